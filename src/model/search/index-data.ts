/** The fields of a document, in the order in which the index has them. */
export const fields = { title: 0, author: 1, rest: 2 } as const;
/** Terms below this number are none: they stand for the end of a text in the field of that number. */
export const firstTerm = 3;
/** Bit of an entry in `sequence` that stands at the same place as the entry before: another spelling, or a compound. */
export const isOther = 0x8000_0000;
/** Bits of an entry that hold how many places it takes, less one. */
const lengthShift = 28;

/** An entry of `sequence`. @param length how many places the word takes, up to 8 */
export const entryOf = (term: number, length: number, other: boolean): number =>
  (term | ((length - 1) << lengthShift) | (other ? isOther : 0)) >>> 0;

export const termOf = (entry: number): number => entry & ((1 << lengthShift) - 1);

export const lengthOf = (entry: number): number => ((entry >>> lengthShift) & 7) + 1;

/**
 * Where a term stands in a document. A posting has a bit for each, and two more for a term that is all of a title, or all of an
 * author's name.
 */
export const places = { titleStart: 1, title: 2, author: 4, rest: 8, wholeAuthor: 16, wholeTitle: 32 } as const;

export const inTitles = places.titleStart | places.title;
export const everywhere = places.titleStart | places.title | places.author | places.rest;

/** Terms, and which documents have them. */
export interface Postings {
  /** Sorted. */
  readonly terms: readonly string[];
  /** Where each term's postings begin, and the end of all. */
  readonly starts: Uint32Array;
  /** Documents that have the term, ascending within a term. */
  readonly documents: Uint32Array;
  /** Where the term stands in each, as bits of `places`. */
  readonly places: Uint8Array;
}

/**
 * The index of some documents, which are numbered from 0. Terms are numbered in the order of the alphabet (of code units),
 * so that the terms with the same beginning stand together, and so do their postings.
 */
export interface IndexData extends Postings {
  /** Number of documents. */
  readonly size: number;
  /** Sorted. The first three are empty. */
  readonly terms: readonly string[];
  /** The terms of all documents in the order of their text, as entries; each text is followed by the number of its field. */
  readonly sequence: Uint32Array;
  /** Where each document's terms begin, and the end of all. */
  readonly sequenceStarts: Uint32Array;
  /** Called before terms are looked up, by an index that may have only some of them. @param isPrefix whether they may go on */
  readonly onLookUp?: (text: string, isPrefix: boolean) => void;
  /**
   * All words with a short beginning, of an index that has them summed up: the word that is no longer than it, and one that stands
   * for all others.
   */
  readonly beginning?: (text: string) => Postings | undefined;
  /** Called before all terms are compared with a mistyped word, likewise. */
  readonly onCompare?: (word: string, isPrefix: boolean) => void;
}

/** Terms from a number to below another. */
export type TermRange = readonly [first: number, end: number];

/** The number of the first term that does not come before a text. */
function lowerBound(terms: readonly string[], text: string): number {
  let low = firstTerm;
  let high = terms.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((terms[middle] ?? '') < text) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The terms that begin with a text. */
export function termsFrom(index: IndexData, text: string): TermRange {
  index.onLookUp?.(text, true);
  const { terms } = index;
  // No text has a character that sorts after this one.
  return [lowerBound(terms, text), lowerBound(terms, `${text}\uffff`)];
}

/** The number of a term; undefined if no document has it. */
export function termNumber(index: IndexData, text: string): number | undefined {
  index.onLookUp?.(text, false);
  const { terms } = index;
  const number = lowerBound(terms, text);
  return terms[number] === text ? number : undefined;
}
