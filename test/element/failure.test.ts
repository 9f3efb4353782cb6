import { expect, oneEvent } from '@open-wc/testing';
import { html, type PropertyValues, type TemplateResult } from 'lit';
import { FeedElement } from '../../src/element/feed-element.ts';
import type { Feed } from '../../src/feed/types.ts';
import { mpg, mpgFeed, json, requestsTo, serve, serveInstead } from '../support/feed-server.ts';
import { waitUntil } from '../support/wait-until.ts';
import { recordWarnings } from '../support/warnings.ts';
import { mountPoint, told } from '../support/widgets.ts';

type Stage = 'content' | 'willUpdate' | 'updated' | 'render' | 'connected' | 'nothing';

/** A widget that throws where a test wants it to. */
class MpgThrowing extends FeedElement {
  stage: Stage = 'nothing';
  /** What is thrown. Each message is warned of only once. */
  message = '';

  throwAt(stage: Stage): void {
    if (this.stage === stage) throw new TypeError(this.message);
  }

  override connectedCallback(): void {
    this.addController({ hostConnected: () => this.throwAt('connected') });
    super.connectedCallback();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    this.throwAt('willUpdate');
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    this.throwAt('updated');
  }

  override render(): TemplateResult {
    this.throwAt('render');
    return super.render();
  }

  protected override contentTemplate(feed: Feed): TemplateResult {
    if (feed.title === 'Broken') throw new TypeError('thrown: feed');
    this.throwAt('content');
    return html`<p class="content">${feed.title}</p>`;
  }
}
customElements.define('mpg-throwing', MpgThrowing);

const broken = json({ ...mpgFeed(), title: 'Broken' });

let count = 0;

async function shown(stage: Stage, src = serve(mpg), ownContent = ''): Promise<MpgThrowing> {
  const message = `thrown: ${stage} ${count++}`;
  const element = Object.assign(document.createElement('mpg-throwing') as MpgThrowing, { stage, message, src });
  element.innerHTML = ownContent;
  const result = told(element);
  mountPoint().append(element);
  await result;
  await element.updateComplete;
  return element;
}

/** The text that a visitor sees, without spaces. */
function textOf(element: MpgThrowing): string {
  return (element.shadowRoot!.querySelector('.base')?.textContent ?? '').replace(/\s+/g, '');
}

const buttonIn = (element: MpgThrowing): HTMLElement =>
  element.shadowRoot!.querySelector<HTMLElement>('button[part~=retry]')!;

const failure = 'Thiscontentcouldnotbeloaded.Tryagain';
const content = 'MigrationPolicyGroup';

describe('a widget that throws', () => {
  let warnings: readonly string[];

  beforeEach(() => {
    warnings = recordWarnings();
  });

  for (const stage of ['content', 'willUpdate', 'render', 'connected'] as const) {
    it(`says that it failed, and shows its content once nothing throws: ${stage}`, async () => {
      const element = await shown(stage, serve(stage === 'connected' ? () => new Promise(() => undefined) : mpg));
      await waitUntil(() => textOf(element) === failure);
      expect(element.shadowRoot!.querySelector('[aria-busy]')).to.equal(null);
      element.stage = 'nothing';
      element.src = serve(mpg);
      const loaded = oneEvent(element, 'mpg-load');
      buttonIn(element).click();
      await loaded;
      expect(textOf(element)).to.equal(content);
    });

    it(`shows the host’s own content instead: ${stage}`, async () => {
      const element = await shown(stage, serve(mpg), '<a href="#own">Own</a>');
      if (stage !== 'connected') expect(textOf(element)).to.equal('');
      await waitUntil(() => element.querySelector('a')!.checkVisibility());
    });
  }

  it('announces the failure and reports it once, however often it throws', async () => {
    const errors: string[] = [];
    const element = await shown('content');
    element.addEventListener('mpg-error', ({ detail }) => errors.push(detail.error.message));
    element.addEventListener('mpg-load', () => errors.push('loaded'));
    for (const heading of ['a', 'b', 'c']) {
      element.heading = heading;
      await element.updateComplete;
    }
    expect(errors).to.deep.equal([]);
    expect(warnings).to.deep.equal([`[mpg-widgets] <mpg-throwing> ${element.message}`]);
    const spoken = (): string => document.querySelector('[data-mpg-announcer]')?.textContent ?? '';
    await waitUntil(() => spoken() === element.shadowRoot!.querySelector('p')!.textContent);
  });

  it('keeps what it shows if something throws after that', async () => {
    const element = await shown('nothing');
    element.stage = 'updated';
    element.heading = 'Heading';
    await element.updateComplete;
    element.heading = undefined;
    await element.updateComplete;
    expect(warnings).to.deep.equal([`[mpg-widgets] <mpg-throwing> ${element.message}`]);
    expect(textOf(element)).to.equal(content);
  });

  it('keeps the feed that it shows if a newer one cannot be shown', async () => {
    const src = serve(mpg);
    const element = await shown('nothing', src);
    serveInstead(src, broken);
    await element.reload();
    await element.updateComplete;
    expect(requestsTo(src)).to.have.lengthOf(2);
    expect(textOf(element)).to.equal(content);
    expect(element.shadowRoot!.querySelector('[aria-busy]')).to.equal(null);
    serveInstead(src, json({ ...mpgFeed(), title: 'Mended' }));
    await element.reload();
    await element.updateComplete;
    expect(textOf(element)).to.equal('Mended');
  });

  it('does not show another address’s feed instead', async () => {
    const element = await shown('nothing');
    const error = oneEvent(element, 'mpg-error');
    element.src = serve(broken);
    await error;
    expect(textOf(element)).to.equal(failure);
  });
});
