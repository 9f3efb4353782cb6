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
import { publicationFacets, selectsYear, unknownYear } from './publication-filter.ts';
import type { PublicationFacet, PublicationFilter, PublicationSort } from './publication-filter.ts';
import type { Matches } from './search/engine.ts';
import { finished, sorted, type Steps } from './steps.ts';
import { localText } from './text.ts';

/** What to take away from a query that finds nothing: all values of a facet, all filters, or the words. */
export interface Advice {
  readonly remove: PublicationFacet | 'filters' | 'query';
  /** How many publications would be found then; at least one. */
  readonly count: number;
}

export interface PublicationResults {
  /** How many were found. */
  readonly total: number;
  /** Those found, from a place in their order to below another. */
  slice(start: number, end: number): readonly Publication[];
  /** Every value in the feed by facet, with how many publications it would find; years and `unknown` too. */
  readonly options: Readonly<Record<PublicationFacet, readonly FacetOption[]>>;
  /** The counts of the year facet on an axis that stays the same whatever is selected. */
  readonly years: readonly YearBin[];
  /** The order they are in. */
  readonly sort: PublicationSort;
  /** Undefined if something was found, or if no single step would change that. */
  readonly advice: Advice | undefined;
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

const publicationFacetsOf = (feed: Feed): readonly Facet<Publication, PublicationFacet>[] => [
  { name: 'year', valuesOf: ({ date }) => [String(dateYear(date) ?? unknownYear)], accepts: selectsYear },
  { name: 'language', valuesOf: itemLanguages },
  { name: 'activity', valuesOf: ({ activities }) => activities },
  { name: 'programme', valuesOf: programmeLookup(feed) },
  { name: 'project', valuesOf: ({ projects }) => projects },
  { name: 'type', valuesOf: ({ type }) => (type ? [type] : []) },
];

/** The places of publications in the order of their titles in the first language. */
function* titleOrder(publications: readonly Publication[], languages: readonly string[]): Steps<Uint32Array> {
  const collator = sharedFormat(intl.Collator, [...languages, 'en'], { numeric: true, ignorePunctuation: true });
  // U+FFFF sorts after every title, so that untitled publications come last.
  const titles: string[] = [];
  for (const { title } of publications) {
    titles.push(localText(title, languages)?.value ?? '\uffff');
    yield;
  }
  const order = yield* sorted(
    titles.map((_, place) => place),
    (a, b) => collator.compare(titles[a] ?? '', titles[b] ?? ''),
  );
  return Uint32Array.from(order);
}

/** Puts what was found in an order of everything. @param found ascending */
function ordered(found: Uint32Array, order: Uint32Array): Uint32Array {
  const isFound = new Uint8Array(order.length);
  for (const place of found) isFound[place] = 1;
  return order.filter((place) => isFound[place]);
}

class Catalogue implements PublicationCatalogue {
  readonly publications: readonly Publication[];
  readonly #select;
  readonly #titleOrders = new Map<string, Uint32Array>();

  constructor(feed: Feed) {
    this.publications = feed.items
      .filter((item) => item.kind === 'publication')
      .sort((a, b) => compareDates(a.date, b.date, 'newest'));
    this.#select = facetIndex(this.publications, publicationFacetsOf(feed));
  }

  results(filter: PublicationFilter, languages: readonly string[], matches?: Matches): PublicationResults {
    const { found, options, rejected } = this.#select(filter, matches?.relevance);
    const { sort = 'relevance' } = filter;
    const byRelevance = sort === 'relevance' ? matches?.sorted?.(found) : undefined;
    const order = sort === 'title' ? ordered(found, this.#titleOrder(languages)) : (byRelevance ?? found);
    const years = options.year.map(({ value, count }) => [Number(value) || undefined, count] as const);
    return {
      total: found.length,
      slice: (start, end) => [...order.subarray(start, end)].map((place) => this.publications[place] as Publication),
      options,
      years: yearHistogram(new Map(years)),
      sort: sort === 'title' || byRelevance ? sort : 'date',
      advice: found.length ? undefined : this.#advice(filter, matches, rejected),
    };
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

  #advice(
    filter: PublicationFilter,
    matches: Matches | undefined,
    rejected: Readonly<Record<PublicationFacet, number>>,
  ): Advice | undefined {
    const steps: Advice[] = publicationFacets.map((facet) => ({ remove: facet, count: rejected[facet] }));
    const [best] = steps.sort((a, b) => b.count - a.count);
    if (best?.count) return best;
    const matching = matches ? matches.count : this.publications.length;
    if (matching) return { remove: 'filters', count: matching };
    const count = matches ? this.#select(filter).found.length : 0;
    return count ? { remove: 'query', count } : undefined;
  }
}

/** Prepares a feed's publications; make it once for a feed. */
export const publicationCatalogue = (feed: Feed): PublicationCatalogue => new Catalogue(feed);
