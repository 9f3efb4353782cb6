import { aTimeout, expect } from '@open-wc/testing';
import { html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { Slices } from '../../src/element/slices.ts';
import { inNextTask } from '../../src/element/tasks.ts';
import { waitUntil } from '../support/wait-until.ts';
import { mountPoint } from '../support/widgets.ts';

const numbers = (length: number, from = 0): number[] => Array.from({ length }, (_, index) => from + index);

/** A list of numbers that counts how often it rendered each of them, and its updates. */
class SlicedList extends LitElement {
  static override properties = { items: {}, found: {}, marks: {}, isWhole: {}, hasItems: {} };

  declare items: readonly number[];
  declare found: string;
  declare marks: string;
  declare isWhole: boolean;
  /** Whether there are items to take; a widget has none while it loads another feed. */
  declare hasItems: boolean;
  readonly counts = new Map<number, number>();
  /** How many rows there were after each update. */
  readonly lengths: number[] = [];
  readonly slices = new Slices<number>(this);

  protected override willUpdate(): void {
    if (this.hasItems) this.slices.take(this.items, [this.found], this.marks, this.isWhole);
  }

  protected override render(): TemplateResult {
    return html`<ol>
      ${this.slices.template((item) => this.#rowTemplate(item))}
    </ol>`;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.lengths.push(this.rows.length);
  }

  #rowTemplate(item: number): TemplateResult {
    this.counts.set(item, (this.counts.get(item) ?? 0) + 1);
    return html`<li>${item} ${this.found}</li>`;
  }

  get rows(): readonly Element[] {
    return [...this.renderRoot.querySelectorAll('li')];
  }

  get texts(): readonly string[] {
    return this.rows.map(({ textContent }) => textContent);
  }

  /** Waits until all rows are there and up to date. */
  whole(): Promise<void> {
    const expected = this.items.map((item) => `${item} ${this.found}`).join();
    return waitUntil(() => this.texts.join() === expected, undefined, { interval: 5 });
  }
}
customElements.define('test-sliced-list', SlicedList);

function list(properties: Partial<SlicedList> = {}): SlicedList {
  const element = document.createElement('test-sliced-list') as SlicedList;
  return Object.assign(element, {
    items: numbers(150),
    found: 'a',
    marks: '',
    isWhole: false,
    hasItems: true,
    ...properties,
  });
}

async function shown(properties: Partial<SlicedList> = {}): Promise<SlicedList> {
  const element = list(properties);
  mountPoint().append(element);
  await element.updateComplete;
  return element;
}

describe('Slices', () => {
  it('render a first slice at once, and the rest in further updates', async () => {
    const element = await shown({ items: numbers(500) });
    expect(element.rows).to.have.lengthOf(20);
    await element.whole();
    expect(element.lengths.length).to.be.greaterThan(2);
    expect(element.lengths).to.deep.equal([...new Set(element.lengths)].sort((a, b) => a - b));
  });

  it('render each row once', async () => {
    const element = await shown();
    await element.whole();
    expect([...element.counts.values()].every((count) => count === 1)).to.equal(true);
  });

  it('ask for no update once everything is there', async () => {
    const element = await shown({ items: numbers(20) });
    await element.updateComplete;
    expect(element.lengths).to.deep.equal([20]);
    expect(element.isUpdatePending).to.equal(false);
  });

  it('render everything at once where that is asked for', async () => {
    const element = await shown();
    element.isWhole = true;
    await element.updateComplete;
    expect(element.rows).to.have.lengthOf(150);
  });

  it('start again with what was found instead; items that stay keep their row, and their turn', async () => {
    const element = await shown({ items: numbers(1000) });
    await element.whole();
    const [first] = element.rows;
    Object.assign(element, { found: 'b', items: numbers(1000).filter((item) => item % 2 === 0) });
    await element.updateComplete;
    expect(element.rows).to.have.lengthOf(500);
    expect(element.rows[0]).to.equal(first);
    expect(element.texts.filter((text) => text.endsWith('b')).length).to.be.within(20, 200);
    await element.whole();
  });

  it('put the rows of another order in their place slice by slice', async () => {
    const element = await shown({ items: numbers(500) });
    await element.whole();
    element.items = numbers(500).reverse();
    await element.updateComplete;
    const moved = element.texts.indexOf('0 a');
    expect(moved).to.be.within(20, 200);
    const order = [...numbers(moved, 500 - moved).reverse(), ...numbers(500 - moved)];
    expect(element.texts).to.deep.equal(order.map((item) => `${item} a`));
    await element.whole();
    expect([...element.counts.values()].every((count) => count === 1)).to.equal(true);
  });

  it('start again while slices are left', async () => {
    const element = await shown();
    Object.assign(element, { found: 'b', items: numbers(1000, 500) });
    await element.updateComplete;
    const { length } = element.rows;
    expect(length).to.be.within(20, 200);
    expect(element.texts).to.deep.equal(numbers(length, 500).map((item) => `${item} b`));
    await element.whole();
    expect([...element.counts.keys()].filter((item) => item >= 20 && item < 500)).to.deep.equal([]);
  });

  it('go on where a longer list goes on, without touching the rows that are there', async () => {
    const element = await shown({ items: numbers(20) });
    element.items = numbers(40);
    await element.updateComplete;
    expect(element.rows).to.have.lengthOf(40);
    expect(element.counts.get(0)).to.equal(1);
  });

  it('renew marks on a screen, and elsewhere once they come near the window', async () => {
    const element = await shown({ items: numbers(200) });
    await element.whole();
    element.marks = 'other';
    await element.updateComplete;
    await aTimeout(0);
    await element.updateComplete;
    const renewed = (): readonly number[] => numbers(200).filter((item) => element.counts.get(item)! > 1);
    expect(renewed().length).to.be.within(12, 150);
    expect(element.counts.get(199)).to.equal(1);
    element.rows[199]!.scrollIntoView();
    await waitUntil(() => element.counts.get(199) === 2, 'the last row is renewed', { interval: 5 });
    expect(renewed().length).to.be.below(200);
  });

  it('renew all marks at once where everything is to be rendered', async () => {
    const element = await shown();
    await element.whole();
    Object.assign(element, { marks: 'other', isWhole: true });
    await element.updateComplete;
    expect([...element.counts.values()].every((count) => count === 2)).to.equal(true);
  });

  it('render a screen at once while the visitor types, and the rest once there is a pause', async () => {
    const element = await shown({ items: numbers(500) });
    await element.whole();
    for (const from of [1000, 2000]) {
      element.slices.waitForPause();
      element.items = numbers(500, from);
      await element.updateComplete;
      for (let task = 0; task < 5; task++) await new Promise<void>(inNextTask);
      element.requestUpdate();
      await element.updateComplete;
      expect(element.rows).to.have.lengthOf(12);
    }
    await element.whole();
    expect([...element.counts.keys()].filter((item) => item >= 1012 && item < 2000)).to.deep.equal([]);
  });

  it('do not wait for a pause to reach an item', async () => {
    const element = await shown();
    await element.whole();
    element.slices.waitForPause();
    element.items = numbers(100, 1000);
    await element.updateComplete;
    await element.slices.reach(100);
    expect(element.rows).to.have.lengthOf(100);
  });

  it('stop asking for updates while the host has no items, and go on when it has them again', async () => {
    const element = await shown({ items: numbers(500) });
    element.hasItems = false;
    await element.updateComplete;
    const { length } = element.lengths;
    for (let task = 0; task < 5; task++) await new Promise<void>(inNextTask);
    expect(element.lengths.length).to.be.at.most(length + 1);
    element.hasItems = true;
    await element.whole();
  });

  it('render everything at once where the rows of a server are there', async () => {
    const element = list();
    element.attachShadow({ mode: 'open' }).append(document.createElement('ol'));
    mountPoint().append(element);
    await element.updateComplete;
    expect(element.rows).to.have.lengthOf(150);
  });
});
