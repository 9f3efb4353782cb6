/** The formats of single values, by name. The schema checks values with them, and the reader gets canonical values. */
import { sharedFormat } from '../locales/formats.ts';
import { canonicalTag } from '../locales/canonical-tag.ts';
import { intl } from '../locales/intl.ts';
import { absoluteAddress } from '../model/absolute-address.ts';
import { plainText } from './plain-text.ts';

interface StringFormat {
  readonly type: 'string';
  /** Shown to a publisher if a value does not meet the format. */
  readonly expected: string;
  /**
   * Returns the canonical value. Returns `undefined` or throws if the value is refused.
   * @param base URL that relative addresses are resolved against
   */
  readonly read: (value: string, base: string) => string | undefined;
}

interface NumberFormat {
  readonly type: 'number';
  readonly expected: string;
  readonly read: (value: number) => number | undefined;
}

/** Not the years 0 and 1, which programs write where they know no date: in .NET and Go, and with MySQL. */
const datePattern = /^(?!000[01])\d{4}(-\d\d(-\d\d)?)?$/;
const instantPattern = /^(?!000[01])\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/;
/** One address alone, without what would end it in a link. */
const emailPattern = /^(?:mailto:)?([^\s@?&:#<>,;]+@[^\s@?&#<>,;]+)$/i;
const versionPattern = /^https?:\/\/(www\.)?jsonfeed\.org\/version\/1(\.\d+)?\/?$/i;
/** Marks that nobody sees, which copying an address may add to it. Nine at most, since a long run would take quadratic time. */
const addedByCopying = /^\p{Cf}+|\p{Cf}{1,9}$/gu;

function string(expected: string, read: StringFormat['read']): StringFormat {
  return { type: 'string', expected, read };
}

function pattern(expected: string, regex: RegExp): StringFormat {
  return string(expected, (value) => regex.exec(value.trim())?.[0]);
}

function number(expected: string, isMet: (value: number) => boolean): NumberFormat {
  return { type: 'number', expected, read: (value) => (isMet(value) ? value : undefined) };
}

function date(expected: string, ...patterns: readonly RegExp[]): StringFormat {
  return string(expected, (value) => {
    // Firefox reads only capital letters.
    const written = value.toUpperCase();
    return patterns.some((regex) => regex.test(written)) && isInCalendar(written) ? written : undefined;
  });
}

/**
 * A text with each half of a surrogate pair replaced, as browsers do in addresses and in what they decode. `encodeURIComponent`
 * throws for such a half.
 */
function wellFormed(text: string): string {
  return text.replace(/\p{Cs}/gu, '\ufffd');
}

/** `Date` refuses a 13th month or a 25th hour, but turns 30 February into a day in March. */
function isInCalendar(value: string): boolean {
  const day = value.slice(0, 10);
  const isInEachMonth = day.slice(8) < '29';
  return !Number.isNaN(Date.parse(value)) && (isInEachMonth || new Date(day).toISOString().startsWith(day));
}

/** Real feeds also have names of POSIX locales: `en_GB.UTF-8`. */
function languageTag(value: string): string {
  const tag = value
    .trim()
    .replace(/[.@].*/s, '')
    .replaceAll('_', '-');
  return canonicalTag(tag);
}

/**
 * Accepts empty text, which the reader then treats as a missing address instead of a bad one. Refuses a fragment alone: it would
 * lead to the feed itself.
 */
function address(expected: string, schemes?: readonly string[]): StringFormat {
  return string(expected, (value, base) => {
    const written = value.trim().replace(addedByCopying, '').trim();
    return written.startsWith('#') ? undefined : written && absoluteAddress(written, base, schemes);
  });
}

/** `Intl` throws a RangeError for an unknown time zone. Offsets such as `+02:00` are refused too. */
function timeZone(value: string): string | undefined {
  sharedFormat(intl.DateTimeFormat, 'sv', { timeZone: value });
  return /^[a-z]/i.test(value) ? value : undefined;
}

export const formats = {
  text: string('text', plainText),
  // At least one character other than a line break.
  id: string('id', (value) => (/./.test(value) ? wellFormed(value) : undefined)),
  /** Id of an element in the feed's list of the same name, which the reader checks: `programmes` in `_mpg.programmes`. */
  reference: string('id in this document', wellFormed),
  language: string('BCP 47 language tag', languageTag),
  address: address('http or https address'),
  contact: address('http, https or mailto address', ['http:', 'https:', 'mailto:']),
  email: string('e-mail address', (value) => emailPattern.exec(wellFormed(value.trim()))?.[1]),
  partialDate: date('date (2012, 2012-12 or 2012-12-05)', datePattern),
  instant: date('date and time (2012-12-05T10:00:00Z)', instantPattern),
  moment: date('date, with or without a time', datePattern, instantPattern),
  timeZone: string('IANA time zone', timeZone),
  country: pattern('ISO 3166-1 alpha-2 code', /^[A-Z]{2}$/),
  feedVersion: pattern('https://jsonfeed.org/version/1.1', versionPattern),
  contractVersion: pattern('version such as 1', /^\d+(\.\d+)*$/),
  size: number('number, not negative', (value) => Number.isFinite(value) && value >= 0),
  year: number('year', (value) => Number.isInteger(value) && value >= 1000 && value <= 9999),
} satisfies Readonly<Record<string, StringFormat | NumberFormat>>;

export type FormatName = keyof typeof formats;

type NameOf<Format> = { [Name in FormatName]: (typeof formats)[Name] extends Format ? Name : never }[FormatName];
export type StringFormatName = NameOf<StringFormat>;
export type NumberFormatName = NameOf<NumberFormat>;

/** Returns the canonical form of a value, or `undefined` if it does not meet the format. */
export function readFormat(name: FormatName, value: unknown, base: string): string | number | undefined {
  const format: StringFormat | NumberFormat = formats[name];
  try {
    if (format.type === 'string') return typeof value === 'string' ? format.read(value, base) : undefined;
    return typeof value === 'number' ? format.read(value) : undefined;
  } catch {
    return undefined;
  }
}

/** Whether a period ends before it starts. Dates of different precision are compared in the parts that both have. */
export function endsBeforeStart(start: string, end: string): boolean {
  const precision = Math.min(end.length, start.length);
  if (precision > 10) return Date.parse(end) < Date.parse(start);
  return end.slice(0, precision) < start.slice(0, precision);
}
