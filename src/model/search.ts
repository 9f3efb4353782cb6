import { foldText, foldWithOffsets } from './search/fold.ts';

/** A piece of a displayed text. The pieces of a text, joined, are the whole text. */
export interface MarkedPiece {
  readonly text: string;
  readonly isMatch: boolean;
}

const wordCharacter = /[\p{L}\p{N}\p{M}]/u;
// Chinese, Japanese, Thai, Lao, Khmer and Burmese put no spaces between words, so a word can start anywhere.
const unspacedScript = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}]/u;

/** The distinct words of a query, folded. */
const queryWords = (query: string): readonly string[] => [
  ...new Set(foldText(query).match(/[\p{L}\p{N}\p{M}]+/gu) ?? []),
];

/** Whether a word starts at an offset of a folded text. */
function isWordStart(text: string, at: number): boolean {
  const before = text.charAt(at - 1);
  // Most text is ASCII, where nothing has to be asked of Unicode.
  if (before < '\u0080' && text.charAt(at) < '\u0080') return !/[a-z\d]/.test(before);
  return !wordCharacter.test(before) || unspacedScript.test(before + text.charAt(at));
}

let lastQuery = '';
let lastPatterns: readonly RegExp[] = [];

/** Patterns of the words of a query. A list asks for the same query with each of its texts. */
function wordPatterns(query: string): readonly RegExp[] {
  // A word also matches its hyphenated spelling.
  if (query !== lastQuery)
    lastPatterns = queryWords(query).map((word) => new RegExp((word.match(/./gu) ?? []).join('-?'), 'gu'));
  lastQuery = query;
  return lastPatterns;
}

type Range = readonly [start: number, end: number];

/** The matches of a query's words in a folded text, by their start. */
function foundRanges(folded: string, query: string): readonly Range[] {
  const found: Range[] = [];
  for (const pattern of wordPatterns(query)) {
    for (const { index, 0: match } of folded.matchAll(pattern))
      if (isWordStart(folded, index)) found.push([index, index + match.length]);
  }
  return found.sort((a, b) => a[0] - b[0]);
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

/** Splits a displayed text into matches of the query's words and the text between them. */
export function markedPieces(text: string, query: string): readonly MarkedPiece[] {
  const plain = foldText(text);
  let ranges = foundRanges(plain, query);
  // Where all is ASCII, folding moves nothing.
  if (ranges.length && /[^\0-\x7f]/.test(text)) {
    const { folded, starts, ends } = foldWithOffsets(text);
    ranges = foundRanges(folded, query).map(([start, end]) => [starts[start] ?? 0, ends[end - 1] ?? 0]);
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
