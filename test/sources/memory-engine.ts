/** A search engine in memory, as small as can be: what the fake servers and the client in memory answer with. */
import type { Feed, Publication } from '../../src/feed/types.ts';
import { documentWriter } from '../../src/model/search-document.ts';

export type EngineDocument = Readonly<Record<string, unknown>>;

export interface Question {
  readonly query: string;
  /** Any of the values of a field, all fields together. */
  readonly filters: readonly (readonly [field: string, values: readonly string[]])[];
  /** Field to sort by; a minus before it sorts downwards. */
  readonly sort?: string | undefined;
  /** From 0. */
  readonly page: number;
  readonly size: number;
  readonly facets: readonly string[];
}

export interface EngineAnswer {
  readonly total: number;
  readonly hits: readonly EngineDocument[];
  /** How many documents have each value, by field. */
  readonly counts: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

const valuesOf = (value: unknown): readonly string[] =>
  (Array.isArray(value) ? value : value === undefined ? [] : [value]).map(String);

const searched = /^(title_|summary_|authors|subjects|tags|publisher|folded)/;

function hasWord(document: EngineDocument, word: string): boolean {
  const texts = Object.keys(document).filter((field) => searched.test(field));
  return texts.some((field) => valuesOf(document[field]).some((text) => ` ${text.toLowerCase()}`.includes(` ${word}`)));
}

const words = (query: string): readonly string[] => query.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

function sorted(found: readonly EngineDocument[], sort = '-date'): readonly EngineDocument[] {
  const [field, sign] = sort.startsWith('-') ? [sort.slice(1), -1] : [sort, 1];
  const key = (document: EngineDocument): number | string => document[field] as number | string;
  return [...found].sort((a, b) => (key(a) < key(b) ? -sign : key(a) > key(b) ? sign : 0));
}

export function answerOf(documents: readonly EngineDocument[], question: Question): EngineAnswer {
  const { query, filters, sort, page, size, facets } = question;
  const found = documents.filter(
    (document) =>
      words(query).every((word) => hasWord(document, word)) &&
      filters.every(([field, values]) => valuesOf(document[field]).some((value) => values.includes(value))),
  );
  const counts: Record<string, Record<string, number>> = {};
  for (const facet of facets) {
    const values: Record<string, number> = (counts[facet] = {});
    for (const document of found)
      for (const value of valuesOf(document[facet])) values[value] = (values[value] ?? 0) + 1;
  }
  return { total: found.length, hits: sorted(found, sort).slice(page * size, (page + 1) * size), counts };
}

/** A text with the beginnings of words that a query has in tags. */
export function highlighted(text: string, query: string, before: string, after: string): string {
  const asked = words(query);
  if (!asked.length) return text;
  return text.replace(new RegExp(`(?<![\\p{L}\\p{N}])(?:${asked.join('|')})`, 'giu'), `${before}$&${after}`);
}

/** The documents of a feed, as `mpg-widgets export` writes them. */
export function documentsOf(feed: Feed): readonly EngineDocument[] {
  const write = documentWriter(feed, (id) => id, false);
  const documents = feed.items.filter((item): item is Publication => item.kind === 'publication').map(write);
  // What is undefined is not written.
  return JSON.parse(JSON.stringify(documents)) as readonly EngineDocument[];
}
