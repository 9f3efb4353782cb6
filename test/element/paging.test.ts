import { expect } from '@open-wc/testing';
import { html, LitElement, type TemplateResult } from 'lit';
import { Localize } from '../../src/element/localize.ts';
import { Paging } from '../../src/element/paging.ts';
import { waitUntil } from '../support/wait-until.ts';
import { mountPoint } from '../support/widgets.ts';

/** A list of numbers that says what it announces. */
class PagedList extends LitElement {
  static override properties = { limit: { type: Number }, total: { type: Number }, setting: {} };

  declare limit: number | undefined;
  declare total: number;
  declare setting: string;
  isCurrent = true;
  /** Ends what `loaded` waits for, with the length of the list or a failure. */
  finish: ((total: number | undefined) => void) | undefined;
  isSlow = false;
  readonly announced: string[] = [];

  readonly paging = new Paging(this, {
    part: 'item',
    localize: new Localize(this),
    announce: (message) => this.announced.push(message),
    renderNow: () => this.performUpdate(),
    settings: () => [this.setting],
    isCurrent: () => this.isCurrent,
    loaded: () => (this.isSlow ? new Promise((resolve) => (this.finish = resolve)) : Promise.resolve(this.total)),
  });

  protected override render(): TemplateResult {
    const numbers = Array.from({ length: this.total }, (_, index) => index).slice(0, this.paging.length);
    return html`${numbers.map((number) => html`<p part="item" tabindex="-1">${number}</p>`)}
    ${this.paging.moreTemplate(this.total)}`;
  }

  get items(): readonly HTMLElement[] {
    return [...this.renderRoot.querySelectorAll<HTMLElement>('[part=item]')];
  }

  get more(): HTMLButtonElement | null {
    return this.renderRoot.querySelector('button');
  }

  /** What the button and the number beside it say. */
  get moreText(): string | undefined {
    return this.more?.parentElement?.textContent.replaceAll(/\s+/g, ' ').trim();
  }

  get focused(): Element | null | undefined {
    return this.shadowRoot?.activeElement;
  }

  clickMore(): Promise<boolean> {
    this.more?.focus();
    this.more?.click();
    return this.updateComplete;
  }
}
customElements.define('test-paged-list', PagedList);

async function shown(properties: Partial<PagedList> = {}): Promise<PagedList> {
  const list = Object.assign(document.createElement('test-paged-list') as PagedList, { total: 25, ...properties });
  mountPoint().append(list);
  await list.updateComplete;
  return list;
}

describe('Paging', () => {
  it('shows ten items first, or as many as the limit says', async () => {
    expect([(await shown()).items.length, (await shown({ limit: 4 })).items.length]).to.deep.equal([10, 4]);
  });

  it('says how many items are shown, and how many the button adds', async () => {
    expect((await shown({ limit: 20 })).moreText).to.equal('Show 5 more 20 of 25 shown');
  });

  it('has no button where all items are shown', async () => {
    expect((await shown({ total: 10 })).more).to.equal(null);
  });

  it('adds as many items with each click, announces it and keeps the focus on the button', async () => {
    const list = await shown();
    await list.clickMore();
    await waitUntil(() => list.announced.length);
    expect([list.items.length, list.announced]).to.deep.equal([20, ['20 of 25 shown']]);
    expect(list.focused).to.equal(list.more);
  });

  it('moves the focus to the first item added when the button goes away', async () => {
    const list = await shown({ limit: 20 });
    await list.clickMore();
    await waitUntil(() => list.announced.length);
    expect([list.announced, list.focused]).to.deep.equal([['25 of 25 shown'], list.items[20]]);
  });

  for (const change of [{ setting: 'other' }, { limit: 5 }])
    it(`goes back to the first step with another ${Object.keys(change).join()}`, async () => {
      const list = await shown({ limit: 6 });
      await list.clickMore();
      expect(list.items).to.have.lengthOf(12);
      Object.assign(list, change);
      await list.updateComplete;
      expect(list.items).to.have.lengthOf(list.paging.step);
    });

  it('prints everything, and goes back to what was shown', async () => {
    const list = await shown();
    window.dispatchEvent(new Event('beforeprint'));
    expect(list.items).to.have.lengthOf(25);
    window.dispatchEvent(new Event('afterprint'));
    expect(list.items).to.have.lengthOf(10);
  });

  it('does nothing while something else is on its way', async () => {
    const list = await shown({ isCurrent: false });
    await list.clickMore();
    expect([list.items.length, list.announced]).to.deep.equal([10, []]);
    expect(list.focused).to.equal(list.more);
  });

  it('announces the length that the list has once it is loaded', async () => {
    const list = await shown({ isSlow: true });
    await list.clickMore();
    await waitUntil(() => list.finish);
    list.total = 35;
    await list.updateComplete;
    list.finish?.(35);
    await waitUntil(() => list.announced.length);
    expect([list.announced, list.focused]).to.deep.equal([['20 of 35 shown'], list.more]);
  });

  it('announces nothing when the items could not be loaded', async () => {
    const list = await shown({ isSlow: true });
    await list.clickMore();
    await waitUntil(() => list.finish);
    list.finish?.(undefined);
    await list.updateComplete;
    expect(list.announced).to.deep.equal([]);
  });

  it('announces nothing and moves no focus when it restarted meanwhile', async () => {
    const list = await shown({ limit: 20, isSlow: true });
    await list.clickMore();
    await waitUntil(() => list.finish);
    list.setting = 'other';
    list.total = 20;
    await list.updateComplete;
    list.finish?.(20);
    await list.updateComplete;
    expect([list.announced, list.focused]).to.deep.equal([[], null]);
  });
});
