import type { Publication, Text } from '../feed/types.ts';
import type { FacetOption } from '../model/facets.ts';
import type { YearBin } from '../model/histogram.ts';
import type { PublicationFacet, PublicationFilter, PublicationSort } from '../model/publication-filter.ts';
import type { Advice } from '../model/publications.ts';
import type { Marker } from '../model/search/mark.ts';
import type { Correction } from '../model/search/corrections.ts';
import type { Suggestion } from '../model/search/suggestions.ts';

/** What to find. */
export interface PublicationQuery {
  readonly filter: PublicationFilter;
  /** Languages of the titles to sort by, as BCP 47 tags, best first. */
  readonly languages: readonly string[];
  /** Whether to search for the words as they are, without forgiving a typo. Default: false. */
  readonly isVerbatim?: boolean | undefined;
}

/** A query for one page of what it finds. */
export interface PageQuery extends PublicationQuery {
  /** The most publications to return. */
  readonly size: number;
  /** `next` of the page before; undefined asks for the first page. */
  readonly after?: string | undefined;
}

/** Facets whose values are ids, which need a name to be shown. Languages, types and years are named by the view. */
export const namedFacets = ['activity', 'programme', 'project'] as const;
type NamedFacet = (typeof namedFacets)[number];

/** Names of ids, by facet. */
export type PublicationLabels = Readonly<Record<NamedFacet, ReadonlyMap<string, Text>>>;

/** One page of what a query finds, and what is known of all of it. */
export interface PublicationPage {
  /** The publications of this page, in order. The same publication is always the same object. */
  readonly publications: readonly Publication[];
  /** How many publications the query finds, on all pages. */
  readonly total: number;
  /** False if `total` is an estimate. */
  readonly totalIsExact: boolean;
  /** Where the next page starts; undefined on the last page. Only the source that wrote it can read it. */
  readonly next: string | undefined;
  /**
   * True if this is the first page although another was asked for, because what the pages before came from was replaced. They
   * are of no use then.
   */
  readonly isAnew?: boolean | undefined;
  /** True if the source has no publications, whatever the query. */
  readonly isEmpty: boolean;
  /** The values of each facet, with how many publications each would find; the selected facet does not limit itself. */
  readonly facets: Readonly<Record<PublicationFacet, readonly FacetOption[]>>;
  /** The counts of the year facet, from the first year to the last. The years do not depend on the query. */
  readonly years: readonly YearBin[];
  /** Names of the ids in `facets` and in the query's filter, as far as they are known. */
  readonly labels: PublicationLabels;
  /** The order the publications are in. It differs from the filter's if that does not apply. */
  readonly sort: PublicationSort;
  /** Splits a displayed text so that what the query matched stands apart; undefined if it searched for no words. */
  readonly mark: Marker | undefined;
  /** What was searched for instead, because the query as it is finds nothing. The rest of the page is of that. */
  readonly correction?: Correction | undefined;
  /** True if the query has only signs, which say nothing to search for. The page is then what would be without it. */
  readonly saysNothing?: boolean | undefined;
  /** What to take away, where nothing is found. Undefined if that is not known, or if no single step would help. */
  readonly advice?: Advice | undefined;
}

/**
 * Where publications are found: a loaded feed, a search index, a search server. The list of publications sees nothing
 * else. docs/decisions/0013-sources.md says what an implementation must do.
 */
export interface PublicationSource {
  /**
   * Finds one page of publications.
   *
   * @param signal aborted when nobody waits for the answer any more
   * @throws the signal's reason once it is aborted, and an `Error` if there is no answer
   */
  search(query: PageQuery, signal: AbortSignal): Promise<PublicationPage>;

  /**
   * The answer to a query if it is known without waiting: for the first paint, print and rendering on a server. If it is not,
   * `search` is called with the same object.
   */
  initialPage(query: PageQuery): PublicationPage | undefined;

  /**
   * Gives everything that a query finds, in order. A source without this function cannot export.
   *
   * @throws as `search` does
   */
  export?(query: PublicationQuery, signal: AbortSignal): AsyncIterable<Publication>;

  /**
   * Suggests what the visitor may mean: titles, authors and topics that have all words of the query. A source without this
   * function suggests nothing.
   *
   * @param limit the most suggestions
   * @throws as `search` does
   */
  suggest?(query: PublicationQuery, limit: number, signal: AbortSignal): Promise<readonly Suggestion[]>;

  /** Called when a visitor is about to search for words, so that the source can load what that needs. It never throws. */
  prepare?(): void;

  /** Position of a publication's first programme in the organisation's list, from 0; -1 if it has no programme. */
  programmeIndex(publication: Publication): number;
}
