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
  const agrees = (inWord: number, inTerm: number): boolean => {
    const left = word.slice(inWord);
    return isPrefix ? term.startsWith(left, inTerm) : term.slice(inTerm) === left;
  };
  const isExchanged = word[at] === term[at + 1] && word[at + 1] === term[at];
  return agrees(at + 1, at + 1) || agrees(at, at + 1) || agrees(at + 1, at) || (isExchanged && agrees(at + 2, at + 2));
}

/** How many documents have a term at one of these places. */
function frequency({ starts, places }: IndexData, term: number, where: number): number {
  let count = 0;
  const end = starts[term + 1] ?? 0;
  for (let at = starts[term] ?? 0; at < end; at++) if (pointsByPlaces[(places[at] ?? 0) & where]) count++;
  return count;
}

/**
 * The terms that a mistyped word may stand for, the most likely first: whole words before those that go on, then the more
 * frequent.
 * @param where bits of the places to look at
 */
export function likelyTerms(index: IndexData, word: string, isPrefix: boolean, where: number): readonly string[] {
  const likely: { readonly term: string; readonly isWhole: boolean; readonly count: number }[] = [];
  for (let number = firstTerm; number < index.terms.length; number++) {
    const term = index.terms[number] ?? '';
    if (term.length < word.length - 1 || (!isPrefix && term.length > word.length + 1)) continue;
    if (!isOneTypoAway(word, term, isPrefix) || !mayBeMistyped(term)) continue;
    const count = frequency(index, number, where);
    if (count) likely.push({ term, isWhole: isOneTypoAway(word, term, false), count });
  }
  likely.sort((a, b) => Number(b.isWhole) - Number(a.isWhole) || b.count - a.count);
  return likely.map(({ term }) => term);
}
