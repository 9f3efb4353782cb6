import { expect } from '@open-wc/testing';
import createClient from '@searchkit/instantsearch-client';
import { searchClientSource } from '../../src/sources/search-client-source.ts';
import type { SearchClient, SearchClientOptions, SearchRequest } from '../../src/sources/search-client.ts';
import { notFound, serve } from '../support/feed-server.ts';
import { answering, hit } from './memory-client.ts';
import { queryOf, rejection } from './queries.ts';

const { signal } = new AbortController();
const options: SearchClientOptions = { indexName: 'publications', timeout: 50 };

describe('SearchClientSource, where nothing is found', () => {
  /** What engines’ clients return for a request without facets, or with facets that no hit has. */
  const answers: readonly [string, object][] = [
    [
      'Algolia’s',
      { exhaustiveNbHits: true, exhaustive: { nbHits: true, typo: true }, params: 'query=x&facets=%5B%5D' },
    ],
    ['Algolia’s, with only some fields', { exhaustiveNbHits: true }],
    ['Algolia’s, without what is deprecated', { exhaustive: { nbHits: true } }],
    ['Searchkit’s', { exhaustiveNbHits: true, exhaustiveTypo: true, exhaustive: { nbHits: true }, params: 'query=x' }],
    ['Typesense’s', { facets: {}, facets_stats: {}, hitsPerPage: 10 }],
    ['Meilisearch’s', { facets: {}, exhaustiveNbHits: false, params: '' }],
    ['a client’s that searches only for words', { exhaustiveNbHits: false, params: '' }],
  ];
  for (const [whose, parts] of answers)
    it(`takes ${whose} answer for what it says`, async () => {
      const result = { hits: [], nbHits: 0, nbPages: 0, page: 0, hitsPerPage: 20, processingTimeMS: 1, ...parts };
      const source = searchClientSource(answering(result), { ...options, suggestionsIndexName: 'suggestions' });
      const query = queryOf({ query: 'xyzzy', type: 'report' });
      const { total, publications, advice } = await source.search(query, signal);
      expect([total, publications, advice]).to.deep.equal([0, [], undefined]);
      expect(await source.suggest?.(query, 5, signal)).to.deep.equal([]);
    });
});

describe('SearchClientSource, with Searchkit’s client', () => {
  const broken = createClient({ url: serve(notFound), onError: () => true }) as SearchClient;
  /** A client that finds 150 hits for everything but “nothing”, and is Searchkit’s with a broken server where it is told to. */
  const failing = (fails: (request: SearchRequest) => boolean): SearchClient => ({
    search: (requests) => {
      if (requests.some(fails)) return broken.search(requests);
      const result = ({ params: { query, page, hitsPerPage: size } }: SearchRequest): object => {
        const count = query === 'nothing' ? 0 : 150;
        const hits = Array.from({ length: Math.max(0, Math.min(size, count - page * size)) }, (_, at) =>
          hit(page * size + at),
        );
        const nbPages = size ? Math.ceil(count / size) : 0;
        return { hits, nbHits: count, nbPages, exhaustiveNbHits: true, exhaustive: { nbHits: true }, params: 'query=' };
      };
      return Promise.resolve({ results: requests.map(result) });
    },
  });

  it('tells that a search has failed', async () => {
    expect(
      await rejection(
        searchClientSource(
          failing(() => true),
          options,
        ).search(queryOf(), signal),
      ),
    ).to.be.instanceOf(Error);
  });

  it('tells that a further page has failed, instead of ending an export there', async () => {
    const source = searchClientSource(
      failing(({ params }) => params.page > 0),
      options,
    );
    const exported: unknown[] = [];
    const all = async (): Promise<void> => {
      for await (const each of source.export!(queryOf(), signal)) exported.push(each);
    };
    expect(await rejection(all())).to.be.instanceOf(Error);
    expect(exported).to.have.lengthOf(100);
  });

  it('tells that the suggestions have failed', async () => {
    const source = searchClientSource(
      failing(() => true),
      { ...options, suggestionsIndexName: 'suggestions' },
    );
    expect(await rejection(source.suggest!(queryOf({ query: 'a' }), 5, signal))).to.be.instanceOf(Error);
  });

  it('says that nothing is found where the advice has failed', async () => {
    const source = searchClientSource(
      failing(({ params }) => !params.query && !params.facets.length),
      options,
    );
    const { total, advice } = await source.search(queryOf({ query: 'nothing' }), signal);
    expect([total, advice]).to.deep.equal([0, undefined]);
  });
});
