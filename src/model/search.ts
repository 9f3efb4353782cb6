import type { Text } from '../feed/types.ts';
import { foldText, foldWithOffsets } from './search/fold.ts';

/** The searchable text of one item. */
export interface SearchDocument {
  readonly id: string;
  /** The title in each language. */
  readonly titles: readonly string[];
  readonly authors: readonly string[];
  /** All other text by which the item can be found. */
  readonly rest: readonly string[];
}

export interface SearchIndex {
  /**
   * The relevance, by id, of the documents that contain every word of the query; higher is better. Returns `undefined`
   * if the query has no words.
   */
  matches(query: string): ReadonlyMap<string, number> | undefined;
}

/** A piece of a displayed text. The pieces of a text, joined, are the whole text. */
export interface MarkedPiece {
  readonly text: string;
  readonly isMatch: boolean;
}

/** A text in all its languages, in the order of the feed. */
export function texts(text: Text | undefined): readonly string[] {
  return Object.values(text ?? {});
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

/** Appends each hyphenated compound as one word, so that both spellings of `anti-discrimination` are found. */
function withJoinedCompounds(text: string): string {
  let joined = '';
  let hyphen = text.indexOf('-');
  while (hyphen >= 0) {
    const space = text.indexOf(' ', hyphen);
    const end = space < 0 ? text.length : space;
    joined += ` ${text.slice(text.lastIndexOf(' ', hyphen) + 1, end).replaceAll('-', '')}`;
    hyphen = text.indexOf('-', end);
  }
  return text + joined;
}

/** Points that a matching word earns in each field. They make a match in a better field beat one in a worse field. */
const pointsPerField = { titles: 6, authors: 4, rest: 2 } as const;
/** Additional points where a title starts with the word. */
const titleStartPoints = 2;
/** Additional points for a whole word, not just the start of one. */
const wholeWordPoints = 1;

interface SearchField {
  /** Folded. One text per line. */
  readonly text: string;
  readonly points: number;
  readonly isTitle: boolean;
}

function searchField(name: keyof typeof pointsPerField, texts: readonly string[]): SearchField {
  const text = withJoinedCompounds(foldText(texts.join('\n')));
  return { text, points: pointsPerField[name], isTitle: name === 'titles' };
}

/** The points of the best match of a word in a field; 0 without a match. */
function fieldRelevance({ text, points, isTitle }: SearchField, word: string): number {
  let best = 0;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (!isWordStart(text, at)) continue;
    const isWhole = !wordCharacter.test(text.charAt(at + word.length));
    const isTitleStart = isTitle && (at === 0 || text[at - 1] === '\n');
    best = Math.max(best, points + (isTitleStart ? titleStartPoints : 0) + (isWhole ? wholeWordPoints : 0));
    // Outside titles, no later match can score higher.
    if (isWhole && !isTitle) break;
  }
  return best;
}

/** The points of a word in the first field that contains it; 0 if none does. */
function wordRelevance(fields: readonly SearchField[], word: string): number {
  for (const field of fields) {
    const relevance = fieldRelevance(field, word);
    if (relevance) return relevance;
  }
  return 0;
}

/** Builds a search index. Build it once per feed, since it reads the full text of every document. */
export function searchIndex(documents: readonly SearchDocument[]): SearchIndex {
  const entries = documents.map(({ id, titles, authors, rest }) => ({
    id,
    fields: [searchField('titles', titles), searchField('authors', authors), searchField('rest', rest)],
  }));
  return {
    matches(query) {
      const words = queryWords(query);
      if (!words.length) return undefined;
      const found = new Map<string, number>();
      for (const { id, fields } of entries) {
        let relevance = 0;
        const hasWord = (word: string): boolean => {
          const points = wordRelevance(fields, word);
          relevance += points;
          return points > 0;
        };
        if (words.every(hasWord)) found.set(id, relevance);
      }
      return found;
    },
  };
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
