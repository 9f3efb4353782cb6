import { foldMostly } from './fold.ts';

/** An identifier in a text: an ISBN, a DOI, an address. */
export interface Identifier {
  /** The forms under which it is found, as terms of an index. */
  readonly terms: readonly string[];
  /** Offset in the folded text, of its label if it has one. */
  readonly start: number;
  /** Offset in the folded text, after its label. */
  readonly valueStart: number;
  /** Offset in the folded text. */
  readonly end: number;
  /** From here to `end` it has words of its own. The same as `end` if it has none, as an address. */
  readonly wordsStart: number;
  readonly isAddress?: boolean;
}

/** Most texts have no identifier. */
const mayHaveOne = /:\/\/|www\.|10\.\d{4}|\d[- .]{0,3}\d[- .]{0,3}\d[- .]{0,3}\d[- .]{0,3}\d/;

const isbnName = '(?:(?:\\burn:|\\b[ep]-?)?isbns?|\\bi\\.s\\.b\\.n\\.?|\\bean\\b)';
const isbnLabel = `${isbnName}(?:[- ]?1[03](?=[:\\s]))?(?: ?\\([^()]{0,20}\\))?(?: ?(?:no|nr|n|code|num[a-z]{0,4})[.°]?(?=[ :]))?[:\\s/#=-]*`;
const thirteenDigits = '9[- ]?7[89](?:[-. ]{0,3}\\d){10}';
const tenDigits = '\\d(?:[- ]?\\d){8}[- ]?[\\dx]';
const anyIsbn = new RegExp(`${thirteenDigits}|${tenDigits}`, 'g');
/** One or more ISBNs with nothing between them, the first of 13 or of ten digits. Check digits tell them from other numbers. */
const isbnRuns = [
  new RegExp(`(${isbnLabel})((?:${thirteenDigits})+)`, 'g'),
  new RegExp(`(${isbnLabel}|^|\\D)((?:${thirteenDigits})+(?:${tenDigits})*)(?!-?\\d)`, 'g'),
  new RegExp(`(${isbnLabel}|^|[^a-z\\d-])(${tenDigits}(?:${thirteenDigits}|${tenDigits})*)(?![a-z\\d-])`, 'g'),
];

/** Where one of several begins that only a comma or the like divides. */
const nextOne = '[,;|](?:10\\.\\d{4}|https?:\\/\\/|www\\.|doi\\b)';
const doi = new RegExp(
  `(?:\\b(?:info:|urn:)?doi(?:\\.org)?[:/\\s=(-]*|\\b)10\\.\\d{4,9}(?:\\.\\d{1,9}){0,4}\\s?(?:\\/|%2f)\\s?(?:(?!${nextOne})\\S)+`,
  'g',
);
const address = new RegExp(`(?:\\bdoi:?\\s+)?((?:\\bhttps?:\\/\\/|\\bwww\\.)(?:(?!${nextOne})[^\\s"<>])+)`, 'g');

const sum = (digits: string, weight: (place: number) => number): number =>
  digits.split('').reduce((total, digit, place) => total + Number(digit) * weight(place), 0);

/** An ISBN of ten digits with the check digit that belongs to its first nine. */
function isbn10(nine: string): string {
  const check = (11 - (sum(nine, (place) => 10 - place) % 11)) % 11;
  return nine + (check === 10 ? 'x' : String(check));
}

/** An ISBN of 13 digits with the check digit that belongs to its first twelve. */
const isbn13 = (twelve: string): string =>
  twelve + String((10 - (sum(twelve, (place) => (place % 2 ? 3 : 1)) % 10)) % 10);

/** All ISBNs of the same book: that of ten digits and that of 13. @param digits an ISBN without hyphens */
function isbnForms(digits: string): readonly string[] {
  if (digits.length === 10) return [isbn13(`978${digits.slice(0, 9)}`), digits];
  return digits.startsWith('978') ? [digits, isbn10(digits.slice(3, 12))] : [digits];
}

const isValidIsbn = (digits: string): boolean =>
  digits === (digits.length === 10 ? isbn10(digits.slice(0, 9)) : isbn13(digits.slice(0, 12)));

const onlyDigits = (written: string): string => written.replace(/[-. ]/g, '');

/** @param label what stands before it, perhaps its label */
function isbnAt(label: string, written: string, end: number): readonly Identifier[] {
  const digits = onlyDigits(written);
  // Any other character stands alone.
  const isLabelled = label.length > 1;
  if (!isLabelled && !isValidIsbn(digits)) return [];
  const valueStart = end - written.length;
  const start = isLabelled ? valueStart - label.length : valueStart;
  return [{ terms: isbnForms(digits), start, valueStart, end, wordsStart: start }];
}

const isbns = (folded: string): readonly Identifier[] =>
  isbnRuns
    .flatMap((pattern) => [...folded.matchAll(pattern)])
    .flatMap(({ 0: all, 1: label = '', 2: run = '', index }) => {
      const start = index + all.length - run.length;
      return [...run.matchAll(anyIsbn)].flatMap(({ 0: written, index: at }) =>
        isbnAt(at ? '' : label, written, start + at + written.length),
      );
    });

const closing = new Map(['()', '[]', '{}', '<>'].map((pair) => [pair.charAt(1), pair.charAt(0)]));
const punctuation = /[.,;:!?'"»›”…。、،؛؟]/;

/** Where an identifier ends that was found up to the next space: before the punctuation and the brackets of the sentence. */
function endOf(folded: string, start: number, upTo: number): number {
  const text = folded.slice(start, upTo);
  const counts = new Map<string, number>();
  for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1);
  let length = text.length;
  for (; length > 0; length--) {
    const last = text.charAt(length - 1);
    const opening = closing.get(last);
    const isSpare = opening !== undefined && (counts.get(last) ?? 0) > (counts.get(opening) ?? 0);
    if (!isSpare && !punctuation.test(last)) break;
    counts.set(last, (counts.get(last) ?? 0) - 1);
  }
  return start + length;
}

/** The length of a text without the characters at its end that match. A regular expression takes quadratic time for it. */
function lengthBefore(text: string, endCharacter: RegExp): number {
  let length = text.length;
  while (length && endCharacter.test(text.charAt(length - 1))) length--;
  return length;
}

/** A text with its percent signs decoded, as far as they can be. */
function decoded(text: string): string {
  try {
    return foldMostly(decodeURIComponent(text));
  } catch {
    return text;
  }
}

/** A query with the addresses decoded that were copied out of other addresses. */
export const withoutEscapes = (query: string): string => query.replace(/\bhttps?%3a\S+/gi, decoded);

function dois(folded: string): readonly Identifier[] {
  return [...folded.matchAll(doi)].map(({ 0: all, index: start }) => {
    const valueStart = start + all.indexOf('10.');
    const end = endOf(folded, valueStart, start + all.length);
    const written = decoded(folded.slice(valueStart, end).replace(/\s/g, ''));
    return {
      terms: [written.slice(0, lengthBefore(written, /\//))],
      start,
      valueStart,
      end,
      wordsStart: start,
    };
  });
}

/** The DOI in the address of a publisher. */
const nameOfDoi = /\b10\.\d{4,9}(?:\.\d{1,9}){0,4}\/[^?]+/;

/** An address without what can differ between addresses of the same page. */
export function plainAddress(text: string): string {
  const plain = decoded(text.replace(/^(?:https?:\/\/)?(?:www\.)?/, ''))
    .replace(/:(?:80|443)(?=\/|$)/, '')
    .replace(/#.*$/, '')
    .replace(/([?&])(?:utm_\w+|fbclid|gclid|mc_[ce]id)=[^&]*&?/g, '$1')
    .replace('/?', '?');
  return plain.slice(0, lengthBefore(plain, /[?&/]/));
}

/** @param start where it begins with its label @param valueStart where it begins @param upTo the next space */
function addressAt(folded: string, start: number, valueStart: number, upTo: number): Identifier {
  const end = endOf(folded, valueStart, upTo);
  const written = folded.slice(valueStart, end);
  const text = plainAddress(written);
  const name = nameOfDoi.exec(text)?.[0] ?? /^(?:(?:dx\.)?doi\.org|hdl\.handle\.net)\/(.+)/.exec(text)?.[1];
  const place = name ? written.indexOf(name) : -1;
  const wordsStart = place < 0 ? end : valueStart + place;
  const terms = [...(name ? [name] : isbns(text).flatMap((isbn) => isbn.terms)), text];
  return { terms, start, valueStart, end, wordsStart, isAddress: true };
}

/** @param pattern has the address, without a label, in its first group */
const addresses = (folded: string, pattern: RegExp): readonly Identifier[] =>
  [...folded.matchAll(pattern)].map(({ 0: all, 1: written = '', index }) => {
    const upTo = index + all.length;
    return addressAt(folded, upTo - all.trimStart().length, upTo - written.length, upTo);
  });

/** The identifiers in a text, by their start; none overlaps another. @param folded by `foldMostly` */
export function identifiersIn(folded: string): readonly Identifier[] {
  if (!mayHaveOne.test(folded)) return [];
  return apart([...addresses(folded, address), ...dois(folded), ...isbns(folded)]);
}

/** Sorts identifiers by their start, and drops those inside others. */
function apart(found: readonly Identifier[]): readonly Identifier[] {
  let end = 0;
  return [...found]
    .sort((a, b) => a.start - b.start)
    .filter((each) => {
      if (each.start < end) return false;
      end = each.end;
      return true;
    });
}

/** Identifiers that are only being typed, or whose label says what they are. The digits are in the first group. */
const begun = [
  new RegExp(`${isbnLabel}(\\d(?:[ -]*\\d){0,12}[ -]*x?)(?!\\d)`, 'g'),
  /(?:^|\s)(97[89](?:[- ]?\d){1,9}-?)(?=\s*$)/g,
  /\b(?:urn:)?(?:[ep]-?)?issn(?:-l)?[:\s]*(\d[\d-]*x?)/g,
];
const handle = /\bhdl:\s*(\S+)/g;
const begunDoi = /\bdoi(?:\.org)?[:/\s]\s*(10\.?[\d.]*\/?)(?=\s*$)/g;
/** An address as people write it, which may be the end of one in a text. */
const bareAddress = /(?:^|[\s(<"'«“])((?:[a-z\d-]+\.)+[a-z]{2,}\/(?:(?!https?:\/\/|www\.)\S)*)/g;

/** The identifiers in a query, also those that are not complete. @param folded by `foldMostly` */
export function askedIdentifiers(folded: string): readonly Identifier[] {
  const found = (pattern: RegExp, termOf: (written: string) => string): readonly Identifier[] =>
    [...folded.matchAll(pattern)].map(({ 0: all, 1: written = '', index }) => {
      const end = index + all.length;
      const start = end - all.trimStart().length;
      return { terms: [termOf(written)], start, valueStart: end - written.length, end, wordsStart: start };
    });
  return apart([
    ...identifiersIn(folded),
    ...begun.flatMap((pattern) => found(pattern, onlyDigits)),
    ...[begunDoi, handle].flatMap((pattern) => found(pattern, (written) => written)),
    ...addresses(folded, bareAddress),
  ]);
}
