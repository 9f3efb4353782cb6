import type { PublicationFacet } from '../model/publication-filter.ts';

/** Parameters of a request, as all adapters understand them. The types of some want lists that may be changed. */
export interface SearchParameters {
  readonly query: string;
  /** From 0. */
  readonly page: number;
  readonly hitsPerPage: number;
  /** Attributes whose values are counted. */
  readonly facets: string[];
  readonly maxValuesPerFacet: number;
  /** `attribute:value`; any of an inner list, all inner lists together. */
  readonly facetFilters: string[][];
  readonly highlightPreTag: string;
  readonly highlightPostTag: string;
  readonly [other: string]: unknown;
}

/** A request of InstantSearch. */
export interface SearchRequest {
  readonly indexName: string;
  readonly params: SearchParameters;
}

/**
 * What InstantSearch calls `searchClient`, as far as it is used here. Algolia's client is one; Typesense, Meilisearch and
 * Searchkit (Elasticsearch, OpenSearch) have adapters that make one.
 */
export interface SearchClient {
  /** @returns one result for each request, in their order */
  search(requests: SearchRequest[]): PromiseLike<{ readonly results: readonly unknown[] }>;
  /** Forgets earlier answers. */
  clearCache?(): unknown;
}

/** A programme, project or activity, as a feed has it. */
interface Term {
  readonly id: string;
  readonly title: unknown;
}

export interface SearchClientOptions {
  /** Name of the index, as the adapter wants it. Without words in the query, its order counts as the order by date. */
  readonly indexName: string;
  /** Names of the indices, or of the orders, that sort by date and by title. Without one, that order is not offered. */
  readonly sortedIndexNames?: { readonly date?: string | undefined; readonly title?: string | undefined } | undefined;
  /** Name of an index whose hits have a `query` to suggest. Without it nothing is suggested. */
  readonly suggestionsIndexName?: string | undefined;
  /**
   * Names of programmes, projects and activities, and the order of programmes, which decides their colours: a feed, or
   * `_mpg` of its document. Without a name, the id is shown.
   */
  readonly terms?:
    | {
        readonly programmes?: readonly Term[] | undefined;
        readonly projects?: readonly Term[] | undefined;
        readonly activities?: readonly Term[] | undefined;
      }
    | undefined;
  /**
   * The attribute of each facet. Default: those that `mpg-widgets export` writes, such as `languages` for `language`. `false`
   * leaves a facet out: the index cannot count it, or nobody should filter by it.
   */
  readonly facets?: Readonly<Partial<Record<PublicationFacet, string | false>>> | undefined;
  /**
   * Makes an item of JSON Feed, as `mpg-widgets/feed.schema.json` describes it, of a hit. Default: reads what `mpg-widgets export`
   * writes.
   */
  readonly itemOf?: ((hit: Readonly<Record<string, unknown>>) => unknown) | undefined;
  /** Parameters to add to each request. */
  readonly parameters?: Readonly<Record<string, unknown>> | undefined;
  /** Whether to fold the words of a query, because documents have the field `folded`. Default: false. */
  readonly foldsQuery?: boolean | undefined;
  /** Longest wait for an answer, in milliseconds. Default: 10000. */
  readonly timeout?: number | undefined;
}
