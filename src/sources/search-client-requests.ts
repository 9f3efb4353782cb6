/** Writes queries as requests of InstantSearch, with nothing in them that one of the four adapters does not read. */
import {
  publicationFacets,
  selectsYear,
  type PublicationFacet,
  type PublicationFilter,
} from '../model/publication-filter.ts';
import { facetFields } from '../model/search-document.ts';
import { highlightTags } from './search-client-marks.ts';
import type { SearchClientOptions, SearchParameters, SearchRequest } from './search-client.ts';

/** The most values of a facet that Algolia counts. */
const mostValues = 1000;
/** Longer queries are cut: Algolia refuses more than 512 bytes. */
const mostCharacters = 500;

/** What a request asks for. */
export interface Wanted {
  /** Empty: everything. */
  readonly words: string;
  readonly filter: PublicationFilter;
  /** The facet whose selection is ignored. */
  readonly without?: PublicationFacet | undefined;
  /** Facets to count. */
  readonly facets: readonly PublicationFacet[];
  /** From 0. */
  readonly page?: number | undefined;
  /** Default: none are returned, only counted. */
  readonly hitsPerPage?: number | undefined;
}

/** A value of a filter. A minus at its beginning would exclude it. InstantSearch escapes it like this. */
const escaped = (value: string): string => value.replace(/^-/, '\\-');

/** The first characters of a query, none of them cut in two. */
export const shortened = (words: string): string => words.slice(0, mostCharacters).replace(/\p{Cs}$/u, '');

/** Writes the requests to one index. */
export class RequestWriter {
  constructor(private readonly options: SearchClientOptions) {}

  /** The facets that the index has. */
  get facets(): readonly PublicationFacet[] {
    return publicationFacets.filter((facet) => this.attributeOf(facet) !== undefined);
  }

  /** The attribute of a facet; undefined if the index has none. */
  attributeOf(facet: PublicationFacet): string | undefined {
    const attribute = this.options.facets?.[facet] ?? facetFields[facet];
    return attribute === false ? undefined : attribute;
  }

  /** The facets that limit what is found. */
  selectedFacets(filter: PublicationFilter): readonly PublicationFacet[] {
    return this.facets.filter((facet) => filter[facet].length > 0);
  }

  /**
   * @param indexName of an order
   * @param years all years that publications have, which ranges are written as: not all adapters can have one range or another
   */
  request(
    indexName: string,
    { words, filter, without, facets, ...page }: Wanted,
    years: readonly string[],
  ): SearchRequest {
    const { page: number = 0, hitsPerPage = 0 } = page;
    const filters = this.selectedFacets(filter).filter((facet) => facet !== without);
    // Engines that charge for statistics, or suggest from them, need not count the same search twice.
    const silence = hitsPerPage ? {} : { analytics: false, clickAnalytics: false };
    const params: SearchParameters = {
      ...silence,
      ...this.options.parameters,
      ...highlightTags,
      query: words,
      page: number,
      hitsPerPage,
      facets: facets.flatMap((facet) => this.attributeOf(facet) ?? []),
      maxValuesPerFacet: mostValues,
      facetFilters: filters.map((facet) => this.#facetFilter(facet, filter[facet], years)),
    };
    return { indexName, params };
  }

  #facetFilter(facet: PublicationFacet, selected: readonly string[], years: readonly string[]): string[] {
    const among = years.filter((year) => selected.some((value) => selectsYear(value, year)));
    // Years that no publication has find nothing, like a value that no publication has.
    const values = facet === 'year' && among.length ? among : selected;
    return values.map((value) => `${this.attributeOf(facet) ?? ''}:${escaped(value)}`);
  }
}
