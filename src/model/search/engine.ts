import type { SearchDocument } from './build-index.ts';
import { everywhere, inTitles, termNumber, type IndexData } from './index-data.ts';
import { countOf, eitherOf, matchInTitles, matchOf, type Match } from './match.ts';
import { exact, plainPoints } from './points.ts';
import { parseQuery, type Ask, type ParsedQuery } from './query.ts';
import { RowFinder } from './row-finder.ts';
import { WholeTexts } from './whole-texts.ts';

/** What a query finds, whatever is filtered besides. */
export interface Matches {
  /** The numbers of the documents that match, ascending. */
  readonly documents: Uint32Array;
  /** How well each of these matches, in their order. */
  readonly relevance: Uint32Array;
  /**
   * Sorts some of the documents, which are given ascending, the most relevant first; equally relevant ones stay in their order.
   * Undefined if all match alike, because the query only leaves out, or only names years.
   */
  readonly sorted: ((wanted: Uint32Array) => Uint32Array) | undefined;
}

/** Parts of a point, so that whole numbers tell apart how rare words are. */
const fineness = 16;
/** Matches of words that are kept: those of the last keystrokes. */
const mostKept = 16;

/**
 * A word that is only begun stands in a row from so many letters on. With fewer it does if it is a whole word: thousands begin with
 * them, and a static index would have to load where each of these stands.
 */
const leastBegun = 3;

/** How much a match counts that so many of all documents have: the rarer, the more. */
const weightOf = (size: number, count: number): number =>
  Math.round(fineness * (Math.log(1 + size / count) / Math.LN2));

/** Searches an index. */
export class SearchEngine {
  readonly #kept = new Map<string, Match>();
  readonly #years: Int16Array;
  /**
   * The relevance of each document, by its number, while a question is answered. With an array of its own for each, a list of
   * 100,000 would make the browser collect garbage, for a tenth of a second, every few dozen letters.
   */
  #scratch: Uint32Array | undefined;

  /**
   * @param documentOf the document of each number, as it was indexed
   * @param years of the documents, -1 where it is not known
   */
  constructor(
    readonly index: IndexData,
    readonly documentOf: (number: number) => SearchDocument,
    years: readonly (number | undefined)[] | Int16Array,
  ) {
    this.#years = years instanceof Int16Array ? years : Int16Array.from(years, (year) => year ?? -1);
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
    const relevance = (this.#scratch ??= new Uint32Array(this.index.size)).fill(wanted.length ? 0 : 1);
    this.#rank(relevance, wanted);
    for (const ask of asks) if (ask.isExcluded) leaveOut(relevance, this.match(ask));
    this.#keepYears(relevance, query);
    const matches = onlyFound(relevance);
    return { ...matches, sorted: wanted.length ? (wanted) => byRelevance(wanted, matches) : undefined };
  }

  /** Finds the documents that have what is asked for. */
  match(ask: Ask): Match {
    const key = JSON.stringify([ask.ways, ask.others, ask.isPrefix, ask.where, ask.isIdentifier, ask.or]);
    const match = this.#kept.get(key) ?? this.#found(ask);
    // The latest is the last; the first one goes.
    this.#kept.delete(key);
    this.#kept.set(key, match);
    for (const oldest of this.#kept.keys()) {
      if (this.#kept.size <= mostKept) break;
      this.#kept.delete(oldest);
    }
    return match;
  }

  #found(ask: Ask): Match {
    if (ask.or) return eitherOf([{ ...ask, or: undefined }, ...ask.or].map((each) => this.match(each)));
    // Suggestions of titles ask for what was just found anywhere.
    return ask.where === inTitles ? matchInTitles(this.match({ ...ask, where: everywhere })) : matchOf(this.index, ask);
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
        const more = plainPoints(points[document] ?? 0);
        relevance[document] = more && (earned || !place) ? earned + more * weight : 0;
      }
    });
    // Words of one field only can be in a row, or be all of a text, and no alternatives.
    const where = asks[0]?.where ?? everywhere;
    if (asks.some((ask) => ask.where !== where || ask.or)) return;
    if (asks.length > 1) this.#raisePhrases(relevance, asks, Math.max(...weights));
    const exactly = this.#exactly(asks, where);
    raise(relevance, exactly);
  }

  /** How a document has exactly what is asked for, and nothing else, as bits of `exact`: as a title, a name or an identifier. */
  #exactly(asks: readonly Ask[], where: number): (document: number) => number {
    const [ask, other] = asks;
    // That a single word is all of a text, its postings tell.
    const isWord = ask && !other && (ask.ways[0]?.length ?? 0) < 2;
    const { points } = isWord ? this.match(ask) : {};
    if (points) return (document) => (points[document] ?? 0) & (exact.title | exact.author);
    const finder = new WholeTexts(
      this.index,
      asks.flatMap(({ ways }) => ways[0] ?? []),
      where,
    );
    return (document) => finder.in(document);
  }

  /** Words that stand in a row, as they were typed, earn the points of their place once more. */
  #raisePhrases(relevance: Uint32Array, asks: readonly Ask[], weight: number): void {
    const [first] = asks;
    if (!first) return;
    const way = asks.flatMap(({ ways }) => ways[0] ?? []);
    const last = asks.at(-1);
    const mayGoOn = last?.isPrefix && (last.ways[0]?.at(-1)?.[0]?.length ?? 0) >= leastBegun;
    const finder = new RowFinder(this.index, way, mayGoOn ?? false, first.where);
    if (!finder.mayFind) return;
    for (let document = 0; document < relevance.length; document++) {
      const earned = relevance[document];
      if (earned) relevance[document] = earned + finder.pointsIn(document) * weight;
    }
  }

  #keepYears(relevance: Uint32Array, { years }: ParsedQuery): void {
    for (const { ranges, isExcluded } of years)
      this.#years.forEach((year, document) => {
        const isIn = ranges.some(({ from = 0, to = Infinity }) => year >= from && year <= to);
        if (isIn === isExcluded) relevance[document] = 0;
      });
  }
}

function leaveOut(relevance: Uint32Array, { points }: Match): void {
  for (let document = 0; document < points.length; document++) if (points[document]) relevance[document] = 0;
}

/** Raises documents above all others: first those whose title is asked for, then those whose author or identifier is. */
function raise(relevance: Uint32Array, exactly: (document: number) => number): void {
  const found: (readonly [document: number, bits: number])[] = [];
  let most = 0;
  for (let document = 0; document < relevance.length; document++) {
    const earned = relevance[document] ?? 0;
    const bits = earned && exactly(document);
    if (bits) found.push([document, bits]);
    if (earned > most) most = earned;
  }
  for (const [document, bits] of found)
    relevance[document] = (relevance[document] ?? 0) + most * (bits & exact.title ? 2 : 1);
}

type Found = Pick<Matches, 'documents' | 'relevance'>;

/** What was found, in arrays that are as long as that. @param relevances by the documents' numbers */
function onlyFound(relevances: Uint32Array): Found {
  const count = countOf(relevances);
  const documents = new Uint32Array(count);
  const relevance = new Uint32Array(count);
  let at = 0;
  for (let document = 0; document < relevances.length; document++) {
    const each = relevances[document] ?? 0;
    if (!each) continue;
    documents[at] = document;
    relevance[at++] = each;
  }
  return { documents, relevance };
}

/**
 * The documents that match, the most relevant first; equally relevant ones stay in their order. Whoever takes only a few spares
 * sorting all: of 100,000, that would take longer than the search itself, with each letter.
 */
export function* mostRelevant({ documents, relevance }: Found): Iterable<number> {
  let below = Infinity;
  for (;;) {
    let level = 0;
    for (let at = 0; at < relevance.length; at++) {
      const each = relevance[at] ?? 0;
      if (each > level && each < below) level = each;
    }
    if (!level) return;
    for (let at = 0; at < relevance.length; at++) if (relevance[at] === level) yield documents[at] ?? 0;
    below = level;
  }
}

/** The relevance of some of the documents. @param wanted ascending */
function relevanceOf(wanted: Uint32Array, { documents, relevance }: Found): Uint32Array {
  if (wanted === documents) return relevance;
  const found = new Uint32Array(wanted.length);
  let at = 0;
  for (let place = 0; place < wanted.length; place++) {
    while (at < documents.length && (documents[at] ?? 0) < (wanted[place] ?? 0)) at++;
    found[place] = relevance[at] ?? 0;
  }
  return found;
}

/** Puts the most relevant first; equally relevant ones stay in their order. */
function byRelevance(wanted: Uint32Array, found: Found): Uint32Array {
  const relevance = relevanceOf(wanted, found);
  // Loops with numbers, because iterators take several times as long, with each letter.
  let most = 0;
  for (let at = 0; at < relevance.length; at++) most = Math.max(most, relevance[at] ?? 0);
  // Counting how many have each relevance takes less time than comparing them.
  const starts = new Uint32Array(most + 2);
  for (let at = 0; at < relevance.length; at++) {
    const start = most - (relevance[at] ?? 0) + 1;
    starts[start] = (starts[start] ?? 0) + 1;
  }
  for (let each = 0; each <= most; each++) starts[each + 1] = (starts[each + 1] ?? 0) + (starts[each] ?? 0);
  const sorted = new Uint32Array(wanted.length);
  for (let at = 0; at < wanted.length; at++) {
    const start = most - (relevance[at] ?? 0);
    const position = starts[start] ?? 0;
    sorted[position] = wanted[at] ?? 0;
    starts[start] = position + 1;
  }
  return sorted;
}
