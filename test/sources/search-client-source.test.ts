import { expect } from '@open-wc/testing';
import type { Feed } from '../../src/feed/types.ts';
import type { PublicationSettings } from '../../src/model/publication-filter.ts';
import type { PageQuery, PublicationPage, PublicationSource } from '../../src/sources/publication-source.ts';
import type { SearchClientOptions } from '../../src/sources/search-client.ts';
import { searchClientSource } from '../../src/sources/search-client-source.ts';
import { ids } from '../model/feed-builder.ts';
import { memoryClient, type MemoryClient } from './memory-client.ts';
import { feed, queryOf, rejection } from './queries.ts';
import { testExport, testFinding } from './source-suite.ts';

const { signal } = new AbortController();

const sourceOf = (options: Partial<SearchClientOptions> = {}, client = memoryClient(feed)): PublicationSource =>
  searchClientSource(client, {
    indexName: 'publications',
    sortedIndexNames: { date: 'dates', title: 'titles' },
    terms: feed,
    ...options,
  });

const pageOf = (settings: PublicationSettings = {}, page: Partial<PageQuery> = {}): Promise<PublicationPage> =>
  sourceOf().search(queryOf(settings, page), signal);

/** What a source asks its client for, in its first call that is about a query. */
async function asked(settings: PublicationSettings, options: Partial<SearchClientOptions> = {}) {
  const client: MemoryClient = memoryClient(feed);
  await sourceOf(options, client).search(queryOf(settings), signal);
  return client.calls;
}

describe('SearchClientSource', () => {
  describe('does what every source does:', () => {
    const make = (feed: Feed): PublicationSource => sourceOf({ terms: feed }, memoryClient(feed));
    testFinding(make);
    testExport(make);
  });

  it('finds the publications of an index, with all that a feed has of them', async () => {
    const { publications } = await pageOf({ year: '2016' });
    const { id, title, date, projects, language } = publications[0]!;
    expect([id, title, date, projects, language]).to.deep.equal([
      'new',
      { en: 'New handbook' },
      '2016',
      ['survey'],
      'en',
    ]);
  });

  it('asks everything of a query in one call', async () => {
    const calls = await asked({ programme: 'equality', type: 'report', query: 'paper' });
    const [first] = calls;
    // The hits, two facets with a selection, and once what the index has.
    expect([calls[0]!.length, first?.map(({ params }) => params.query)]).to.deep.equal([
      4,
      ['paper', 'paper', 'paper', ''],
    ]);
    expect(first?.[1]?.params.facetFilters).to.deep.equal([['type:report']]);
    expect(first?.[2]?.params.facetFilters).to.deep.equal([['programmes:equality']]);
  });

  it('asks only once what the index has', async () => {
    const client = memoryClient(feed);
    const source = sourceOf({}, client);
    await source.search(queryOf(), signal);
    await source.search(queryOf({ query: 'new' }), signal);
    expect(client.calls.map(({ length }) => length)).to.deep.equal([2, 1]);
  });

  it('writes ranges of years as the years that there are', async () => {
    const calls = await asked({ year: '2009-2012,unknown' });
    expect(calls.at(-1)?.[0]?.params.facetFilters).to.deep.equal([['year:2010', 'year:unknown']]);
  });

  it('escapes a minus, which would exclude a value', async () => {
    const calls = await asked({ type: '-report' });
    expect(calls[0]?.[0]?.params.facetFilters).to.deep.equal([['type:\\-report']]);
  });

  it('returns pages of other sizes than the first', async () => {
    const source = sourceOf();
    const query = queryOf();
    const found: string[] = [];
    let after: string | undefined;
    for (const size of [2, 1, 1]) {
      if (found.length && after === undefined) break;
      const page = await source.search({ ...query, size, after }, signal);
      found.push(...ids(page.publications));
      after = page.next;
    }
    expect([found, after]).to.deep.equal([['new', 'old', 'undated'], undefined]);
  });

  it('does not count again on further pages, and says the same', async () => {
    const client = memoryClient(feed);
    const source = sourceOf({}, client);
    const query = queryOf({ programme: 'equality,integration' }, { size: 1 });
    const first = await source.search(query, signal);
    const second = await source.search({ ...query, after: first.next }, signal);
    expect(client.calls.at(-1)).to.have.lengthOf(1);
    expect([second.total, second.facets]).to.deep.equal([first.total, first.facets]);
  });

  it('keeps the values of facets, whatever is selected', async () => {
    const { facets } = await pageOf({ year: '2010' });
    expect(facets.project).to.deep.equal([{ value: 'survey', count: 0 }]);
  });

  it('needs no names', async () => {
    const source = sourceOf({ terms: undefined });
    const { labels, publications } = await source.search(queryOf({ year: '2010' }), signal);
    expect([labels.programme.size, publications[0]?.programmes]).to.deep.equal([0, ['integration']]);
  });

  const orders: readonly [PublicationSettings, string, PublicationPage['sort']][] = [
    [{}, 'dates', 'date'],
    [{ query: 'new' }, 'publications', 'relevance'],
    [{ query: 'new', sort: 'date' }, 'dates', 'date'],
    [{ query: 'new', sort: 'title' }, 'titles', 'title'],
    [{ sort: 'relevance' }, 'dates', 'date'],
  ];
  for (const [settings, indexName, sort] of orders)
    it(`sorts by ${sort} in the index of that order: ${JSON.stringify(settings)}`, async () => {
      const calls = await asked(settings);
      expect([calls.at(-1)?.[0]?.indexName, (await pageOf(settings)).sort]).to.deep.equal([indexName, sort]);
    });

  it('says which order it has, if not the wanted one', async () => {
    const source = sourceOf({ sortedIndexNames: undefined });
    const sorts = [queryOf({ sort: 'title' }), queryOf({ sort: 'date', query: 'new' })].map(
      async (query) => (await source.search(query, signal)).sort,
    );
    expect(await Promise.all(sorts)).to.deep.equal(['date', 'relevance']);
  });

  it('leaves out a facet that the index does not have', async () => {
    const calls = await asked({ project: 'survey' }, { facets: { project: false, type: 'kind' } });
    const { facets, facetFilters } = calls[0]![0]!.params;
    expect([facets, facetFilters]).to.deep.equal([['year', 'languages', 'activities', 'programmes', 'kind'], []]);
  });

  it('marks what the engine has highlighted, with the same function on each page', async () => {
    const source = sourceOf();
    const query = queryOf({ query: 'handb' }, { size: 1 });
    const first = await source.search(query, signal);
    const second = await source.search({ ...query, after: first.next }, signal);
    expect(second.mark).to.equal(first.mark);
    for (const text of ['Old handbook', 'New handbook'])
      expect(first.mark?.(text).filter(({ isMatch }) => isMatch)).to.deep.equal([{ text: 'handb', isMatch: true }]);
    expect(first.mark?.('Something else')).to.deep.equal([{ text: 'Something else', isMatch: false }]);
  });

  it('marks further pages, whatever came late or is exported meanwhile', async () => {
    const client = memoryClient(feed);
    const source = sourceOf({}, client);
    const query = queryOf({ query: 'handb' }, { size: 1 });
    const late: (() => void)[] = [];
    const answer = client.search.bind(client);
    client.search = async (requests) => {
      const { query: words } = requests[0]!.params;
      if (words.startsWith('late')) await new Promise<void>((resolve) => late.push(resolve));
      return answer(requests);
    };
    const stop = new AbortController();
    const stale = Array.from({ length: 9 }, (_, at) =>
      rejection(source.search(queryOf({ query: `late ${at}` }), stop.signal)),
    );
    stop.abort();
    await Promise.all(stale);
    const first = await source.search(query, signal);
    for (const resolve of late) resolve();
    const others: unknown[] = [];
    for await (const each of source.export!(queryOf({ query: 'paper' }), signal)) others.push(each);
    const second = await source.search({ ...query, after: first.next }, signal);
    const [shown] = second.publications;
    expect([others.length, second.mark === first.mark]).to.deep.equal([1, true]);
    expect(second.mark?.(shown?.title?.['en'] ?? '').filter(({ isMatch }) => isMatch)).to.have.lengthOf(1);
  });

  it('tells that signs say nothing to search for, and finds everything', async () => {
    const { total, saysNothing, mark } = await pageOf({ query: '---' });
    expect([total, saysNothing, mark]).to.deep.equal([3, true, undefined]);
  });

  it('folds words if the documents are folded, and cuts what no engine reads', async () => {
    const folded = await asked({ query: 'Łódź' }, { foldsQuery: true });
    const long = await asked({ query: 'a'.repeat(499) + '😀b' });
    expect([folded[0]?.[0]?.params.query, long[0]?.[0]?.params.query]).to.deep.equal(['lodz', 'a'.repeat(499)]);
  });

  const advice: readonly [string, PublicationSettings, PublicationPage['advice']][] = [
    ['nothing while something is found', { year: '2010' }, undefined],
    ['the filter that hides most', { query: 'handbook', year: '1999' }, { remove: 'year', count: 2 }],
    ['all filters where no single one is enough', { language: 'fr', year: '1999' }, { remove: 'filters', count: 3 }],
    ['the words where nothing has them', { query: 'banana', year: '2010' }, { remove: 'query', count: 1 }],
    ['nothing where no single step helps', { query: 'banana', year: '1999' }, undefined],
  ];
  for (const [what, settings, expected] of advice)
    it(`advises to take away ${what}`, async () => {
      expect((await pageOf(settings)).advice).to.deep.equal(expected);
    });

  it('suggests only with an index for that', async () => {
    const client = memoryClient(feed);
    const answer = client.search.bind(client);
    client.search = async (requests) => {
      if (requests[0]?.indexName !== 'suggestions') return answer(requests);
      return { results: [{ hits: [{ query: 'equality <b>law</b>' }, { query: 5 }, null, { query: 'equality law' }] }] };
    };
    const source = sourceOf({ suggestionsIndexName: 'suggestions' }, client);
    const suggested = await source.suggest?.(queryOf({ query: 'eq' }), 8, signal);
    expect(suggested).to.deep.equal([
      { kind: 'topic', text: 'equality law', language: undefined, query: 'equality law', filter: undefined },
    ]);
    expect([await source.suggest?.(queryOf(), 8, signal), sourceOf().suggest]).to.deep.equal([[], undefined]);
  });
});
