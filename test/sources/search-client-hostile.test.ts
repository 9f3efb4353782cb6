import { expect } from '@open-wc/testing';
import type { PublicationPage } from '../../src/sources/publication-source.ts';
import type { SearchClient, SearchClientOptions } from '../../src/sources/search-client.ts';
import { searchClientSource } from '../../src/sources/search-client-source.ts';
import { highlightedPieces } from '../../src/sources/search-client-marks.ts';
import { ids } from '../model/feed-builder.ts';
import { answering, hit } from './memory-client.ts';
import { queryOf, rejection } from './queries.ts';

const { signal } = new AbortController();
const options: SearchClientOptions = { indexName: 'publications', timeout: 50 };

const pageOf = (result: unknown, query = ''): Promise<PublicationPage> =>
  searchClientSource(answering(result), options).search(queryOf({ query }, { size: 20 }), signal);

describe('SearchClientSource, with a client', () => {
  it('that returns only hits', async () => {
    const { publications, total, totalIsExact, next, facets, years, isEmpty } = await pageOf({ hits: [hit('a')] });
    expect([ids(publications), total, totalIsExact, next, facets.year, years, isEmpty]).to.deep.equal([
      ['a'],
      1,
      false,
      undefined,
      [],
      [],
      false,
    ]);
  });

  it('whose hits are of all kinds: a bad one loses only itself', async () => {
    const hits = [
      ...[null, 'text', 5, [], {}, { id: {} }, hit(''), hit('a'), hit('a', { title_en: 'Twice' })],
      ...[hit(7, { published: '2012-13', programmes: 'one', files: [null, { url: 'x' }], authors: [{}, 'Bo'] })],
      hit('b', { url: 'javascript:alert(1)', files: [{ url: 'data:text/html,x', media_type: 'text/html' }] }),
    ];
    const { publications } = await pageOf({ hits, nbHits: hits.length, nbPages: 1 });
    const [, seven, b] = publications;
    expect(ids(publications)).to.deep.equal(['a', '7', 'b']);
    expect([seven?.date, seven?.programmes, seven?.files, seven?.authors.at(-1)?.name]).to.deep.equal([
      undefined,
      ['one'],
      [],
      'Bo',
    ]);
    expect([b?.url, b?.files]).to.deep.equal([undefined, []]);
  });

  it('whose facets are of all kinds', async () => {
    const facets = {
      ...{
        year: { 2012: 3, '-5': 1, last: 2, unknown: 1 },
        languages: ['en'],
        programmes: { a: -1, b: NaN, c: '4', d: 2 },
      },
      ...{ projects: null, activities: 'x', type: JSON.parse('{"__proto__":3,"constructor":1,"":2}') as unknown },
    };
    const page = await pageOf({ hits: [hit('a')], nbHits: 1, facets });
    expect(page.facets.programme.map(({ count }) => count)).to.deep.equal([2, 0, 0, 0]);
    expect([page.facets.language, page.facets.project, page.facets.activity]).to.deep.equal([[], [], []]);
    expect(page.facets.type.map(({ value }) => value)).to.deep.equal(['__proto__', 'constructor']);
    expect([page.facets.year.map(({ value }) => value), page.years]).to.deep.equal([
      ['2012', 'unknown'],
      [{ year: 2012, count: 3 }],
    ]);
  });

  it('that highlights with HTML, which stays text', async () => {
    const title = 'R&D <img src=x onerror=alert(1)> <script>alert(1)</script>end';
    const value = 'R&amp;D <img src=x onerror=alert(1)> <script>alert(1)</script><mark>e</mark>nd';
    const result = { hits: [hit('a', { title_en: title, _highlightResult: { title_en: { value } } })], nbHits: 1 };
    const { publications, mark } = await pageOf(result, 'e');
    const shown = publications[0]?.title?.['en'] ?? '';
    expect(shown).to.equal('R&D end');
    expect(mark?.(shown)).to.deep.equal([
      { text: 'R&D ', isMatch: false },
      { text: 'e', isMatch: true },
      { text: 'nd', isMatch: false },
    ]);
  });

  it('whose highlights are of all kinds', async () => {
    const deep = JSON.parse(`${'{"a":'.repeat(900)}{"value":"<mark>x</mark>"}${'}'.repeat(900)}`) as unknown;
    const many = Array.from({ length: 2000 }, (_, at) => ({ value: `<mark>${at}</mark>` }));
    for (const _highlightResult of [null, 'x', [], { title_en: null }, { title_en: { value: 5 } }, deep, many])
      expect(
        ids((await pageOf({ hits: [hit('a', { _highlightResult })], nbHits: 1 }, 'x')).publications),
      ).to.deep.equal(['a']);
  });

  const failures: readonly [string, SearchClient['search']][] = [
    [
      'throws',
      () => {
        throw new Error('No.');
      },
    ],
    ['rejects', () => Promise.reject(new Error('No.'))],
    ['answers nothing', () => Promise.resolve(undefined as never)],
    ['answers without results', () => Promise.resolve({} as never)],
    ['answers too little', () => Promise.resolve({ results: [] })],
    ['answers with other things', () => Promise.resolve({ results: ['x', 'y', 'z'] })],
    ['never answers', () => new Promise(() => undefined)],
    [
      'hides that it failed, as Searchkit’s does',
      (requests) =>
        Promise.resolve({ results: requests.map(() => ({ hits: [], nbHits: 0, exhaustiveNbHits: true, params: '' })) }),
    ],
  ];
  for (const [what, search] of failures)
    it(`that ${what}`, async () => {
      const error = await rejection(searchClientSource({ search }, options).search(queryOf(), signal));
      expect(error).to.be.instanceOf(Error);
    });

  it('that fails once: it is asked again, and forgets the failure', async () => {
    let calls = 0;
    let isForgotten = false;
    const good = answering({ hits: [hit('a')], nbHits: 1, facets: {} });
    const source = searchClientSource(
      {
        search: (requests) => (calls++ ? good.search(requests) : Promise.reject(new Error('No.'))),
        clearCache: () => (isForgotten = true),
      },
      options,
    );
    await rejection(source.search(queryOf(), signal));
    expect([(await source.search(queryOf(), signal)).total, isForgotten]).to.deep.equal([1, true]);
  });

  it('whose pages have no end and no publication: it gives up in time', async () => {
    let calls = 0;
    const client: SearchClient = {
      search: async (requests) => {
        calls++;
        await new Promise((resolve) => setTimeout(resolve));
        return { results: requests.map(() => ({ hits: [{}], nbHits: 1e9, nbPages: 1e9, facets: {} })) };
      },
    };
    await rejection(searchClientSource(client, options).search(queryOf(), signal));
    const before = calls;
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(calls - before).to.be.below(2);
  });

  it('whose hits are all bad on the first page: it shows the next', async () => {
    const client: SearchClient = {
      search: (requests) =>
        Promise.resolve({
          results: requests.map(({ params: { page } }) => ({ hits: [page ? hit('a') : {}], nbHits: 2, nbPages: 2 })),
        }),
    };
    const page = await searchClientSource(client, options).search(queryOf(), signal);
    expect([ids(page.publications), page.next]).to.deep.equal([['a'], undefined]);
  });

  it('whose hits are all bad on many pages: it asks for a few of them', async () => {
    for (const size of [1, 20, 100]) {
      let calls = 0;
      const client: SearchClient = {
        search: (requests) => {
          calls++;
          return Promise.resolve({ results: requests.map(() => ({ hits: [{}], nbHits: 1000, nbPages: 1000 / size })) });
        },
      };
      const source = searchClientSource(client, options);
      expect(await rejection(source.search(queryOf({}, { size }), signal))).to.be.instanceOf(Error);
      expect(await rejection(source.search(queryOf({}, { size, after: `${size}/${size}` }), signal))).to.be.instanceOf(
        Error,
      );
      expect(calls, String(size)).to.be.below(10);
    }
  });

  it('that counts hits of which none is a publication: it does not say that nothing is found beside their number', async () => {
    for (const result of [
      { hits: [{}, {}], nbHits: 2 },
      { hits: [], nbHits: 2 },
      { nbHits: 2, nbPages: 1 },
    ])
      expect(await rejection(pageOf(result))).to.be.instanceOf(Error);
  });

  it('that returns the same hits, more than wanted, for all pages: they come to an end', async () => {
    let calls = 0;
    const hits = Array.from({ length: 30 }, (_, at) => hit(`h${at}`));
    const client: SearchClient = {
      search: (requests) => {
        if (calls++ > 20) throw new Error('Asked without end.');
        return Promise.resolve({ results: requests.map(() => ({ hits, nbHits: 30 })) });
      },
    };
    const source = searchClientSource(client, options);
    let after: string | undefined;
    do after = (await source.search(queryOf({}, { size: 20, after }), signal)).next;
    while (after !== undefined);
    expect(calls).to.be.below(4);
  });

  it('that counts nothing until there are words: what they find is shown', async () => {
    const client: SearchClient = {
      search: (requests) =>
        Promise.resolve({
          results: requests.map(({ params: { query } }) =>
            query ? { hits: [hit('a')], nbHits: 1 } : { hits: [], nbHits: 0 },
          ),
        }),
    };
    const page = await searchClientSource(client, options).search(queryOf({ query: 'a' }), signal);
    expect([page.isEmpty, page.total]).to.deep.equal([false, 1]);
  });

  it('that answers after nobody waits: the signal’s reason is thrown', async () => {
    const stop = new AbortController();
    const client = { search: () => new Promise<never>(() => undefined) };
    const page = searchClientSource(client, { indexName: 'publications' }).search(queryOf(), stop.signal);
    stop.abort();
    expect(await rejection(page)).to.equal(stop.signal.reason);
    const aborted = searchClientSource(client, options).search(queryOf(), stop.signal);
    expect(await rejection(aborted)).to.equal(stop.signal.reason);
  });

  it('with items of its own making', async () => {
    const itemOf = ({ key }: Readonly<Record<string, unknown>>): unknown => {
      if (key === 'bad') throw new Error('No item.');
      return { id: key, title: 'Own', _mpg: { kind: 'news', programmes: ['p'] } };
    };
    const source = searchClientSource(answering({ hits: [{ key: 'bad' }, { key: 'x' }], nbHits: 2 }), {
      ...options,
      itemOf,
    });
    const { publications } = await source.search(queryOf(), signal);
    expect(publications.map(({ id, kind, programmes }) => [id, kind, programmes])).to.deep.equal([
      ['x', 'publication', ['p']],
    ]);
  });
});

describe('highlightedPieces', () => {
  const shown = (text: string): unknown =>
    highlightedPieces(text)?.map((piece) => (piece.isMatch ? [piece.text] : piece.text));

  it('reads the tags of all adapters', () => {
    for (const [before, after] of [
      ['__ais-highlight__', '__/ais-highlight__'],
      ['<mark>', '</mark>'],
      ['<em>', '</em>'],
    ])
      expect(shown(`One ${before}two${after} three`)).to.deep.equal(['One ', ['two'], ' three']);
  });

  it('is undefined without a match', () => {
    expect([shown('One'), shown(''), shown('</mark>')]).to.deep.equal([undefined, undefined, undefined]);
  });

  it('joins what touches, and ends what is open', () => {
    expect(shown('<mark>a</mark><mark>b</mark>c<mark>d')).to.deep.equal([['ab'], 'c', ['d']]);
  });

  it('marks no more than anybody reads', () => {
    const pieces = highlightedPieces('<mark>a</mark> '.repeat(5000)) ?? [];
    expect([pieces.length < 250, pieces.map(({ text }) => text).join('').length]).to.deep.equal([true, 9999]);
  });
});
