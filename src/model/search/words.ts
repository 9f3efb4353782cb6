import { foldMostly, foldText } from './fold.ts';
import { identifiersIn, type Identifier } from './identifiers.ts';
import { spellings } from './spellings.ts';

/** A word of a text as searches compare it. */
export interface Word {
  /** Spellings under which it is found. Two words are equal if they share one. */
  readonly terms: readonly string[];
  /** Its place in the text, from 0. */
  readonly position: number;
  /** How many places it takes, up to 8. `policy-making` has three words: `policy` at 0, `making` at 1, and both joined at 0. */
  readonly length: number;
  /** Offset in the folded text (`foldMostly`). */
  readonly start: number;
  /** Offset in the folded text. */
  readonly end: number;
}

/** The smallest piece of a text that is a word. */
export interface Part {
  /** Folded by `foldMostly`. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /**
   * What stands between it and the part before if that makes one word of both: a hyphen, an apostrophe, nothing between
   * letters and digits. Undefined where a new word begins.
   */
  readonly joint: string | undefined;
}

// Chinese, Japanese, Thai, Lao, Khmer and Burmese put no spaces between words, so each character is a part.
const unspaced = '\\p{sc=Han}\\p{sc=Hira}\\p{sc=Kana}\\p{sc=Thai}\\p{sc=Laoo}\\p{sc=Khmr}\\p{sc=Mymr}ー';
const unspacedPart = new RegExp(`^[${unspaced}]`, 'u');
// A sign belongs to a single letter only: `C++`, `C#`, but not `Erasmus+`.
const anyPart = new RegExp(`[${unspaced}]\\p{M}*|(?:(?![${unspaced}])[\\p{L}\\p{M}])+|\\p{N}+`, 'gu');
const asciiPart = /[a-z]+|\d+/g;
const sign = /(?:\+{1,2}|#)(?![\p{L}\p{N}])/uy;

/** Whether a part is a character of a script without spaces between words. */
export const isUnspaced = (part: string): boolean => part > '\u0e00' && unspacedPart.test(part);

const isDigit = (character: string): boolean => character >= '0' && character <= '9';

/** What a query has where a word begins within a word. For private use, so that it stands in no text. */
export const wordBoundary = '\ue000';
const joints = `-'\`./&@_:·"()${wordBoundary}`;

/** What joins two parts, or undefined. */
function jointOf(text: string, from: number, to: number): string | undefined {
  if (from === to) return '';
  if (to - from > 1) return undefined;
  const between = text.charAt(from);
  if (joints.includes(between)) return between;
  return (between === ',' || between === '٬') && isDigit(text.charAt(from - 1)) && isDigit(text.charAt(to))
    ? between
    : undefined;
}

/** The end of a part with the signs that belong to it. */
function endWithSigns(text: string, start: number, end: number): number {
  const next = text.charAt(end);
  if (end - start > 1 || (next !== '+' && next !== '#')) return end;
  sign.lastIndex = end;
  return sign.test(text) ? sign.lastIndex : end;
}

/** The parts of a text, in order. @param folded by `foldMostly` */
export function parts(folded: string): readonly Part[] {
  const found: Part[] = [];
  let before = -1;
  for (const match of folded.matchAll(/[^\0-\x7f]/.test(folded) ? anyPart : asciiPart)) {
    const start = match.index;
    const joint = before < 0 ? undefined : jointOf(folded, before, start);
    const isInside = joint === '' || joint === wordBoundary;
    const end = start + match[0].length;
    before = isInside ? end : endWithSigns(folded, start, end);
    found.push({ text: folded.slice(start, before), start, end: before, joint });
  }
  return found;
}

/** The most parts that are joined, so that an endless compound costs no more than its length. */
const longestCompound = 6;
/** The most places of an identifier. */
const longestWord = 8;

/** The place of the last part of the compound that a part begins. */
function lastOfCompound(all: readonly Part[], first: number): number {
  let last = first;
  for (let next = all[last + 1]; next && last - first + 1 < longestCompound; next = all[last + 1]) {
    if (!isJoined(next, all[last])) break;
    last++;
  }
  return last;
}

/** The words of parts: each part, and from each part of a compound the rest of it as one word. */
function wordsOf(all: readonly Part[]): Word[] {
  const found: Word[] = [];
  all.forEach(({ text, start, end }, position) => {
    found.push({ terms: spellings(text), position, length: 1, start, end });
    const last = lastOfCompound(all, position);
    if (last === position) return;
    const joined = all.slice(position, last + 1).map((part) => part.text);
    const length = joined.length;
    found.push({ terms: spellings(joined.join('')), position, length, start, end: all[last]?.end ?? end });
  });
  return found;
}

/** What `&` is read as in the languages that the widgets speak. */
export const ands = ['and', 'e', 'en', 'et', 'i', 'ja', 'och', 'og', 'si', 'und', 'y', 'και', 'и'].map(foldText);

/** An `&` between words, at the place of the word after it: a phrase has the same words with and without it. */
function andWords(folded: string, all: readonly Part[]): readonly Word[] {
  const found: Word[] = [];
  let position = 0;
  for (const { 0: and, index } of folded.matchAll(/ ?&(?=[ \p{L}])/gu)) {
    const end = index + and.length;
    while ((all[position]?.start ?? Infinity) < end) position++;
    const isBetween = position && all[position]?.start === end + (folded.charAt(end) === ' ' ? 1 : 0);
    if (isBetween) found.push({ terms: ands, position, length: 1, start: end - 1, end });
  }
  return found;
}

/** The parts that are words: the beginning of an address is none. */
export function wordParts(all: readonly Part[], identifiers: readonly Identifier[]): readonly Part[] {
  let next = 0;
  return all.filter((part) => {
    while ((identifiers[next]?.end ?? Infinity) <= part.start) next++;
    const around = identifiers[next];
    return !around || part.start < around.start || part.start >= around.wordsStart;
  });
}

/** The words of a text, by position. @param folded by `foldMostly` */
export function foldedWords(folded: string): readonly Word[] {
  const identifiers = identifiersIn(folded);
  const all = identifiers.length ? wordParts(parts(folded), identifiers) : parts(folded);
  const found = wordsOf(all);
  if (!identifiers.length && !folded.includes('&')) return found;
  for (const word of andWords(folded, all)) found.push(word);
  let position = 0;
  for (const { terms, start, valueStart, end } of identifiers) {
    while ((all[position]?.start ?? Infinity) < start) position++;
    let length = 1;
    while (length < longestWord && (all[position + length]?.start ?? Infinity) < end) length++;
    found.push({ terms, position, length, start: valueStart, end });
  }
  return found.sort((a, b) => a.position - b.position);
}

const isJoined = (part: Part, before: Part | undefined): boolean =>
  part.joint !== undefined && before !== undefined && !isUnspaced(part.text) && !isUnspaced(before.text);

/**
 * The words of a text. What is stored and what is asked go through this same function, so that they are equal if a
 * reader finds them equal. The words of a query, with what else each may be, come from `askedWords`.
 */
export const words = (text: string): readonly Word[] => foldedWords(foldMostly(text));
