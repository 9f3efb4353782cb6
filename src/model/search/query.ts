import { unknownYear, yearRange, type YearRange } from '../publication-filter.ts';
import { askedPhrase, askedWords, longestQuery, type AskedWord } from './asked.ts';
import { everywhere, places } from './index-data.ts';

/** One thing that a query asks for: a word, a compound, or a phrase in quotes. */
export interface Ask extends AskedWord {
  /** Whether the last word may go on. It may not in a phrase whose quotes are closed, and after a minus. */
  readonly isPrefix: boolean;
  /** Whether what has it is left out. */
  readonly isExcluded: boolean;
  /** Where it must be, as bits of `places`. */
  readonly where: number;
}

export interface AskedYears extends YearRange {
  /** Whether publications of these years are left out. */
  readonly isExcluded: boolean;
}

/** A query as it is understood. Without asks and years it says nothing to search for. */
export interface ParsedQuery {
  readonly asks: readonly Ask[];
  readonly years: readonly AskedYears[];
}

/** A part of a query: a phrase in quotes, or text without spaces and quotes, with the signs before it. */
export interface Piece {
  readonly text: string;
  /** Where the text stands in the query. */
  readonly start: number;
  readonly key: string | undefined;
  readonly isExcluded: boolean;
  readonly isPhrase: boolean;
  /** Whether the closing quotes are there. */
  readonly isClosed: boolean;
}

const quotes = '"“”„‟«»＂「」『』';
/** Between Hebrew letters quotation marks stand for gershayim, which keyboards do not have: `ארה"ב`. */
const gershayim = '[א-ת]["“”](?=[א-ת])';
/** Years with spaces around the dash are one piece. */
const spacedYears = '\\d{4}\\s*[-–—]\\s*\\d{4}(?!\\S)';
const minus = `[-−–](?=[\\p{L}\\p{N}${quotes}])`;
const pieces = new RegExp(
  `(${minus})?(?:(author|year):\\s*)?(?:[${quotes}]([^${quotes}]*)([${quotes}])?|(${spacedYears}|(?:${gershayim}|[^\\s${quotes}])+))`,
  'giu',
);
/** A key whose value is still to be typed. */
const keyAlone = /^(?:author|year):$/i;
/** A year that is still to be typed. */
const yearBegun = /^(?:\d{4})?[-–—]?\d{1,3}$/;

/** Years as the engine has them: those that are not known are -1. */
const yearsOf = (text: string): YearRange | undefined =>
  text === unknownYear ? { from: -1, to: -1 } : yearRange(text);

/** A text that can stand in quotes. */
export const withoutQuotes = (text: string): string => text.replace(new RegExp(`[${quotes}]`, 'g'), ' ');

/** The parts of a query, in order. */
export function readPieces(query: string): readonly Piece[] {
  return [...query.slice(0, longestQuery).matchAll(pieces)].flatMap((match) => {
    const [all, sign, key, phrase, closing, plain = ''] = match;
    if (phrase === undefined && keyAlone.test(plain)) return [];
    if (key?.toLowerCase() === 'year' && yearBegun.test(plain)) return [];
    const text = phrase ?? plain;
    return {
      text,
      start: match.index + all.length - text.length - (closing?.length ?? 0),
      key: key?.toLowerCase(),
      isExcluded: sign !== undefined,
      isPhrase: phrase !== undefined,
      isClosed: closing !== undefined,
    };
  });
}

function asksOf({ text, key, isExcluded, isPhrase, isClosed }: Piece): readonly Ask[] {
  const phrase = isPhrase ? askedPhrase(text) : undefined;
  const asked = isPhrase ? (phrase ? [phrase] : []) : askedWords(text);
  const how = { isPrefix: !isClosed && !isExcluded, isExcluded, where: key === 'author' ? places.author : everywhere };
  return asked.map(({ ways, others = [] }) => ({ ways, others: isExcluded ? [] : others, ...how }));
}

/**
 * Reads what a visitor typed. All of it must be found:
 *
 * - `word`: a word that begins so; `policy-making`: a compound, joined or parted
 * - `"exact phrase"`, in the quotation marks of any language; the last word may go on until the quotes are closed
 * - `author:name`, `author:"Full Name"`: a name of an author
 * - `year:2010`, `year:2010-2015`, `year:2010-`: years as the filter has them
 * - a minus before any of these leaves out what has it; a word that is left out is a whole word
 *
 * Keys are English in every language. A key without a value and a sign without a word ask for nothing.
 */
export function parseQuery(query: string): ParsedQuery {
  const asks: Ask[] = [];
  const years: AskedYears[] = [];
  let run: Piece | undefined;
  const endRun = (): void => {
    if (run) asks.push(...asksOf(run));
    run = undefined;
  };
  for (const piece of readPieces(query)) {
    const range = piece.key === 'year' ? yearsOf(piece.text.trim()) : undefined;
    const isPlain = !piece.isPhrase && !piece.isExcluded && piece.key !== 'author' && !range;
    if (isPlain) {
      // Neighbours are read together: an identifier may have spaces.
      run = run ? { ...run, text: query.slice(run.start, piece.start + piece.text.length) } : piece;
      continue;
    }
    endRun();
    if (range) years.push({ ...range, isExcluded: piece.isExcluded });
    else asks.push(...asksOf(piece));
  }
  endRun();
  return { asks, years };
}
