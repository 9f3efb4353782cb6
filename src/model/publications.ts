import type { Feed, Publication } from '../feed/types.ts';
import { compareDates, dateYear } from './dates.ts';
import { facetIndex } from './facets.ts';
import type { Facet, FacetOption } from './facets.ts';
import { yearHistogram } from './histogram.ts';
import type { YearBin } from './histogram.ts';
import { programmeLookup } from './programmes.ts';
import { unknownYear, yearRange } from './publication-filter.ts';
import type { PublicationFacet, PublicationFilter, PublicationSort } from './publication-filter.ts';
import type { SearchIndex } from './search.ts';
import { localText } from './text.ts';

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
   * @param search what `publicationSearch` makes of the same feed; without it the query is left aside
   */
  results(filter: PublicationFilter, languages: readonly string[], search?: SearchIndex): PublicationResults;
}

/** The languages a publication can be read in: its own first, then those of its other editions. BCP 47 tags. */
export const publicationLanguages = ({ language, files }: Publication): readonly string[] => [
  ...new Set([language, ...files.map((file) => file.language)]),
];

/** A range takes a year in, `unknown` what has none. */
function acceptsYear(selected: string, year: string): boolean {
  const range = yearRange(selected);
  if (!range) return selected === year;
  return Number(year) >= (range.from ?? 0) && Number(year) <= (range.to ?? Infinity);
}

const publicationFacetsOf = (feed: Feed): readonly Facet<Publication, PublicationFacet>[] => [
  { name: 'year', valuesOf: ({ date }) => [String(dateYear(date) ?? unknownYear)], accepts: acceptsYear },
  { name: 'language', valuesOf: publicationLanguages },
  { name: 'activity', valuesOf: ({ activities }) => activities },
  { name: 'programme', valuesOf: programmeLookup(feed) },
  { name: 'project', valuesOf: ({ projects }) => projects },
  { name: 'type', valuesOf: ({ type }) => (type ? [type] : []) },
];

/** How early each publication comes in the alphabet of the first language, by id: the first 0, the others below. */
function titlePlaces(publications: readonly Publication[], languages: readonly string[]): ReadonlyMap<string, number> {
  const collator = new Intl.Collator(languages[0], { numeric: true, ignorePunctuation: true });
  // U+FFFF sorts after every title: what has none comes last.
  const titled = publications.map(({ id, title }) => [id, localText(title, languages)?.value ?? '\uffff'] as const);
  return new Map(titled.sort((a, b) => collator.compare(a[1], b[1])).map(([id], place) => [id, -place]));
}

/** Makes a feed's publications ready: to be made once for a feed. */
export function publicationCatalogue(feed: Feed): PublicationCatalogue {
  const publications = feed.items
    .filter((item) => item.kind === 'publication')
    .sort((a, b) => compareDates(a.date, b.date, 'newest'));
  const select = facetIndex(publications, publicationFacetsOf(feed));
  // Made when they are first asked for, not while the page is loading.
  const places: Record<string, ReadonlyMap<string, number>> = {};
  return {
    total: publications.length,
    results(filter, languages, search) {
      const relevance = search?.matches(filter.query);
      const { found, options } = select(filter, ({ id }) => !relevance || relevance.has(id));
      const wanted = filter.sort ?? 'relevance';
      const sort = wanted === 'relevance' && !relevance ? 'date' : wanted;
      const values = sort === 'title' ? (places[languages.join()] ??= titlePlaces(publications, languages)) : relevance;
      const years = options.year.map(({ value, count }) => [Number(value) || undefined, count] as const);
      return {
        found: sort === 'date' ? found : [...found].sort((a, b) => (values?.get(b.id) ?? 0) - (values?.get(a.id) ?? 0)),
        options,
        years: yearHistogram(new Map(years)),
        sort,
      };
    },
  };
}
