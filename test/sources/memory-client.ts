/**
 * A search client that answers from memory, as the interface of InstantSearch is documented, and with no more than that promises:
 * `facets` only if some are asked for, without those that no hit has, and highlights only of words.
 */
import type { Feed } from '../../src/feed/types.ts';
import type { SearchClient, SearchRequest } from '../../src/sources/search-client.ts';
import { answerOf, documentsOf, highlighted, type EngineDocument } from './memory-engine.ts';

type Highlight = Readonly<Record<string, unknown>>;

function highlightOf(value: unknown, { params }: SearchRequest): unknown {
  if (Array.isArray(value)) return value.map((each) => highlightOf(each, { indexName: '', params }));
  const { query, highlightPreTag, highlightPostTag } = params;
  return { value: highlighted(String(value), query, highlightPreTag, highlightPostTag) };
}

function hitOf(document: EngineDocument, request: SearchRequest): Highlight {
  if (!request.params.query) return document;
  const shown = Object.entries(document).filter(([field]) => /^(title_|summary_|authors)/.test(field));
  return {
    ...document,
    _highlightResult: Object.fromEntries(shown.map(([field, value]) => [field, highlightOf(value, request)])),
  };
}

/** Filters as the requests write them. */
const filterOf = (any: readonly string[]): readonly [string, readonly string[]] => [
  any[0]?.split(':')[0] ?? '',
  any.map((filter) => filter.slice(filter.indexOf(':') + 1)),
];

const orders: Readonly<Record<string, string>> = { titles: 'sort_title', dates: '-date' };

/** Answers from memory, and notes what it was asked. */
export class MemoryClient implements SearchClient {
  /** The requests of each call. */
  readonly calls: SearchRequest[][] = [];

  constructor(readonly documents: readonly EngineDocument[]) {}

  search(requests: SearchRequest[]): Promise<{ readonly results: unknown[] }> {
    this.calls.push(requests);
    return Promise.resolve({ results: requests.map((request) => this.answer(request)) });
  }

  answer(request: SearchRequest): Record<string, unknown> {
    const { query, facetFilters, page, hitsPerPage: size, facets } = request.params;
    const question = {
      query,
      filters: facetFilters.map(filterOf),
      sort: orders[request.indexName],
      page,
      size,
      facets,
    };
    const { total, hits, counts } = answerOf(this.documents, question);
    const nbPages = size ? Math.ceil(total / size) : 0;
    const found = hits.map((document) => hitOf(document, request));
    const counted = Object.fromEntries(Object.entries(counts).filter(([, values]) => Object.keys(values).length));
    return {
      ...{ hits: found, nbHits: total, page, nbPages, hitsPerPage: size, exhaustiveNbHits: true },
      ...(facets.length ? { facets: counted } : {}),
    };
  }
}

export const memoryClient = (feed: Feed): MemoryClient => new MemoryClient(documentsOf(feed));

/** A client that gives one answer to every request. */
export const answering = (result: unknown): SearchClient => ({
  search: (requests) => Promise.resolve({ results: requests.map(() => result) }),
});

/** A hit, as an index that was filled with `mpg-widgets export` has it. */
export const hit = (id: unknown, parts: object = {}): object => ({
  id,
  language: 'en',
  title_en: `Title ${String(id)}`,
  ...parts,
});
