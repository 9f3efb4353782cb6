import type { SearchDocument } from './build-index.ts';
import { termNumber, type IndexData } from './index-data.ts';
import { matchOf, type Match } from './match.ts';
import { parseQuery, type Ask, type ParsedQuery } from './query.ts';
import { RowFinder } from './row-finder.ts';

/** What a query finds, whatever is filtered besides. */
export interface Matches {
  /** How well each document matches, by its number; 0 if it does not. */
  readonly relevance: Uint32Array;
  /** How many match. */
  readonly count: number;
  /**
   * Sorts documents that match, the most relevant first; equally relevant ones stay in their order. Undefined if all match
   * alike, because the query only leaves out, or only names years.
   */
  readonly sorted: ((found: Uint32Array) => Uint32Array) | undefined;
}

/** Parts of a point, so that whole numbers tell apart how rare words are. */
const fineness = 16;
/** Matches of words that are kept: those of the last keystrokes. */
const mostKept = 16;

/** How much a match counts that so many of all documents have: the rarer, the more. */
const weightOf = (size: number, count: number): number => Math.round(fineness * Math.log2(1 + size / count));

/** Searches an index. */
export class SearchEngine {
  readonly #kept = new Map<string, Match>();
  readonly #years: Int16Array;

  /** @param documentOf the document of each number, as it was indexed */
  constructor(
    readonly index: IndexData,
    readonly documentOf: (number: number) => SearchDocument,
    years: readonly (number | undefined)[],
  ) {
    this.#years = Int16Array.from(years, (year) => year ?? -1);
  }

  /** Finds the documents that have all that a query asks for; undefined if it says nothing to search for. */
  matches(query: string): Matches | undefined {
    return this.matchesOf(parseQuery(query));
  }

  /** As `matches`, for a query that has been read. */
  matchesOf(query: ParsedQuery): Matches | undefined {
    const { asks, years } = query;
    if (!asks.length && !years.length) return undefined;
    const wanted = asks.filter(({ isExcluded }) => !isExcluded);
    const relevance = new Uint32Array(this.index.size).fill(wanted.length ? 0 : 1);
    this.#rank(relevance, wanted);
    for (const ask of asks) if (ask.isExcluded) leaveOut(relevance, this.match(ask));
    this.#keepYears(relevance, query);
    let count = 0;
    for (const each of relevance) if (each) count++;
    return { relevance, count, sorted: wanted.length ? (found) => byRelevance(found, relevance) : undefined };
  }

  /** Finds the documents that have what is asked for. */
  match(ask: Ask): Match {
    const key = JSON.stringify([ask.ways, ask.others, ask.isPrefix, ask.where]);
    const match = this.#kept.get(key) ?? matchOf(this.index, ask);
    // The latest is the last; the first one goes.
    this.#kept.delete(key);
    this.#kept.set(key, match);
    for (const oldest of this.#kept.keys()) {
      if (this.#kept.size <= mostKept) break;
      this.#kept.delete(oldest);
    }
    return match;
  }

  /** The first document that has a term of the index. */
  anyDocumentWith(term: string): number {
    const { starts, documents } = this.index;
    return documents[starts[termNumber(this.index, term) ?? 0] ?? 0] ?? 0;
  }

  /** Gives the documents that have all asks the sum of their points. */
  #rank(relevance: Uint32Array, asks: readonly Ask[]): void {
    const matches = asks.map((ask) => this.match(ask));
    if (!asks.length || !matches.every(({ count }) => count)) return;
    const weights = matches.map(({ count }) => weightOf(this.index.size, count));
    matches.forEach(({ points }, place) => {
      const weight = weights[place] ?? 0;
      for (let document = 0; document < relevance.length; document++) {
        const earned = relevance[document] ?? 0;
        const more = points[document] ?? 0;
        relevance[document] = more && (earned || !place) ? earned + more * weight : 0;
      }
    });
    if (asks.length > 1) this.#raisePhrases(relevance, asks, Math.max(...weights));
  }

  /** Words that stand in a row, as they were typed, earn the points of their place once more. */
  #raisePhrases(relevance: Uint32Array, asks: readonly Ask[], weight: number): void {
    const [first] = asks;
    if (!first || asks.some(({ where }) => where !== first.where)) return;
    const way = asks.flatMap(({ ways }) => ways[0] ?? []);
    const finder = new RowFinder(this.index, way, asks.at(-1)?.isPrefix ?? false, first.where);
    if (!finder.mayFind) return;
    for (let document = 0; document < relevance.length; document++) {
      const earned = relevance[document];
      if (earned) relevance[document] = earned + finder.pointsIn(document) * weight;
    }
  }

  #keepYears(relevance: Uint32Array, { years }: ParsedQuery): void {
    for (const { from = 0, to = Infinity, isExcluded } of years)
      this.#years.forEach((year, document) => {
        const isIn = year >= from && year <= to;
        if (isIn === isExcluded) relevance[document] = 0;
      });
  }
}

function leaveOut(relevance: Uint32Array, { points }: Match): void {
  points.forEach((earned, document) => {
    if (earned) relevance[document] = 0;
  });
}

/** Puts the most relevant first; equally relevant ones stay in their order. */
function byRelevance(found: Uint32Array, relevance: Uint32Array): Uint32Array {
  const most = found.reduce((max, place) => Math.max(max, relevance[place] ?? 0), 0);
  // Counting how many have each relevance takes less time than comparing them.
  const starts = new Uint32Array(most + 2);
  for (const place of found) {
    const start = most - (relevance[place] ?? 0) + 1;
    starts[start] = (starts[start] ?? 0) + 1;
  }
  for (let each = 0; each <= most; each++) starts[each + 1] = (starts[each + 1] ?? 0) + (starts[each] ?? 0);
  const sorted = new Uint32Array(found.length);
  for (const place of found) {
    const at = most - (relevance[place] ?? 0);
    const position = starts[at] ?? 0;
    sorted[position] = place;
    starts[at] = position + 1;
  }
  return sorted;
}
