import { unknownYear, yearRange, type YearRange } from '../publication-filter.ts';
import { askedPhrase, askedWords, longestQuery, type AskedWord } from './asked.ts';
import { foldMostly } from './fold.ts';
import { everywhere, places } from './index-data.ts';
import { operands, type Operand } from './operators.ts';

/** One thing that a query asks for: a word, a compound, or a phrase in quotes. */
export interface Ask extends AskedWord {
  /** Whether the last word may go on. It may not in a phrase whose quotes are closed, and after a minus. */
  readonly isPrefix: boolean;
  /** Whether what has it is left out. */
  readonly isExcluded: boolean;
  /** Where it must be, as bits of `places`. */
  readonly where: number;
  /** What else will do: a text that has it need not have the ask itself. */
  readonly or?: readonly Ask[] | undefined;
}

/** Years, any of which may be that of a publication. */
export interface AskedYears {
  readonly ranges: readonly YearRange[];
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
const dash = '(?:[-‒–—−]|\\.\\.)';
const comma = '[,;،、，]';
const someYears = `\\p{Nd}{4}(?:\\s*${dash}\\s*\\p{Nd}{4}|${dash}(?:\\p{Nd}{2})?)?`;
/** Years with spaces around dashes and after commas are one piece. */
const spacedYears = `${someYears}(?:\\s*${comma}\\s*(?:${someYears}|unknown))*(?!\\S)`;
const minus = `[-−–](?=[\\p{L}\\p{N}${quotes}])`;
const pieces = new RegExp(
  `(${minus})?(?:(author|year)[:：]\\s*)?(?:[${quotes}]([^${quotes}]*)([${quotes}])?|(${spacedYears}|(?:${gershayim}|[^\\s${quotes}])+))`,
  'giu',
);
/** A key whose value is still to be typed. */
const keyAlone = /^(?:author|year)[:：]$/i;
/** Years that are still to be typed. */
const yearBegun = /^(?:\d{4})?-?\d{0,3}$/;

/** One of the years of a list, as the engine has them: those that are not known are -1. None if it is still to be typed. */
function yearsOf(written: string): readonly YearRange[] | undefined {
  if (written === unknownYear) return [{ from: -1, to: -1 }];
  const [, century = '', from = '', to = ''] = /^(\d\d)(\d\d)-(\d\d)$/.exec(written) ?? [];
  const range = yearRange(to > from ? `${century}${from}-${century}${to}` : written);
  return range ? [range] : yearBegun.test(written) ? [] : undefined;
}

/** The years of a list, with digits of any script; undefined if the text is no list of years. */
function askedYears(text: string): readonly YearRange[] | undefined {
  const lists = foldMostly(text)
    .replace(/\.\./g, '-')
    .split(new RegExp(comma))
    .map((each) => yearsOf(each.trim()));
  return lists.every((list) => list !== undefined) ? lists.flat() : undefined;
}

/** A text that can stand in quotes. */
export const withoutQuotes = (text: string): string => text.replace(new RegExp(`[${quotes}]`, 'g'), ' ');

/** The parts of a query, in order. */
export function readPieces(query: string): readonly Operand[] {
  const read = [...query.slice(0, longestQuery).matchAll(pieces)].flatMap((match): readonly Piece[] => {
    const [all, sign, key, phrase, closing, plain = ''] = match;
    if (phrase === undefined && keyAlone.test(plain)) return [];
    const text = phrase ?? plain;
    const piece = {
      text,
      start: match.index + all.length - text.length - (closing?.length ?? 0),
      key: key?.toLowerCase(),
      isExcluded: sign !== undefined,
      isPhrase: phrase !== undefined,
      isClosed: closing !== undefined,
    };
    return [piece];
  });
  return operands(read);
}

function asksOf({ text, key, isExcluded, isPhrase, isClosed }: Piece): readonly Ask[] {
  const phrase = isPhrase ? askedPhrase(text) : undefined;
  const asked = isPhrase ? (phrase ? [phrase] : []) : askedWords(text);
  const how = { isPrefix: !isClosed && !isExcluded, isExcluded, where: key === 'author' ? places.author : everywhere };
  return asked.map(({ others = [], ...each }) => ({ ...each, others: isExcluded ? [] : others, ...how }));
}

/** Puts together what the pieces of a query ask for. */
class Reading implements ParsedQuery {
  readonly asks: Ask[] = [];
  readonly years: AskedYears[] = [];
  /** Whether the last piece was years. */
  #wereYears = false;

  addAsks(found: readonly Ask[], isAlternative: boolean): void {
    const before = this.#wereYears ? undefined : this.asks.at(-1);
    const [first, ...others] = found;
    this.#wereYears = false;
    if (!isAlternative || !first || !before || first.isExcluded || before.isExcluded) {
      this.asks.push(...found);
      return;
    }
    const { or = [] } = before;
    this.asks.splice(-1, 1, { ...before, or: [...or, first] }, ...others);
  }

  addYears(years: AskedYears, isAlternative: boolean): void {
    const before = this.#wereYears ? this.years.at(-1) : undefined;
    this.#wereYears = true;
    if (!isAlternative || !before || years.isExcluded || before.isExcluded) this.years.push(years);
    else this.years.splice(-1, 1, { ...before, ranges: [...before.ranges, ...years.ranges] });
  }
}

/**
 * Reads what a visitor typed. All of it must be found:
 *
 * - `word`: a word that begins so; `policy-making`: a compound, joined or parted
 * - `"exact phrase"`, in the quotation marks of any language; the last word may go on until the quotes are closed
 * - `author:name`, `author:"Full Name"`: a name of an author
 * - `year:2010`, `year:2010-2015`, `year:2010-15`, `year:2010..2015`, `year:-2015`, `year:2010,2012-`: any of these years
 * - a minus or `NOT` before any of these leaves out what has it; a word that is left out is a whole word
 * - `OR` between two of these: either will do. It binds more closely than what stands beside it: `a b OR c` is a, and b or c
 * - `AND` between two of these says what is so anyway
 *
 * Keys and operators are English in every language. A key without a value and a sign without a word ask for nothing.
 */
export function parseQuery(query: string): ParsedQuery {
  const reading = new Reading();
  let run: Operand | undefined;
  const endRun = (): void => {
    if (run) reading.addAsks(asksOf(run), run.isAlternative);
    run = undefined;
  };
  for (const piece of readPieces(query)) {
    const ranges = piece.key === 'year' ? askedYears(piece.text) : undefined;
    const isPlain = !piece.isPhrase && !piece.isExcluded && piece.key !== 'author' && !ranges;
    if (isPlain && run && !piece.isApart) {
      // Neighbours are read together: an identifier may have spaces.
      run = { ...run, text: query.slice(run.start, piece.start + piece.text.length) };
      continue;
    }
    endRun();
    const { isExcluded, isAlternative } = piece;
    if (isPlain) run = piece;
    else if (!ranges) reading.addAsks(asksOf(piece), isAlternative);
    else if (ranges.length) reading.addYears({ ranges, isExcluded }, isAlternative);
  }
  endRun();
  return { asks: reading.asks, years: reading.years };
}
