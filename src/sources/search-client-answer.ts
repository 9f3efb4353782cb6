/** Reads the results of a search client, which may lack anything. */
import { isObject } from '../feed/read.ts';
import { unknownYear, type PublicationFacet } from '../model/publication-filter.ts';

/** A result of a search client, as far as it could be read. */
export interface SearchResult {
  readonly hits: readonly unknown[];
  /** How many documents were found; undefined if the engine does not say it. */
  readonly total: number | undefined;
  readonly isExact: boolean;
  /** Number of pages that can be asked for; undefined if the engine does not say it. */
  readonly pages: number | undefined;
  /** How many documents have each value, by attribute. */
  countsOf(attribute: string): ReadonlyMap<string, number>;
}

type Json = Readonly<Record<string, unknown>>;

const count = (value: unknown): number | undefined =>
  typeof value === 'number' && value >= 0 && Number.isFinite(value) ? Math.floor(value) : undefined;

const childOf = (value: unknown, key: string): unknown =>
  isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;

function counts(facet: unknown): ReadonlyMap<string, number> {
  const entries = Object.entries(isObject(facet) ? facet : {});
  return new Map(entries.flatMap(([value, number]) => (value ? [[value, count(number) ?? 0] as const] : [])));
}

/**
 * Searchkit's client answers like this where its request failed; InstantSearch would say that there is nothing. An engine that
 * found nothing may leave out `facets` too, but then tells the parameters that it was asked with.
 */
const isSwallowedError = (result: Json): boolean =>
  result['exhaustiveNbHits'] === true &&
  result['nbHits'] === 0 &&
  result['params'] === '' &&
  !('facets' in result) &&
  !('exhaustive' in result);

/** @throws Error if it is no result */
function searchResult(result: unknown): SearchResult {
  if (!isObject(result)) throw new Error('The search client’s answer has no result.');
  if (isSwallowedError(result)) throw new Error('The search failed; the console may say why.');
  const hits = Array.isArray(result['hits']) ? (result['hits'] as readonly unknown[]) : [];
  const isExact = result['exhaustiveNbHits'] ?? childOf(result['exhaustive'], 'nbHits');
  const total = count(result['nbHits']);
  return {
    hits,
    total,
    isExact: total !== undefined && isExact !== false,
    pages: count(result['nbPages']),
    countsOf: (attribute) => counts(childOf(result['facets'], attribute)),
  };
}

/**
 * Reads an answer.
 * @param size number of requests
 * @throws Error if it has fewer results
 */
export function searchResults(answer: unknown, size: number): readonly SearchResult[] {
  const results = childOf(answer, 'results');
  if (!Array.isArray(results) || results.length < size) throw new Error('The search client’s answer has no results.');
  return results.slice(0, size).map(searchResult);
}

const isYear = (value: string): boolean => value === unknownYear || /^\d{4}$/.test(value);

/** The counts of a facet, without values that mean nothing there. */
export function facetCounts(
  result: SearchResult,
  facet: PublicationFacet,
  attribute: string | undefined,
): ReadonlyMap<string, number> {
  if (attribute === undefined) return new Map();
  const all = result.countsOf(attribute);
  return facet === 'year' ? new Map([...all].filter(([value]) => isYear(value))) : all;
}
