import { expect, fixture, html } from '@open-wc/testing';
import { nothing, render } from 'lit';
import { rows } from '../../src/element/rows.ts';

/** A list of letters, and how often the row of each was rendered. */
async function letters(): Promise<{
  readonly place: HTMLElement;
  readonly counts: Record<string, number>;
  show(items: string, dependency?: unknown, due?: number): void;
  /** Shows them with other marks, of which somebody sees some. @returns the letters whose rows keep old marks */
  mark(items: string, marks: unknown, seen: string): readonly string[];
}> {
  const host = await fixture<HTMLElement>(html`<div></div>`);
  // As in the built files, which have no white space: nothing stands behind the rows.
  const display = (content: unknown): void => void render(html`<div>${content}</div>`, host);
  display(nothing);
  const counts: Record<string, number> = {};
  const rowTemplate = (item: string): unknown => {
    counts[item] = (counts[item] ?? 0) + 1;
    return html`<li>${item}</li>`;
  };
  const options = { rowTemplate, isDue: () => true, isSeen: () => true, onOld: () => undefined, marks: 0 };
  const show = (items: string, dependency: unknown = 0, due = Infinity): void => {
    const isDue = (index: number): boolean => index < due;
    display(rows({ ...options, items: Array.from(items), dependencies: [dependency], isDue }));
  };
  const mark = (items: string, marks: unknown, seen: string): readonly string[] => {
    const old: string[] = [];
    const isSeen = (_: number, item: string): boolean => seen.includes(item);
    const onOld = ({ textContent }: Element): void => void old.push(textContent);
    display(rows({ ...options, items: Array.from(items), dependencies: [0], marks, isSeen, onOld }));
    return old;
  };
  return { place: host.firstElementChild as HTMLElement, counts, show, mark };
}

describe('rows', () => {
  for (const [from, to] of [
    ['abc', 'abc'],
    ['abc', 'cab'],
    ['abc', 'cba'],
    ['abcdef', 'bdf'],
    ['bdf', 'abcdef'],
    ['abc', ''],
    ['', 'abc'],
    ['abcd', 'xdyb'],
    ['abc', 'xyz'],
  ] as const)
    it(`go from "${from}" to "${to}"; items that stay keep their element`, async () => {
      const { place, show } = await letters();
      show(from);
      const before = new Map([...place.children].map((row) => [row.textContent, row]));
      show(to);
      expect(place.textContent).to.equal(to);
      const stayed = [...place.children].filter((row) => before.get(row.textContent) === row);
      expect(stayed).to.have.lengthOf(Array.from(to).filter((item) => from.includes(item)).length);
    });

  it('are one for an item that is there twice', async () => {
    const { place, show } = await letters();
    show('aabc');
    show('cab');
    expect(place.textContent).to.equal('cab');
    show('abbca');
    expect(place.textContent).to.equal('abc');
  });

  it('are rendered again only when a dependency changes', async () => {
    const { counts, show } = await letters();
    show('ab');
    show('ab');
    show('abc');
    expect(counts).to.deep.equal({ a: 1, b: 1, c: 1 });
    show('abc', 1);
    expect(counts).to.deep.equal({ a: 2, b: 2, c: 2 });
  });

  it('that are not due are rendered if they are new, and otherwise once they are due', async () => {
    const { counts, show } = await letters();
    show('ab');
    show('abc', 1, 1);
    expect(counts).to.deep.equal({ a: 2, b: 1, c: 1 });
    show('abc', 1);
    expect(counts).to.deep.equal({ a: 2, b: 2, c: 1 });
  });

  it('with other marks are rendered where somebody sees them, and elsewhere told of until then', async () => {
    const { counts, show, mark } = await letters();
    show('abcd');
    expect(mark('abcde', 1, 'ab')).to.deep.equal(['c', 'd']);
    expect(counts).to.deep.equal({ a: 2, b: 2, c: 1, d: 1, e: 1 });
    expect(mark('abcde', 1, 'abd')).to.deep.equal(['c']);
    expect(counts).to.deep.equal({ a: 2, b: 2, c: 1, d: 2, e: 1 });
  });

  it('leave no node behind', async () => {
    const { place, show } = await letters();
    show('a');
    const before = place.childNodes.length;
    for (const items of ['abc', 'cb', '', 'xyz', 'a']) show(items);
    expect(place.childNodes).to.have.lengthOf(before);
  });

  it('come back with their item, rendered again only if a dependency has changed', async () => {
    const { place, counts, show } = await letters();
    show('abc');
    const [, b, c] = place.children;
    show('a');
    show('abc');
    expect([...place.children].slice(1)).to.deep.equal([b, c]);
    expect(counts).to.deep.equal({ a: 1, b: 1, c: 1 });
    show('a', 1);
    show('cb', 1);
    expect([...place.children]).to.deep.equal([c, b]);
    expect(counts).to.deep.equal({ a: 2, b: 2, c: 2 });
  });

  it('do not wait for their item for ever: the first of many that went away are made anew', async () => {
    const { place, show } = await letters();
    const many = Array.from({ length: 201 }, (_, index) => String.fromCodePoint(0x4e00 + index));
    show(many.join(''));
    const [first, second] = place.children;
    show('a');
    show(many.join(''));
    expect(place.children[0]).not.to.equal(first);
    expect(place.children[1]).to.equal(second);
    expect(place.children).to.have.lengthOf(201);
  });

  it('move one row where one changes its place', async () => {
    const { place, show } = await letters();
    show('abcdefg');
    const observer = new MutationObserver(() => undefined);
    observer.observe(place, { childList: true });
    show('bcdefag');
    const moved = observer.takeRecords().flatMap(({ addedNodes }) => [...addedNodes]);
    expect(moved.flatMap(({ textContent }) => textContent || [])).to.deep.equal(['a']);
  });

  it('do not touch the elements of rows that stay in their order', async () => {
    const { place, show } = await letters();
    show('abcd');
    const observer = new MutationObserver(() => undefined);
    observer.observe(place, { childList: true });
    show('bd');
    const added = observer.takeRecords().flatMap(({ addedNodes }) => [...addedNodes]);
    expect(added).to.deep.equal([]);
  });
});
