/** What publications can be filtered by, in the order in which a view shows it. */
export const publicationFacets = ['year', 'language', 'activity', 'programme', 'project', 'type'] as const;
export type PublicationFacet = (typeof publicationFacets)[number];

export const publicationSorts = ['date', 'title', 'relevance'] as const;
export type PublicationSort = (typeof publicationSorts)[number];

/**
 * Which publications to find: any of the values within a facet, all facets together. Values are the feed's ids, BCP 47
 * tags, and for years `2012`, `2010-2015`, `2010-`, `-2015` or `unknown`.
 */
export type PublicationFilter = Readonly<Record<PublicationFacet, readonly string[]>> & {
  readonly query: string;
  /** Undefined: by relevance if there is a query, else by date. */
  readonly sort: PublicationSort | undefined;
};

/** The same as attributes write it: the values of a facet separated by commas. */
export type PublicationSettings = Readonly<Partial<Record<PublicationFacet | 'query' | 'sort', string>>>;

export interface ActiveFilter {
  readonly facet: PublicationFacet;
  readonly value: string;
}

/** Years from one to another, both included; an undefined end is open. */
export interface YearRange {
  readonly from: number | undefined;
  readonly to: number | undefined;
}

/** The value that selects publications without a year. */
export const unknownYear = 'unknown';

const writtenYears = /^(?:(\d{4})|(\d{4})?\s*[-–—]\s*(\d{4})?)$/;

/** Reads years written as `2012`, `2010-2015`, `2010-` or `-2015`; the earlier comes first. `undefined` for other text. */
export function yearRange(value: string): YearRange | undefined {
  const [, single, from = single, to = single] = writtenYears.exec(value) ?? [];
  if (!from && !to) return undefined;
  const [first, last] = from && to ? [from, to].sort() : [from, to];
  return { from: first ? Number(first) : undefined, to: last ? Number(last) : undefined };
}

/** Years without a bound. */
export const everyYear: YearRange = { from: undefined, to: undefined };

/** Whether a value of the year facet selects a year: a range takes it in, `unknown` selects what has none. */
export function selectsYear(value: string, year: string): boolean {
  const range = yearRange(value);
  if (!range) return value === year;
  return Number(year) >= (range.from ?? 0) && Number(year) <= (range.to ?? Infinity);
}

/** A range of years as a value of the year facet. */
export const yearValue = ({ from, to }: YearRange): string =>
  from !== undefined && from === to ? String(from) : `${from ?? ''}-${to ?? ''}`;

/** Finds everything. */
export const emptyFilter: PublicationFilter = {
  year: [],
  language: [],
  activity: [],
  programme: [],
  project: [],
  type: [],
  query: '',
  sort: undefined,
};

/** Writes a filter as settings, without the empty ones. The inverse of `publicationFilter`. */
export function publicationSettings(filter: PublicationFilter): PublicationSettings {
  const facets = publicationFacets.map((facet) => [facet, filter[facet].join()] as const);
  const written = [['query', filter.query] as const, ...facets, ['sort', filter.sort ?? ''] as const];
  return Object.fromEntries(written.filter(([, value]) => value));
}

/** Each selected value on its own, as a view lists them for removal. The query is not one of them. */
export const activeFilters = (filter: PublicationFilter): readonly ActiveFilter[] =>
  publicationFacets.flatMap((facet) => filter[facet].map((value) => ({ facet, value })));

/** Selects a value, or removes it if it is selected. */
export function toggledFilter(filter: PublicationFilter, { facet, value }: ActiveFilter): PublicationFilter {
  const others = filter[facet].filter((each) => each !== value);
  return { ...filter, [facet]: others.length < filter[facet].length ? others : [...others, value] };
}
