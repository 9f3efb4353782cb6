/** Guesses what was meant by a value that the contract refuses. Nothing is guessed that could be meant in two ways. */
import { isObject } from '../../feed/read.ts';
import { readFormat } from '../../feed/formats.ts';
import { nearest } from '../../model/nearest.ts';
import type { Problem } from './problems.ts';

const write = (value: string): string => `Write ${JSON.stringify(value)}.`;

/** A value that the format accepts, as a suggestion. */
function ifGood(format: 'partialDate' | 'moment' | 'instant' | 'address', value: string): string {
  return readFormat(format, value, 'https://publisher.example/') === undefined ? '' : write(value);
}

const twoDigits = (value: string): string => value.padStart(2, '0');

/** A day written with its parts in another order, if only one order makes a date. */
function reordered(text: string): string {
  const [, first = '', second = '', year = ''] = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/.exec(text) ?? [];
  if (!year) return '';
  const dayFirst = `${year}-${twoDigits(second)}-${twoDigits(first)}`;
  if (Number(first) > 12 || first === second) return ifGood('partialDate', dayFirst);
  if (Number(second) > 12) return ifGood('partialDate', `${year}-${twoDigits(first)}-${twoDigits(second)}`);
  return `Day and month could be either: write ${dayFirst} or ${year}-${twoDigits(first)}-${twoDigits(second)}.`;
}

/** A day in words, such as `5 December 2012` or `Dec 5, 2012`. */
function spelledOut(text: string): string {
  if (!/\d{4}/.test(text) || !/[a-z]{3}/i.test(text) || !/\b\d{1,2}\b/.test(text)) return '';
  const moment = new Date(`${text.replace(/(\d)(?:st|nd|rd|th)\b/i, '$1')} UTC`);
  return Number.isNaN(moment.getTime()) || /\d:\d/.test(text) ? '' : write(moment.toISOString().slice(0, 10));
}

function ofDate(text: string): string {
  const [, year = '', month = '', day = ''] = /^(\d{4})(\d\d)(\d\d)$/.exec(text) ?? [];
  if (year) return ifGood('partialDate', `${year}-${month}-${day}`);
  const [, y = '', m = '', d = ''] = /^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?$/.exec(text) ?? [];
  if (y) {
    const date = [y, m, d].filter(Boolean).map(twoDigits).join('-');
    if (date !== text) return ifGood('partialDate', date);
    return Number(m) > 12 ? 'There is no such month.' : 'There is no such day in that month.';
  }
  return reordered(text) || spelledOut(text);
}

function ofTime(text: string): string {
  const [, day, hours, seconds = ':00', zone] =
    /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d)(:\d\d(?:\.\d+)?)?\s*(Z|[+-]\d\d:?\d\d)?$/i.exec(text) ?? [];
  if (day && hours && !zone) return `Add the time zone: ${day}T${hours}${seconds}+01:00, or …Z for UTC.`;
  if (day && hours && zone)
    return ifGood('moment', `${day}T${hours}${seconds}${zone.replace(/(\d\d)(\d\d)$/, '$1:$2')}`);
  return ofDate(text);
}

/** Suggests an address if it is a good one. */
export const suggestedAddress = (text: string): string => ifGood('address', text);

function ofAddress(text: string): string {
  if (/^[^\s@]+@[^\s@]+\.[a-z]+$|^mailto:/i.test(text)) return 'This is an e-mail address: it cannot stand here.';
  if (/^\w:\\|^file:|^\\\\/i.test(text))
    return 'This is a file on somebody’s computer: publish it, and write its address.';
  const mended = text
    .trim()
    .replace(/^(?:h+t+p+(s?)|htp(s?)|htps)\s*[:;]?\s*\/+/i, (all) => `http${/s/i.test(all) ? 's' : ''}://`);
  return mended === text ? '' : ifGood('address', mended);
}

/** Codes of all languages or regions with a name, by their names in English. */
function codesByName(type: 'language' | 'region', candidates: Iterable<string>): ReadonlyMap<string, string> {
  const names = new Intl.DisplayNames('en', { type, fallback: 'none' });
  const codes = new Map<string, string>();
  for (const code of candidates) {
    const name = names.of(code)?.toLowerCase();
    if (name && !codes.has(name)) codes.set(name, code);
  }
  return codes;
}

let languageCodes: ReadonlyMap<string, string> | undefined;
let countryCodes: ReadonlyMap<string, string> | undefined;

const letters = 'a b c d e f g h i j k l m n o p q r s t u v w x y z'.split(' ');
const pairs = letters.flatMap((first) => letters.map((second) => first + second));

/** The code of a language that is written by its English name, or a code that is written in another way. */
export function suggestedLanguage(text: string): string {
  languageCodes ??= codesByName('language', pairs);
  const code = languageCodes.get(text.trim().toLowerCase());
  if (code) return write(code);
  const dashed = text.trim().replace(/\s+/g, '-');
  return dashed !== text && readFormat('language', dashed, '') !== undefined ? write(dashed) : '';
}

function ofCountry(text: string): string {
  const upper = text.trim().toUpperCase();
  if (/^[A-Z]{2}$/.test(upper)) return write(upper);
  countryCodes ??= codesByName(
    'region',
    pairs.map((pair) => pair.toUpperCase()),
  );
  const code = countryCodes.get(text.trim().toLowerCase());
  return code ? write(code) : '';
}

function ofZone(text: string): string {
  const name = text.trim().replaceAll(' ', '_').toLowerCase();
  const zone = Intl.supportedValuesOf('timeZone').find((each) => each.toLowerCase().endsWith(`/${name}`));
  return zone ? write(zone) : '';
}

function ofNumber(text: string): string {
  return /^\s*\d+(?:\.\d+)?\s*$/.test(text) ? `Write ${Number(text)}, without quotation marks.` : '';
}

const byKind: Readonly<Record<string, (text: string) => string>> = {
  partialDate: ofTime,
  moment: ofTime,
  instant: ofTime,
  address: ofAddress,
  contact: ofAddress,
  language: suggestedLanguage,
  country: ofCountry,
  timeZone: ofZone,
  size: ofNumber,
  year: ofNumber,
};

/** Ids of the list that a problem with a reference is about. */
function idsFor({ steps, document }: Problem, first: unknown): readonly string[] {
  const list = steps.findLast((step) => typeof step === 'string') ?? '';
  const page = isObject(first) ? first : document;
  const extension = isObject(page) && isObject(page['_mpg']) ? page['_mpg'] : {};
  const entries = extension[list];
  return Array.isArray(entries) ? entries.flatMap((entry) => (isObject(entry) ? [String(entry['id'])] : [])) : [];
}

/**
 * What is likely meant, as a sentence; empty if there is nothing to guess.
 * @param first the first page of the feed, which lists what items refer to
 */
export function suggestionFor(problem: Problem, kind: string, first: unknown): string {
  const { value, expected } = problem;
  if (typeof value !== 'string') return '';
  const known = kind === 'reference' ? idsFor(problem, first) : kind === 'choice' ? expected.split(' | ') : undefined;
  if (known) {
    const match = nearest(value, known);
    return match === undefined ? '' : `Is “${match}” meant?`;
  }
  return byKind[kind]?.(value) ?? '';
}
