import { foldText } from './fold.ts';
import type { Matches, SearchEngine } from './engine.ts';
import { everywhere, places, termNumber, termsFrom } from './index-data.ts';
import { parseQuery, readPieces, type ParsedQuery } from './query.ts';
import { likelyTerms, mayBeMistyped } from './typos.ts';
import { words } from './words.ts';

/** A query that finds something, instead of one that finds nothing. */
export interface Correction {
  readonly asked: string;
  readonly used: string;
}

export interface Answer {
  /** Undefined if the query says nothing to search for. */
  readonly matches: Matches | undefined;
  /** Undefined if the query was searched for as it is. */
  readonly correction: Correction | undefined;
}

/** A part of a query that is replaced. */
interface Replaced {
  readonly text: string;
  readonly start: number;
}

/** A word of a query that may have a typo. */
interface Suspect extends Replaced {
  /** The compound that it is a part of, or that it may be with the word before it. */
  readonly compound: Replaced;
  readonly isPrefix: boolean;
  /** Where it must be, as bits of `places`. */
  readonly where: number;
  /** Whether no document has it. */
  readonly isUnknown: boolean;
}

type Replacement = readonly [replaced: Replaced, spelling: string];

/** Most spellings that are tried for a word. */
const mostSpellings = 3;
/** Who pastes more words than these has not mistyped one. Each is compared with all terms. */
const mostSuspects = 12;
/** Least letters of a word that was typed together with another. */
const leastHalf = 4;
/** Most ways to read a word as two. Each half is compared with all terms. */
const mostSplits = 4;
/** Most queries that are tried. */
const mostTries = 12;

/** Words, and compounds of words. */
const compounds = /[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*/gu;
const wordBefore = /[\p{L}\p{M}]+\s$/u;
const anyWord = /[\p{L}\p{M}]+/gu;

function suspectsIn(query: string, engine: SearchEngine): readonly Suspect[] {
  const all = readPieces(query).flatMap(({ text, start, key, isExcluded, isPhrase, isClosed }) => {
    if (isExcluded) return [];
    const where = key === 'author' ? places.author : everywhere;
    return [...text.matchAll(compounds)].flatMap(({ 0: compound, index: at }) =>
      [...compound.matchAll(anyWord)].flatMap(({ 0: word, index }) => {
        const term = foldText(word);
        if (!mayBeMistyped(term)) return [];
        const end = at + index + word.length;
        // Within a phrase only the last word may go on, until the quotes are closed.
        const isPrefix = !isPhrase || (!isClosed && end === text.trimEnd().length);
        const { count } = engine.match({ ways: [[[term]]], isExcluded, isPrefix, where });
        const before = index ? '' : (wordBefore.exec(query.slice(0, start + at))?.[0] ?? '');
        const whole = { text: before + compound, start: start + at - before.length };
        return [{ text: word, start: start + at + index, compound: whole, isUnknown: !count, isPrefix, where }];
      }),
    );
  });
  return all.length > mostSuspects ? [] : all;
}

/** A term as a text of a document has it, in small letters if the visitor typed only those. */
function spellingOf(term: string, asked: string, engine: SearchEngine): string {
  const { titles, authors, rest, shared = [] } = engine.documentOf(engine.anyDocumentWith(term));
  for (const text of [...titles, ...authors, ...rest, ...shared]) {
    for (const [word] of text.matchAll(/[\p{L}\p{M}]+/gu)) {
      if (!words(word).some(({ terms }) => terms.includes(term))) continue;
      return asked === asked.toLowerCase() ? word.toLowerCase() : word;
    }
  }
  return term;
}

function spellingsFor(suspect: Suspect, engine: SearchEngine): readonly Replacement[] {
  const { text, compound, isPrefix, where } = suspect;
  const likely = (asked: string, mayGoOn: boolean): readonly string[] => {
    const term = foldText(asked).replace(/[^\p{L}]/gu, '');
    if (!mayBeMistyped(term)) return [];
    const terms = likelyTerms(engine.index, term, mayGoOn, where).slice(0, mostSpellings);
    return terms.map((each) => spellingOf(each, asked, engine));
  };
  const found = likely(text, isPrefix);
  if (found.length) return found.map((spelling) => [suspect, spelling]);
  const joined = compound.text === text ? [] : likely(compound.text, isPrefix);
  if (joined.length) return joined.map((spelling) => [compound, spelling]);
  return splitsOf(suspect, engine).flatMap(([left, right]) =>
    left.isKnown
      ? likely(right.text, isPrefix).map((spelling): Replacement => [suspect, `${left.text} ${spelling}`])
      : likely(left.text, false).map((spelling): Replacement => [suspect, `${spelling} ${right.text}`]),
  );
}

interface Half {
  readonly text: string;
  readonly isKnown: boolean;
}

/** A word as two, of which texts have one, so that the other has the typo: `policymakng` for `policy making`. */
function splitsOf({ text, isPrefix }: Suspect, { index }: SearchEngine): readonly (readonly [Half, Half])[] {
  const found: (readonly [Half, Half])[] = [];
  for (let at = leastHalf; at <= text.length - leastHalf; at++) {
    const [left, right] = [text.slice(0, at), text.slice(at)];
    const isLeftKnown = termNumber(index, foldText(left)) !== undefined;
    const [first, end] = termsFrom(index, foldText(right));
    const isRightKnown = isPrefix ? first < end : termNumber(index, foldText(right)) !== undefined;
    if (isLeftKnown !== isRightKnown)
      found.push([
        { text: left, isKnown: isLeftKnown },
        { text: right, isKnown: isRightKnown },
      ]);
  }
  return found.slice(0, mostSplits);
}

/** Replaces words of a query. @param replacements by their place */
function replaced(query: string, replacements: readonly Replacement[]): string {
  let made = query;
  for (const [{ start, text }, spelling] of [...replacements].reverse())
    made = made.slice(0, start) + spelling + made.slice(start + text.length);
  return made;
}

/** What to replace: all words that no document has, each by one of its likely spellings; if all are known, any single one. */
function candidates(query: string, engine: SearchEngine): readonly (readonly Replacement[])[] {
  const suspects = suspectsIn(query, engine);
  const unknown = suspects.filter(({ isUnknown }) => isUnknown);
  if (!unknown.length) return suspects.flatMap((suspect) => spellingsFor(suspect, engine)).map((each) => [each]);
  let sets: readonly (readonly Replacement[])[] = [[]];
  for (const suspect of unknown) {
    const spellings = spellingsFor(suspect, engine);
    sets = sets.flatMap((set) => spellings.map((spelling) => [...set, spelling])).slice(0, mostTries);
  }
  return sets;
}

/** Whether only a minus, or the years, leave out all that the words of a query find. Then no word is mistyped. */
function isLeftOut({ asks, years }: ParsedQuery, engine: SearchEngine): boolean {
  const wanted = asks.filter(({ isExcluded }) => !isExcluded);
  if (wanted.length === asks.length && !years.length) return false;
  return Boolean(engine.matchesOf({ asks: wanted, years: [] })?.documents.length);
}

/**
 * Finds what a query asks for. If that is nothing, one typo is forgiven in each word of five letters and more.
 * @param isVerbatim whether to forgive none
 * @param onMatched called before any typo is looked for; it throws if what was searched is not complete
 */
export function answerTo(query: string, engine: SearchEngine, isVerbatim = false, onMatched?: () => void): Answer {
  const parsed = parseQuery(query);
  const matches = engine.matchesOf(parsed);
  onMatched?.();
  if (!matches || matches.documents.length || isVerbatim || isLeftOut(parsed, engine))
    return { matches, correction: undefined };
  let best: Answer = { matches, correction: undefined };
  for (const replacements of candidates(query, engine).slice(0, mostTries)) {
    const used = replaced(query, replacements);
    const found = engine.matches(used);
    if (found && found.documents.length > (best.matches?.documents.length ?? 0))
      best = { matches: found, correction: { asked: query, used } };
  }
  return best;
}
