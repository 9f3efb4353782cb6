import { foldText, foldWithOffsets } from './fold.ts';

/** What is searched of one thing. */
export interface SearchDocument {
  readonly id: string;
  /** Its title in each language. */
  readonly titles: readonly string[];
  readonly authors: readonly string[];
  /** Everything else worth finding it by. */
  readonly rest: readonly string[];
}

export interface SearchIndex {
  /**
   * The documents that have every word of the query, by id, with their relevance: higher is better.
   * `undefined` where the query has no words: nothing was asked.
   */
  matches(query: string): ReadonlyMap<string, number> | undefined;
}

/** A piece of a displayed text. */
export interface MarkedPiece {
  readonly text: string;
  readonly isMatch: boolean;
}

const wordCharacter = /[\p{L}\p{N}\p{M}]/u;
// Han, kana, Thai, Lao, Khmer, Burmese: no spaces between words, so a word can begin anywhere.
const unspaced = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}]/u;

/** Each different word of a query, folded. */
const queryWords = (query: string): readonly string[] => [
  ...new Set(foldText(query).match(/[\p{L}\p{N}\p{M}]+/gu) ?? []),
];

/** Whether a word begins at that offset of a folded text. */
function isWordStart(text: string, at: number): boolean {
  const before = text.charAt(at - 1);
  return !wordCharacter.test(before) || unspaced.test(before + text.charAt(at));
}

/** A folded text with its compounds once more in one word: `anti-discrimination` is looked for as either. */
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

/**
 * How well a word serves one document; 0 where it is in none of the fields. The first field that has it decides (title,
 * authors, rest), in it a whole word before a beginning, and the beginning of a title before the words inside it.
 */
function wordRelevance(fields: readonly string[], word: string): number {
  let best = 0;
  for (let rank = 0; !best && rank < fields.length; rank++) {
    const text = fields[rank] ?? '';
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
      if (!isWordStart(text, at)) continue;
      const isWhole = !wordCharacter.test(text.charAt(at + word.length));
      const isTitleStart = !rank && (!at || text[at - 1] === '\n');
      best = Math.max(best, 2 * (fields.length - rank) + 2 * Number(isTitleStart) + Number(isWhole));
      if (rank && isWhole) break;
    }
  }
  return best;
}

/** Prepares documents for searching: to be made once for a feed, since it reads all their text. */
export function searchIndex(documents: readonly SearchDocument[]): SearchIndex {
  const entries = documents.map(({ id, titles, authors, rest }) => ({
    id,
    fields: [titles, authors, rest].map((texts) => withJoinedCompounds(foldText(texts.join('\n')))),
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

/** A displayed text in pieces, those apart that a word of the query finds. Joined they are the text again. */
export function markedPieces(text: string, query: string): readonly MarkedPiece[] {
  const { folded, starts, ends } = foldWithOffsets(text);
  const marks: boolean[] = Array.from({ length: text.length }, () => false);
  for (const word of queryWords(query)) {
    for (const { index, 0: found } of folded.matchAll(new RegExp(Array.from(word).join('-?'), 'gu')))
      if (isWordStart(folded, index)) marks.fill(true, starts[index], ends[index + found.length - 1]);
  }
  const pieces: MarkedPiece[] = [];
  for (let start = 0; start < text.length;) {
    const isMatch = marks[start] ?? false;
    const next = marks.indexOf(!isMatch, start);
    const end = next < 0 ? text.length : next;
    pieces.push({ text: text.slice(start, end), isMatch });
    start = end;
  }
  return pieces;
}
