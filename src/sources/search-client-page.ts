/** Makes pages of what a search client returns. */
import type { Publication } from '../feed/types.ts';
import type { FacetOption } from '../model/facets.ts';
import { yearHistogram, type YearBin } from '../model/histogram.ts';
import { publicationFacets, unknownYear, type PublicationFacet } from '../model/publication-filter.ts';
import type { PageQuery, PublicationPage } from './publication-source.ts';
import { facetCounts, type SearchResult } from './search-client-answer.ts';

/** Where hits are in an engine's answers, whose pages all have one size. */
interface Place {
  /** Number of the first hit among all. */
  readonly start: number;
  /** Hits on the engine's pages. */
  readonly size: number;
  /** Its number on the engine's page. */
  readonly inPage: number;
}

/** Some hits of a query, and what was counted. */
export interface Counted {
  readonly publications: readonly Publication[];
  readonly result: SearchResult;
  readonly next: string | undefined;
  /** What is found without the selection in a facet. */
  readonly without: ReadonlyMap<PublicationFacet, SearchResult>;
}

/** What an index has, whatever the query: options keep their places while the visitor chooses. */
export class Overview {
  /** How many documents there are; undefined if the engine does not say it. */
  readonly total: number | undefined;
  /** The values of each facet, the most frequent first. */
  readonly #values: ReadonlyMap<PublicationFacet, readonly string[]>;

  /** @param result of a request without words and filters */
  constructor(
    result: SearchResult,
    facets: readonly PublicationFacet[],
    private readonly attributeOf: (facet: PublicationFacet) => string | undefined,
  ) {
    this.total = result.total;
    const values = (facet: PublicationFacet): readonly string[] =>
      [...facetCounts(result, facet, attributeOf(facet))].sort((a, b) => b[1] - a[1]).map(([value]) => value);
    this.#values = new Map(facets.map((facet) => [facet, values(facet)]));
  }

  /** All years that publications have, and `unknown`. */
  get years(): readonly string[] {
    return this.#values.get('year') ?? [];
  }

  /** The values of a facet as they are counted now: those that the index had, then others. */
  options(facet: PublicationFacet, result: SearchResult): readonly FacetOption[] {
    const counts = facetCounts(result, facet, this.attributeOf(facet));
    const values = new Set([...(this.#values.get(facet) ?? []), ...counts.keys()]);
    return [...values].map((value) => ({ value, count: counts.get(value) ?? 0 }));
  }
}

/** The options of all facets. */
export function facetOptions(
  { overview }: { readonly overview: Overview | undefined },
  { result, without }: Counted,
): PublicationPage['facets'] {
  const options = publicationFacets.map(
    (facet) => [facet, overview?.options(facet, without.get(facet) ?? result) ?? []] as const,
  );
  return Object.fromEntries(options) as unknown as PublicationPage['facets'];
}

/** The counts of the years, from the first to the last. */
export function yearBins(options: readonly FacetOption[]): readonly YearBin[] {
  const counts = options.map(({ value, count }) => [value === unknownYear ? undefined : Number(value), count] as const);
  return yearHistogram(new Map(counts));
}

/**
 * Where a page of a query starts, and which page of the engine has it.
 * @param most hits on a page of the engine
 */
export function placeOf(
  { after = '', size }: PageQuery,
  most: number,
): { readonly place: Place; readonly page: { readonly page: number; readonly hitsPerPage: number } } {
  const [, start = '0', written = String(Math.max(1, Math.min(size, most)))] = /^(\d+)\/([1-9]\d*)$/.exec(after) ?? [];
  const hitsPerPage = Number(written);
  const page = Math.floor(Number(start) / hitsPerPage);
  return {
    place: { start: Number(start), size: hitsPerPage, inPage: Number(start) % hitsPerPage },
    page: { page, hitsPerPage },
  };
}

/** The place after some hits, as `placeOf` reads it; undefined after the last one. @param count of the hits that were taken */
export function nextPlace({ hits, total, pages }: SearchResult, place: Place, count: number): string | undefined {
  const { start, size, inPage } = place;
  if (!hits.length) return undefined;
  // A client may return more hits than it was asked for.
  if (inPage + count < Math.min(hits.length, size)) return `${start + count}/${size}`;
  const next = Math.floor(start / size) + 1;
  return next < (pages ?? Math.ceil((total ?? 0) / size)) ? `${next * size}/${size}` : undefined;
}
