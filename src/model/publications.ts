import type { Feed, Publication } from '../feed/types.ts';
import { sharedFormat } from '../locales/formats.ts';
import { intl } from '../locales/intl.ts';
import { compareDates, dateYear } from './dates.ts';
import { facetIndexing } from './facets.ts';
import type { Facet, FacetOption, Select } from './facets.ts';
import { yearHistogram } from './histogram.ts';
import type { YearBin } from './histogram.ts';
import { itemLanguages } from './languages.ts';
import { programmeLookup } from './programmes.ts';
import { publicationFacets, selectsYear, unknownYear } from './publication-filter.ts';
import type { PublicationFacet, PublicationFilter, PublicationSort } from './publication-filter.ts';
import type { Matches } from './search/engine.ts';
import { sorted } from './sorted.ts';
import { finished, type Steps } from './steps.ts';
import { localText } from './text.ts';

/** What to take away from a query that finds nothing: all values of a facet, all filters, or the words. */
export interface Advice {
  readonly remove: PublicationFacet | 'filters' | 'query';
  /** How many publications would be found then; at least one. */
  readonly count: number;
}

/** What was found, by the places of publications in the order of dates. */
export interface FoundPlaces {
  /** In the order they are in. */
  readonly order: Uint32Array;
  /** How many were found. */
  readonly total: number;
  /** Every value in the feed by facet, with how many publications it would find; years and `unknown` too. */
  readonly options: Readonly<Record<PublicationFacet, readonly FacetOption[]>>;
  /** The counts of the year facet on an axis that stays the same whatever is selected. */
  readonly years: readonly YearBin[];
  /** The order they are in. */
  readonly sort: PublicationSort;
  /** Undefined if something was found, or if no single step would change that. */
  readonly advice: Advice | undefined;
}

export interface PublicationResults extends FoundPlaces {
  /** Those found, from a place in their order to below another. */
  slice(start: number, end: number): readonly Publication[];
}

/** A feed's publications, prepared for filtering. */
export interface PublicationCatalogue {
  /** All of them, the newest first. */
  readonly publications: readonly Publication[];
  /** Prepares to sort by title, which takes long in large feeds. `results` does so itself if need be. */
  orderTitles(languages: readonly string[]): Steps<unknown>;
  /**
   * Finds publications.
   *
   * @param languages BCP 47 tags, best first, that choose the titles to sort by
   * @param matches what the words of the query find among `publications`; without it the query is ignored
   */
  results(filter: PublicationFilter, languages: readonly string[], matches?: Matches): PublicationResults;
}

/** What publications of a feed are filtered by. */
export const publicationFacetsOf = (feed: Feed): readonly Facet<Publication, PublicationFacet>[] => [
  { name: 'year', valuesOf: ({ date }) => [String(dateYear(date) ?? unknownYear)], accepts: selectsYear },
  { name: 'language', valuesOf: itemLanguages },
  { name: 'activity', valuesOf: ({ activities }) => activities },
  { name: 'programme', valuesOf: programmeLookup(feed) },
  { name: 'project', valuesOf: ({ projects }) => projects },
  { name: 'type', valuesOf: ({ type }) => (type ? [type] : []) },
];

/** All publications of a feed, the newest first, in steps. */
export function* publicationsOf(feed: Feed): Steps<readonly Publication[]> {
  const publications = feed.items.filter((item) => item.kind === 'publication');
  return yield* sorted(publications, (a, b) => compareDates(a.date, b.date, 'newest'));
}

/** Compares places of publications by their titles in the first language; equal titles stay in the order of places. */
export function* titleComparison(
  publications: readonly Publication[],
  languages: readonly string[],
): Steps<(place: number, other: number) => number> {
  const collator = sharedFormat(intl.Collator, [...languages, 'en'], { numeric: true, ignorePunctuation: true });
  // U+FFFF sorts after every title, so that untitled publications come last.
  const titles: string[] = [];
  for (const { title } of publications) {
    titles.push(localText(title, languages)?.value ?? '\uffff');
    yield;
  }
  return (place, other) => collator.compare(titles[place] ?? '', titles[other] ?? '') || place - other;
}

/** The places of publications in the order of their titles in the first language. */
function* titleOrder(publications: readonly Publication[], languages: readonly string[]): Steps<Uint32Array> {
  const compare = yield* titleComparison(publications, languages);
  const places = publications.map((_, place) => place);
  return Uint32Array.from(yield* sorted(places, compare));
}

/** Puts what was found in an order of everything. @param found ascending */
function ordered(found: Uint32Array, order: Uint32Array): Uint32Array {
  const isFound = new Uint8Array(order.length);
  for (const place of found) isFound[place] = 1;
  return order.filter((place) => isFound[place]);
}

/** Publications that can be filtered, wherever they are. */
interface Filterable {
  readonly size: number;
  readonly select: Select<PublicationFacet>;
  /** The places of all publications in the order of their titles. */
  readonly titleOrder: () => Uint32Array;
}

/** Finds publications. @param matches what the words of the query find; without it the query is ignored */
export function foundPlaces(
  { size, select, titleOrder: byTitle }: Filterable,
  filter: PublicationFilter,
  matches?: Matches,
): FoundPlaces {
  const { found, options, rejected } = select(filter, matches?.documents);
  const { sort = 'relevance' } = filter;
  const byRelevance = sort === 'relevance' ? matches?.sorted?.(found) : undefined;
  const years = options.year.map(({ value, count }) => [Number(value) || undefined, count] as const);
  const advice = (): Advice | undefined => {
    const steps: Advice[] = publicationFacets.map((facet) => ({ remove: facet, count: rejected[facet] }));
    const [best] = steps.sort((a, b) => b.count - a.count);
    if (best?.count) return best;
    const matching = matches ? matches.documents.length : size;
    if (matching) return { remove: 'filters', count: matching };
    const count = matches ? select(filter).found.length : 0;
    return count ? { remove: 'query', count } : undefined;
  };
  return {
    order: sort === 'title' ? ordered(found, byTitle()) : (byRelevance ?? found),
    total: found.length,
    options,
    years: yearHistogram(new Map(years)),
    sort: sort === 'title' || byRelevance ? sort : 'date',
    advice: found.length ? undefined : advice(),
  };
}

class Catalogue implements PublicationCatalogue {
  readonly #titleOrders = new Map<string, Uint32Array>();

  constructor(
    readonly publications: readonly Publication[],
    private readonly select: Select<PublicationFacet>,
  ) {}

  results(filter: PublicationFilter, languages: readonly string[], matches?: Matches): PublicationResults {
    const { publications, select } = this;
    const titleOrder = (): Uint32Array => this.#titleOrder(languages);
    const found = foundPlaces({ size: publications.length, select, titleOrder }, filter, matches);
    const slice = (start: number, end: number): readonly Publication[] =>
      [...found.order.subarray(start, end)].map((place) => publications[place] as Publication);
    return { ...found, slice };
  }

  *orderTitles(languages: readonly string[]): Steps<Uint32Array> {
    const key = languages.join();
    const order = this.#titleOrders.get(key) ?? (yield* titleOrder(this.publications, languages));
    this.#titleOrders.set(key, order);
    return order;
  }

  #titleOrder(languages: readonly string[]): Uint32Array {
    return this.#titleOrders.get(languages.join()) ?? finished(this.orderTitles(languages));
  }
}

/** Prepares a feed's publications, in steps; make it once for a feed. */
export function* cataloguing(feed: Feed): Steps<PublicationCatalogue> {
  const publications = yield* publicationsOf(feed);
  return new Catalogue(publications, yield* facetIndexing(publications, publicationFacetsOf(feed)));
}

/** As `cataloguing`, at once. */
export const publicationCatalogue = (feed: Feed): PublicationCatalogue => finished(cataloguing(feed));
