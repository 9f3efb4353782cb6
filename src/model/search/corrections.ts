import { foldText } from './fold.ts';
import type { Matches, SearchEngine } from './engine.ts';
import { everywhere, places } from './index-data.ts';
import { parseQuery, readPieces } from './query.ts';
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

/** A word of a query that may have a typo. */
interface Suspect {
  readonly text: string;
  readonly start: number;
  readonly isPrefix: boolean;
  /** Where it must be, as bits of `places`. */
  readonly where: number;
  /** Whether no document has it. */
  readonly isUnknown: boolean;
}

type Replacement = readonly [suspect: Suspect, spelling: string];

/** Most spellings that are tried for a word. */
const mostSpellings = 3;
/** Who pastes more words than these has not mistyped one. Each is compared with all terms. */
const mostSuspects = 12;
/** Most queries that are tried. */
const mostTries = 12;

function suspectsIn(query: string, engine: SearchEngine): readonly Suspect[] {
  const all = readPieces(query).flatMap(({ text, start, key, isExcluded, isClosed }) => {
    if (isExcluded) return [];
    const how = { isPrefix: !isClosed, where: key === 'author' ? places.author : everywhere };
    return [...text.matchAll(/[\p{L}\p{M}]+/gu)].flatMap(({ 0: word, index }) => {
      const term = foldText(word);
      if (!mayBeMistyped(term)) return [];
      const { count } = engine.match({ ways: [[[term]]], isExcluded, ...how, isPrefix: true });
      return [{ text: word, start: start + index, isUnknown: !count, ...how }];
    });
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
  const { text, isPrefix, where } = suspect;
  const likely = likelyTerms(engine.index, foldText(text), isPrefix, where).slice(0, mostSpellings);
  return likely.map((term) => [suspect, spellingOf(term, text, engine)]);
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

/**
 * Finds what a query asks for. If that is nothing, one typo is forgiven in each word of five letters and more.
 * @param isVerbatim whether to forgive none
 */
export function answerTo(query: string, engine: SearchEngine, isVerbatim = false): Answer {
  const matches = engine.matchesOf(parseQuery(query));
  if (!matches || matches.count || isVerbatim) return { matches, correction: undefined };
  let best: Answer = { matches, correction: undefined };
  for (const replacements of candidates(query, engine).slice(0, mostTries)) {
    const used = replaced(query, replacements);
    const found = engine.matches(used);
    if (found && found.count > (best.matches?.count ?? 0))
      best = { matches: found, correction: { asked: query, used } };
  }
  return best;
}
