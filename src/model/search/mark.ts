import type { AskedWord, Way } from './asked.ts';
import { foldMostly, foldWithOffsets } from './fold.ts';
import { everywhere } from './index-data.ts';
import { parseQuery } from './query.ts';
import { spellings } from './spellings.ts';
import { foldedWords, type Word } from './words.ts';

/** A piece of a displayed text. The pieces of a text, joined, are the whole text. */
export interface MarkedPiece {
  readonly text: string;
  readonly isMatch: boolean;
}

type Range = readonly [start: number, end: number];

/** What marks what was asked for. */
export interface Marked extends AskedWord {
  /** Whether the last word may go on after what was asked for. Default: it may. */
  readonly isPrefix?: boolean;
}

/** The end of the part of a word that was asked for: in `Integration` that of `integr`. */
function endOfMatch(folded: string, { terms, start, end }: Word, asked: readonly string[]): number {
  if (asked.some((term) => terms.includes(term))) return end;
  // Accents and hyphens make a word at most twice as long.
  const last = Math.min(end, start + 2 * Math.max(...asked.map(({ length }) => length)));
  for (let at = start + 1; at <= last; at++) {
    const beginning = folded.slice(start, at);
    const found = [beginning, ...spellings(beginning.replace(/[^\p{L}\p{N}\p{M}]/gu, ''))];
    if (found.some((spelling) => asked.some((term) => spelling.startsWith(term)))) return at;
  }
  return end;
}

/** A text in which words are looked for. */
class SearchedText {
  /** Words by position. */
  readonly #words: Word[][] = [];

  constructor(private readonly folded: string) {
    for (const word of foldedWords(folded)) (this.#words[word.position] ??= []).push(word);
  }

  /** Where the text has what was asked for. */
  ranges({ ways, others = [], isPrefix = true }: Marked): readonly Range[] {
    return [
      ...ways.flatMap((way) => this.#ranges(way, isPrefix)),
      ...others.flatMap((way) => this.#ranges(way, false)),
    ];
  }

  #ranges(way: Way, isPrefix: boolean): readonly Range[] {
    return this.#words.flat().flatMap((word) => {
      const end = this.#end(word, way, 0, isPrefix);
      return end === undefined ? [] : [[word.start, end] as const];
    });
  }

  /** The end of a way whose words, from one on, the text has from a word on. */
  #end(word: Word, way: Way, at: number, isPrefix: boolean): number | undefined {
    const asked = way[at] ?? [];
    const isLast = at === way.length - 1;
    const isFound = asked.some((term) =>
      word.terms.some((found) => (isLast && isPrefix ? found.startsWith(term) : found === term)),
    );
    if (!isFound) return undefined;
    if (isLast) return endOfMatch(this.folded, word, asked);
    for (const next of this.#words[word.position + word.length] ?? []) {
      const end = this.#end(next, way, at + 1, isPrefix);
      if (end !== undefined) return end;
    }
    return undefined;
  }
}

/** Makes one range of those that overlap or touch. @param ranges by their start */
function merged(ranges: readonly Range[]): readonly Range[] {
  const apart: [start: number, end: number][] = [];
  for (const [start, end] of ranges) {
    const last = apart.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else apart.push([start, end]);
  }
  return apart;
}

/** Splits a displayed text into what was asked for and the text between. */
export function markedWords(text: string, asked: readonly Marked[]): readonly MarkedPiece[] {
  const searched = new SearchedText(foldMostly(text));
  let ranges = asked.flatMap((word) => searched.ranges(word)).sort((a, b) => a[0] - b[0]);
  // Where all is ASCII, folding moves nothing.
  if (ranges.length && /[^\0-\x7f]/.test(text)) {
    const { starts, ends } = foldWithOffsets(text);
    ranges = ranges.map(([start, end]) => [starts[start] ?? 0, ends[end - 1] ?? 0]);
  }
  const pieces: MarkedPiece[] = [];
  let at = 0;
  for (const [start, end] of merged(ranges)) {
    if (start > at) pieces.push({ text: text.slice(at, start), isMatch: false });
    pieces.push({ text: text.slice(start, end), isMatch: true });
    at = end;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), isMatch: false });
  return pieces;
}

/**
 * Splits a displayed text into matches and the text between them.
 * @param isAuthor whether it is the name of an author, the only texts in which matches of `author:` are marked
 */
export type Marker = (text: string, isAuthor?: boolean) => readonly MarkedPiece[];

/** Returns what marks the matches of a query. Make it once for a query. */
export function marker(query: string): Marker {
  const ofAuthors = parseQuery(query).asks.flatMap((ask) => (ask.isExcluded ? [] : [ask, ...(ask.or ?? [])]));
  const ofAll = ofAuthors.filter(({ where }) => where === everywhere);
  return (text, isAuthor = false) => markedWords(text, isAuthor ? ofAuthors : ofAll);
}
