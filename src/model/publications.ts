import type { Feed, Publication } from '../feed/types.ts';
import { sharedFormat } from '../locales/formats.ts';
import { intl } from '../locales/intl.ts';
import { compareDates, dateYear } from './dates.ts';
import { facetIndex } from './facets.ts';
import type { Facet, FacetOption } from './facets.ts';
import { yearHistogram } from './histogram.ts';
import type { YearBin } from './histogram.ts';
import { itemLanguages } from './languages.ts';
import { programmeLookup } from './programmes.ts';
import { selectsYear, unknownYear } from './publication-filter.ts';
import type { PublicationFacet, PublicationFilter, PublicationSort } from './publication-filter.ts';
import type { SearchIndex } from './search.ts';
import { localText } from './text.ts';

export interface PublicationResults {
  readonly found: readonly Publication[];
  /** Every value in the feed by facet, with how many publications it would find; years and `unknown` too. */
  readonly options: Readonly<Record<PublicationFacet, readonly FacetOption[]>>;
  /** The counts of the year facet on an axis that stays the same whatever is selected. */
  readonly years: readonly YearBin[];
  /** The order they are in. */
  readonly sort: PublicationSort;
}

/** A feed's publications, prepared for filtering. */
export interface PublicationCatalogue {
  /** How many there are in all. */
  readonly total: number;
  /**
   * Finds publications.
   *
   * @param languages BCP 47 tags, best first, that choose the titles to sort by
   * @param index made by `publicationIndex` of the same feed; without it the query is ignored
   */
  results(filter: PublicationFilter, languages: readonly string[], index?: SearchIndex): PublicationResults;
}

const publicationFacetsOf = (feed: Feed): readonly Facet<Publication, PublicationFacet>[] => [
  { name: 'year', valuesOf: ({ date }) => [String(dateYear(date) ?? unknownYear)], accepts: selectsYear },
  { name: 'language', valuesOf: itemLanguages },
  { name: 'activity', valuesOf: ({ activities }) => activities },
  { name: 'programme', valuesOf: programmeLookup(feed) },
  { name: 'project', valuesOf: ({ projects }) => projects },
  { name: 'type', valuesOf: ({ type }) => (type ? [type] : []) },
];

/** How early each publication comes in the alphabet of the first language, by id: the first 0, the others below. */
function titleRanks(publications: readonly Publication[], languages: readonly string[]): ReadonlyMap<string, number> {
  const collator = sharedFormat(intl.Collator, [...languages, 'en'], { numeric: true, ignorePunctuation: true });
  // U+FFFF sorts after every title, so that untitled publications come last.
  const titled = publications.map(({ id, title }) => [id, localText(title, languages)?.value ?? '\uffff'] as const);
  return new Map(titled.sort((a, b) => collator.compare(a[1], b[1])).map(([id], position) => [id, -position]));
}

/** Sorts publications by a number that each has, the highest first. */
function ordered(publications: readonly Publication[], order: ReadonlyMap<string, number>): readonly Publication[] {
  const ranked = publications.map((publication) => ({ publication, rank: order.get(publication.id) ?? 0 }));
  return ranked.sort((a, b) => b.rank - a.rank).map(({ publication }) => publication);
}

/** Prepares a feed's publications; make it once for a feed. */
export function publicationCatalogue(feed: Feed): PublicationCatalogue {
  const publications = feed.items
    .filter((item) => item.kind === 'publication')
    .sort((a, b) => compareDates(a.date, b.date, 'newest'));
  const select = facetIndex(publications, publicationFacetsOf(feed));
  const ranks: Record<string, ReadonlyMap<string, number>> = {};
  const ranksOf = (languages: readonly string[]): ReadonlyMap<string, number> =>
    (ranks[languages.join()] ??= titleRanks(publications, languages));
  return {
    total: publications.length,
    results(filter, languages, index) {
      const relevance = index?.matches(filter.query);
      const { found, options } = select(filter, ({ id }) => !relevance || relevance.has(id));
      const { sort = 'relevance' } = filter;
      const order = sort === 'title' ? ranksOf(languages) : sort === 'relevance' ? relevance : undefined;
      const years = options.year.map(({ value, count }) => [Number(value) || undefined, count] as const);
      return {
        found: order ? ordered(found, order) : found,
        options,
        years: yearHistogram(new Map(years)),
        sort: order ? sort : 'date',
      };
    },
  };
}
