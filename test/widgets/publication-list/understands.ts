import { expect } from '@open-wc/testing';
import { waitUntil } from '../../support/wait-until.ts';
import { announced, searchedFeed, untilTitles } from './searched-list.ts';
import type { ShowList } from './searched-list.ts';
import { words } from './shown-list.ts';

function corrects(show: ShowList): void {
  const line = 'Showing results for “integration” Search for “integartion” instead';

  it('says what it searched for instead of a word with a typo', async () => {
    const list = await show({ query: 'integartion' }, searchedFeed);
    expect(list.texts('understood')).to.deep.equal([line]);
    expect([list.titles.length, words(list.part('count'))]).to.deep.equal([2, '2 publications found']);
  });

  it('announces that with the number', async () => {
    const list = await show({}, searchedFeed);
    await list.type('integartion', list.query);
    await waitUntil(() => announced() === 'Showing results for “integration”. 2 publications found');
  });

  it('searches for what was typed if the visitor insists, and then finds nothing', async () => {
    const list = await show({ query: 'integartion' }, searchedFeed);
    const told: unknown[] = [];
    list.element.addEventListener('mpg-filter', ({ detail }) => told.push(detail));
    list.part('insist').focus();
    await list.click(list.part('insist'));
    await waitUntil(() => words(list.part('count')) === 'No publications found');
    await waitUntil(() => list.focused === 'query');
    expect(list.texts('understood')).to.deep.equal([]);
    expect(told).to.deep.equal([{ settings: { query: 'integartion' }, count: 0 }]);
    await waitUntil(() => announced() === 'No publications found');
  });

  it('remembers that until the words change', async () => {
    const list = await show({ query: 'integartion' }, searchedFeed);
    await list.click(list.part('insist'));
    await list.set({ language: 'en' });
    expect(list.texts('understood')).to.deep.equal([]);
    await list.set({ query: 'integartio' });
    await waitUntil(() => list.texts('understood').length === 1);
    await list.set({ query: 'integartion' });
    await waitUntil(() => list.texts('understood')[0] === line);
  });
}

function saysThereIsNothing(show: ShowList): void {
  it('says that signs alone are nothing to search for, and shows what is there without them', async () => {
    const list = await show({ query: ' --- ' }, searchedFeed);
    expect(list.texts('understood')).to.deep.equal(['There is nothing to search for in “---”.']);
    expect([list.titles.length, words(list.part('count'))]).to.deep.equal([3, '3 publications']);
    expect([...list.sort.options].map(({ text }) => text)).to.deep.equal(['Newest first', 'Title']);
  });

  it('announces that', async () => {
    const list = await show({}, searchedFeed);
    await list.type('?!', list.query);
    await waitUntil(() => announced() === 'There is nothing to search for in “?!”. 3 publications');
  });

  it('says nothing of the kind without a query', async () => {
    const list = await show({}, searchedFeed);
    expect(list.texts('understood')).to.deep.equal([]);
  });
}

function advises(show: ShowList): void {
  type Choices = readonly [years: string, ...filters: string[]];
  const cases: readonly [what: string, query: string, choices: Choices, advice: string, titles: number][] = [
    ['the filter', 'integ', ['2015', 'French'], 'Remove the filter From 2015: 1 publication', 1],
    ['all filters', 'politiques', ['', 'Equality', 'English'], 'Clear all filters: 1 publication', 1],
    ['the words', 'nothing like it', [''], 'Clear the search: 3 publications', 3],
  ];
  for (const [what, query, [year, ...filters], advice, count] of cases)
    it(`says that ${what} should go where nothing is found, and how many that brings`, async () => {
      const list = await show({}, searchedFeed);
      await list.chooseAll(...filters);
      await list.chooseYears(year, '');
      await list.set({ query });
      await waitUntil(() => list.texts('advice').length);
      expect([list.titles.length, list.texts('advice')]).to.deep.equal([0, [advice]]);
      list.part('advice').focus();
      await list.click(list.part('advice'));
      await waitUntil(() => list.titles.length === count);
      await waitUntil(() => list.focused.startsWith(list.titles[0]!));
    });

  it('says nothing of the kind where something is found', async () => {
    const list = await show({ query: 'law', year: '2016' }, searchedFeed);
    await untilTitles(list, 'Equality law');
    expect(list.texts('advice')).to.deep.equal([]);
  });
}

/** What is true of queries that are not searched for as they are, and of empty results, over any source. */
export function understands(show: ShowList): void {
  corrects(show);
  saysThereIsNothing(show);
  advises(show);
}
