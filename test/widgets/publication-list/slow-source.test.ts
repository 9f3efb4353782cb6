import { expect, oneEvent } from '@open-wc/testing';
import { waitUntil } from '../../support/wait-until.ts';
import { words } from './shown-list.ts';
import { answered, count, isBusy, parts, set, shown, type SlowList } from './slow-list.ts';

const check = (list: SlowList, name: string): void =>
  parts(list, 'option')
    .find((option) => words(option).startsWith(name))!
    .click();

describe('<mpg-publication-list> over a slow source', () => {
  it('shows a skeleton until the first answer, and is busy', async () => {
    const list = await shown();
    expect([list.renderRoot.querySelectorAll('.space').length > 0, isBusy(list)]).to.deep.equal([true, true]);
    await list.slow.answer();
    await waitUntil(() => parts(list, 'publication').length === 10);
    expect([list.renderRoot.querySelectorAll('.space').length, isBusy(list)]).to.deep.equal([0, false]);
  });

  it('shows a page as soon as it is there, tells the host of it, and asks for the next one', async () => {
    const list = await shown({ limit: 20 });
    await list.slow.answer();
    await waitUntil(() => list.slow.requests.length === 2 && parts(list, 'option').length);
    expect([parts(list, 'publication').length, isBusy(list)]).to.deep.equal([10, true]);
    const told = oneEvent(list, 'mpg-filter');
    check(list, 'Project 0');
    await list.updateComplete;
    await list.slow.answer();
    expect(((await told) as CustomEvent<unknown>).detail).to.deep.equal({ settings: { project: 'p0' }, count: 3 });
  });

  it('waits for a pause in typing before it asks for more than a page', async () => {
    const list = await answered({ limit: 20, query: 'a' });
    const [field] = parts(list, 'query') as HTMLInputElement[];
    const timers: (() => void)[] = [];
    const { setTimeout: set } = window;
    // Only the pause lasts 500 ms.
    window.setTimeout = ((run: () => void, delay?: number) =>
      delay === 500 ? timers.push(run) : set(run, delay)) as typeof window.setTimeout;
    try {
      const told = oneEvent(list, 'mpg-filter');
      field!.value = 'item';
      field!.dispatchEvent(new InputEvent('input', { bubbles: true }));
      const before = list.slow.requests.length;
      await waitUntil(() => list.slow.requests.length > before);
      await list.slow.answer();
      await told;
      expect(list.slow.requests).to.have.lengthOf(before + 1);
      timers.at(-1)!();
      await waitUntil(() => list.slow.requests.length === before + 2);
      expect(list.slow.requests.at(-1)!.query.after).to.equal('10');
    } finally {
      window.setTimeout = set;
    }
  });

  it('keeps what was found last until the next answer', async () => {
    const list = await answered();
    await set(list, { year: '2025' });
    expect([count(list), parts(list, 'publication').length, isBusy(list)]).to.deep.equal(['25 publications', 10, true]);
    await list.slow.answer();
    await waitUntil(() => count(list) === '5 publications');
  });

  it('shows at once what the visitor chose', async () => {
    const list = await answered();
    check(list, 'Project 3');
    await list.updateComplete;
    expect([list.project, parts(list, 'remove').map(words)]).to.deep.equal(['p3', ['Project 3 ×']]);
  });

  it('asks nothing twice', async () => {
    const list = await answered();
    await set(list, { heading: 'Publications' });
    expect(list.slow.requests).to.have.lengthOf(1);
  });

  it('aborts a question that is overtaken, and never shows its answer', async () => {
    const list = await answered();
    await set(list, { year: '2024' });
    await set(list, { year: '2025,2024' });
    const [, older, newer] = list.slow.requests;
    await newer!.answer();
    await older!.answer();
    await waitUntil(() => !isBusy(list));
    await list.updateComplete;
    expect([older!.signal.aborted, newer!.signal.aborted, count(list)]).to.deep.equal([true, false, '10 publications']);
  });

  it('tells the host what was found only when it was, and only of the last change', async () => {
    const list = await answered();
    const told: unknown[] = [];
    list.addEventListener('mpg-filter', ({ detail }) => told.push(detail));
    check(list, 'Project 0');
    await list.updateComplete;
    check(list, 'Project 1');
    await list.updateComplete;
    expect(told).to.deep.equal([]);
    const once = oneEvent(list, 'mpg-filter');
    await list.slow.answer();
    await once;
    expect(told).to.deep.equal([{ settings: { project: 'p0,p1' }, count: 6 }]);
  });

  it('asks for the next page when the visitor wants more, and keeps the focus', async () => {
    const list = await answered();
    parts(list, 'more')[0]!.focus();
    parts(list, 'more')[0]!.click();
    await list.updateComplete;
    expect([parts(list, 'publication').length, isBusy(list)]).to.deep.equal([10, true]);
    const { query } = list.slow.requests.at(-1)!;
    expect([query.size, query.after]).to.deep.equal([10, '10']);
    await list.slow.answer();
    await waitUntil(() => parts(list, 'publication').length === 20);
    expect(list.shadowRoot!.activeElement).to.equal(parts(list, 'more')[0]);
  });

  it('moves the focus to the first of the last page, once it is there', async () => {
    const list = await shown({ limit: 20 });
    for (const page of [1, 2, 3]) {
      await waitUntil(() => list.slow.requests.length === page);
      await list.slow.answer();
      if (page < 2) continue;
      await waitUntil(() => !isBusy(list));
      parts(list, 'more')[0]?.click();
    }
    await waitUntil(() => list.shadowRoot!.activeElement === parts(list, 'publication')[20]);
  });

  it('shows no more of what was found last while something else is on its way', async () => {
    const list = await answered();
    await set(list, { year: '2025,2024,2023' });
    parts(list, 'more')[0]!.click();
    await list.updateComplete;
    expect(list.slow.requests.map(({ query }) => query.size)).to.deep.equal([10, 10]);
    await list.slow.answer();
    await waitUntil(() => count(list) === '15 publications');
    expect(parts(list, 'publication')).to.have.lengthOf(10);
  });

  it('goes back to the first step with another limit, without asking for what it has', async () => {
    const list = await answered();
    parts(list, 'more')[0]!.click();
    await list.updateComplete;
    await list.slow.answer();
    await waitUntil(() => parts(list, 'publication').length === 20);
    await set(list, { limit: 12 });
    expect([parts(list, 'publication').length, list.slow.requests.length]).to.deep.equal([12, 2]);
  });

  it('collects as many pages as the host’s limit needs', async () => {
    const list = await shown({ limit: 25 });
    for (const page of [1, 2, 3]) {
      await waitUntil(() => list.slow.requests.length === page);
      await list.slow.answer();
    }
    await waitUntil(() => parts(list, 'publication').length === 25);
    expect(parts(list, 'more')).to.have.lengthOf(0);
  });

  it('stops when it leaves the page, and asks again when it is back', async () => {
    const list = await shown();
    const home = list.parentElement!;
    list.remove();
    expect(list.slow.requests[0]!.signal.aborted).to.equal(true);
    home.append(list);
    await list.updateComplete;
    expect(list.slow.requests).to.have.lengthOf(2);
    await list.slow.answer();
    await waitUntil(() => parts(list, 'publication').length === 10);
  });

  it('asks nothing while it is out of the page', async () => {
    const list = await shown();
    const home = list.parentElement!;
    list.remove();
    // The source has rejected by then, and the list has rendered again.
    await waitUntil(() => !isBusy(list));
    await set(list, { year: '2024' });
    expect(list.slow.requests).to.have.lengthOf(1);
    home.append(list);
    await list.updateComplete;
    expect(list.slow.requests.map(({ query }) => query.filter.year)).to.deep.equal([[], ['2024']]);
  });

  it('reports nothing as the visitor’s choice that the host has taken back', async () => {
    const list = await answered();
    const events: Event[] = [];
    list.addEventListener('mpg-filter', (event) => events.push(event));
    check(list, 'Project 3');
    await list.updateComplete;
    await set(list, { project: '' });
    await list.slow.answer();
    await waitUntil(() => !isBusy(list));
    await list.updateComplete;
    expect([events, count(list)]).to.deep.equal([[], '25 publications']);
  });

  it('has no export where the source has none', async () => {
    expect(parts(await answered(), 'export')).to.have.lengthOf(0);
  });

  it('has no export where the source has it switched off', async () => {
    const list = await shown();
    Object.assign(list.slow, { export: undefined });
    await list.slow.answer();
    await waitUntil(() => parts(list, 'publication').length);
    expect(parts(list, 'export')).to.have.lengthOf(0);
  });
});
