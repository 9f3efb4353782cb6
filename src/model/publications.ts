import type { Feed, Publication } from '../feed/types.ts';
import { compareDates, dateYear } from './dates.ts';
import { facetIndex } from './facets.ts';
import type { Facet, FacetOption } from './facets.ts';
import { yearHistogram } from './histogram.ts';
import type { YearBin } from './histogram.ts';
import { itemLanguages } from './languages.ts';
import { programmeLookup } from './programmes.ts';
import type { PublicationTexts } from './publication-texts.ts';
import { unknownYear, yearRange } from './publication-filter.ts';
import type { PublicationFacet, PublicationFilter, PublicationSort } from './publication-filter.ts';

export interface PublicationResults {
  readonly found: readonly Publication[];
  /** Of each facet every value in the feed, with how many it would find. Years are among them, `unknown` too. */
  readonly options: Readonly<Record<PublicationFacet, readonly FacetOption[]>>;
  /** The counts of the year facet on an axis that stays the same whatever is selected. */
  readonly years: readonly YearBin[];
  /** How they are sorted in fact. */
  readonly sort: PublicationSort;
}

/** A feed's publications made ready for many questions. */
export interface PublicationCatalogue {
  /** How many there are in all. */
  readonly total: number;
  /**
   * What the filter finds.
   *
   * @param languages BCP 47 tags, the most wanted first: the titles they choose are those it sorts by
   * @param texts what `publicationTexts` makes of the same feed; without it the query is left aside, and titles too
   */
  results(filter: PublicationFilter, languages: readonly string[], texts?: PublicationTexts): PublicationResults;
}

/** A range takes a year in, `unknown` what has none. */
function acceptsYear(selected: string, year: string): boolean {
  const range = yearRange(selected);
  if (!range) return selected === year;
  return Number(year) >= (range.from ?? 0) && Number(year) <= (range.to ?? Infinity);
}

const publicationFacetsOf = (feed: Feed): readonly Facet<Publication, PublicationFacet>[] => [
  { name: 'year', valuesOf: ({ date }) => [String(dateYear(date) ?? unknownYear)], accepts: acceptsYear },
  { name: 'language', valuesOf: itemLanguages },
  { name: 'activity', valuesOf: ({ activities }) => activities },
  { name: 'programme', valuesOf: programmeLookup(feed) },
  { name: 'project', valuesOf: ({ projects }) => projects },
  { name: 'type', valuesOf: ({ type }) => (type ? [type] : []) },
];

/** Makes a feed's publications ready: to be made once for a feed. */
export function publicationCatalogue(feed: Feed): PublicationCatalogue {
  const publications = feed.items
    .filter((item) => item.kind === 'publication')
    .sort((a, b) => compareDates(a.date, b.date, 'newest'));
  const select = facetIndex(publications, publicationFacetsOf(feed));
  return {
    total: publications.length,
    results(filter, languages, texts) {
      const relevance = texts?.matches(filter.query);
      const { found, options } = select(filter, ({ id }) => !relevance || relevance.has(id));
      const { sort = 'relevance' } = filter;
      const ranks = sort === 'title' ? texts?.titleRanks(languages) : sort === 'relevance' ? relevance : undefined;
      const years = options.year.map(({ value, count }) => [Number(value) || undefined, count] as const);
      return {
        found: ranks ? [...found].sort((a, b) => (ranks.get(b.id) ?? 0) - (ranks.get(a.id) ?? 0)) : found,
        options,
        years: yearHistogram(new Map(years)),
        sort: ranks ? sort : 'date',
      };
    },
  };
}
