import { firstTerm, type IndexData } from './index-data.ts';
import { pointsByPlaces } from './points.ts';

/** Shorter words are as they are meant: too many others are one letter away. */
const leastLetters = 5;

/** Whether a word may have a typo: numbers and identifiers have none that can be guessed. */
export const mayBeMistyped = (term: string): boolean => /^\p{L}+$/u.test(term) && term.length >= leastLetters;

/**
 * Whether a term is a word with one letter inserted, left out, replaced or exchanged with the next.
 * @param isPrefix whether the term may go on after the word
 */
export function isOneTypoAway(word: string, term: string, isPrefix: boolean): boolean {
  let at = 0;
  while (at < word.length && word[at] === term[at]) at++;
  // Compared with all terms of an index: without slices it takes a third of the time.
  const agrees = (inWord: number, inTerm: number): boolean => {
    const step = inTerm - inWord;
    if (!isPrefix && term.length - word.length !== step) return false;
    for (let next = inWord; next < word.length; next++)
      if (word.charCodeAt(next) !== term.charCodeAt(next + step)) return false;
    return true;
  };
  const isExchanged = word[at] === term[at + 1] && word[at + 1] === term[at];
  return agrees(at + 1, at + 1) || agrees(at, at + 1) || agrees(at + 1, at) || (isExchanged && agrees(at + 2, at + 2));
}

/** Least letters that two forms of a word have in common. */
const leastStem = 5;
/** Most letters of an ending. */
const longestEnding = 3;

/** Endings that make another word, not another form of it: nationalism is not nationality. */
const derived = /(?:ism|ity)$/;
const derivation = (word: string): string | undefined => derived.exec(word)?.[0];

/**
 * How many letters a word and a term begin with, if only their endings differ: cases, genders and numbers of most languages. 0 if
 * more does.
 */
export function commonStem(word: string, term: string): number {
  const longest = Math.max(word.length, term.length);
  if (longest - Math.min(word.length, term.length) > longestEnding) return 0;
  let length = 0;
  while (length < longest && word[length] === term[length]) length++;
  const isForm = length >= leastStem && longest - length <= longestEnding && derivation(word) === derivation(term);
  return isForm ? length : 0;
}

/** Whether a mistyped word may stand for a term. @param isPrefix whether the term may go on after the word */
export const isSimilar = (word: string, term: string, isPrefix: boolean): boolean =>
  isOneTypoAway(word, term, isPrefix) || commonStem(word, term) > 0;

/** How many documents have a term at one of these places. */
function frequency({ starts, places }: IndexData, term: number, where: number): number {
  let count = 0;
  const end = starts[term + 1] ?? 0;
  for (let at = starts[term] ?? 0; at < end; at++) if (pointsByPlaces[(places[at] ?? 0) & where]) count++;
  return count;
}

interface Likely {
  readonly term: string;
  /** How much it is like the word. */
  readonly likeness: number;
  readonly count: number;
}

/**
 * The terms that a mistyped word may stand for, the most likely first: whole words before those that go on, then the more
 * frequent. If there are none, those that are other forms of it: those with the longest stem first.
 * @param where bits of the places to look at
 */
export function likelyTerms(index: IndexData, word: string, isPrefix: boolean, where: number): readonly string[] {
  index.onCompare?.(word, isPrefix);
  const typos: Likely[] = [];
  const forms: Likely[] = [];
  for (let number = firstTerm; number < index.terms.length; number++) {
    const term = index.terms[number] ?? '';
    if (term.length < word.length - longestEnding || !mayBeMistyped(term)) continue;
    const isTypo = isOneTypoAway(word, term, isPrefix);
    const likeness = isTypo ? Number(isOneTypoAway(word, term, false)) : commonStem(word, term);
    if (!isTypo && !likeness) continue;
    const count = frequency(index, number, where);
    if (count) (isTypo ? typos : forms).push({ term, likeness, count });
  }
  return (typos.length ? typos : forms)
    .sort((a, b) => b.likeness - a.likeness || b.count - a.count)
    .map(({ term }) => term);
}
