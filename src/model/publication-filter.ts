/** What a list of publications can be filtered by, in the order in which a view shows them. */
export const publicationFacets = ['year', 'language', 'activity', 'programme', 'project', 'type'] as const;
export type PublicationFacet = (typeof publicationFacets)[number];

export const publicationSorts = ['date', 'title', 'relevance'] as const;
export type PublicationSort = (typeof publicationSorts)[number];

/**
 * What is asked of a list of publications: any of the values within a facet, all facets together. Values are the
 * feed's ids, BCP 47 tags, and for years `2012`, `2010-2015`, `2010-`, `-2015` or `unknown`.
 */
export type PublicationFilter = Readonly<Record<PublicationFacet, readonly string[]>> & {
  readonly query: string;
  /** Without one: by relevance where there is a query, else by date. */
  readonly sort: PublicationSort | undefined;
};

/** The same as attributes hold it: values of one facet parted by commas. */
export type PublicationSettings = Readonly<Partial<Record<PublicationFacet | 'query' | 'sort', string>>>;

export interface ActiveFilter {
  readonly facet: PublicationFacet;
  readonly value: string;
}

/** Years from one to another, both included; without an end on one side, open there. */
export interface YearRange {
  readonly from: number | undefined;
  readonly to: number | undefined;
}

/** The value that selects what has no year. */
export const unknownYear = 'unknown';

const writtenYears = /^(?:(\d{4})|(\d{4})?\s*[-–—]\s*(\d{4})?)$/;

/** The years that a value such as `2012`, `2010-2015`, `2010-` or `-2015` names, in order; `undefined` for another. */
export function yearRange(value: string): YearRange | undefined {
  const [, single, from = single, to = single] = writtenYears.exec(value) ?? [];
  if (!from && !to) return undefined;
  const [first, last] = from && to ? [from, to].sort() : [from, to];
  return { from: first ? Number(first) : undefined, to: last ? Number(last) : undefined };
}

/** A range of years as a value of the year facet. */
export const yearValue = ({ from, to }: YearRange): string =>
  from !== undefined && from === to ? String(from) : `${from ?? ''}-${to ?? ''}`;

/** Asks for everything. */
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

/** Writes a filter as settings, those left out that ask nothing; `publicationFilter` reads the same from them. */
export function publicationSettings(filter: PublicationFilter): PublicationSettings {
  const facets = publicationFacets.map((facet) => [facet, filter[facet].join()] as const);
  const written = [['query', filter.query] as const, ...facets, ['sort', filter.sort ?? ''] as const];
  return Object.fromEntries(written.filter(([, value]) => value));
}

/** Each selected value on its own, as a view lists them for removal. The query is not among them. */
export const activeFilters = (filter: PublicationFilter): readonly ActiveFilter[] =>
  publicationFacets.flatMap((facet) => filter[facet].map((value) => ({ facet, value })));

/** The filter with that value selected if it was not, and not if it was. */
export function toggledFilter(filter: PublicationFilter, { facet, value }: ActiveFilter): PublicationFilter {
  const others = filter[facet].filter((each) => each !== value);
  return { ...filter, [facet]: others.length < filter[facet].length ? others : [...others, value] };
}
