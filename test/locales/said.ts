import type { Kind } from '../../src/feed/types.ts';
import { en as english } from '../../src/locales/index.ts';
import type { Strings } from '../../src/locales/strings.ts';

type KeysOf<Type> = { [Key in keyof Strings]-?: Strings[Key] extends Type ? Key : never }[keyof Strings];
type CountKey = KeysOf<(count: number) => string>;
type NameKey = 'kindName' | 'publicationType';
type SentenceKey = Exclude<KeysOf<(...told: never[]) => string>, CountKey | NameKey>;

/** What stands in for names and dates in a sentence; a sentence must hold each as it is. */
const sentences: { readonly [Key in SentenceKey]: readonly Parameters<Strings[Key]>[] } = {
  stale: [['Ⓐ']],
  withCount: [['Ⓐ', 'Ⓑ']],
  linkToMilestone: [['Ⓐ']],
  removeFilter: [['Ⓐ']],
  resultsFor: [['Ⓐ']],
  searchInstead: [['Ⓐ']],
  nothingToSearch: [['Ⓐ']],
  yearRange: [
    ['2010', '2014'],
    ['2010', '2010'],
    ['2010', undefined],
    [undefined, '2014'],
  ],
  yearSummary: [['Ⓐ', 'Ⓑ', 'Ⓒ', 'Ⓓ']],
  shownCount: [['Ⓐ', 'Ⓑ']],
  periodStart: [['Ⓐ']],
  periodEnd: [['Ⓐ']],
  followFeed: [['Ⓐ']],
  joinOnline: [[], ['Ⓐ']],
  addToCalendar: [[], ['Ⓐ']],
  updateCalendar: [[], ['Ⓐ']],
  yourTime: [['Ⓐ']],
};
const kinds: readonly Kind[] = ['publication', 'report', 'news', 'event', 'milestone'];
/** Of the sample feed, and others that MPG has used. */
const types = [
  'activity-report annual-report article book brief comparative-report country-report database factsheet guide handbook',
  'journal-article legislative-proposals literature-review manual newsletter paper periodical podcast policy-brief',
  'report study tool toolkit',
].flatMap((line) => line.split(' '));
const numbers = [...Array(31).keys(), 100, 101, 1234, 1_000_000, 1.5];

export { english };
/** The keys of the texts themselves. */
export const keys = Object.keys(english).filter((key) => !key.startsWith('$')) as (keyof Strings)[];
export const isSentence = (key: keyof Strings): key is SentenceKey => key in sentences;
const isName = (key: keyof Strings): key is NameKey => key === 'kindName' || key === 'publicationType';
export const isCount = (key: keyof Strings): key is CountKey =>
  typeof english[key] === 'function' && !isSentence(key) && !isName(key);

const say = (text: unknown, told: readonly unknown[]): string =>
  String(typeof text === 'function' ? (text as (...told: readonly unknown[]) => unknown)(...told) : text);

/** All that a text can be told here. */
function toldTo(key: keyof Strings): readonly (readonly unknown[])[] {
  if (isSentence(key)) return sentences[key];
  if (isCount(key)) return numbers.map((number) => [number]);
  if (key === 'kindName') return kinds.map((kind) => [kind]);
  return key === 'publicationType' ? types.map((type) => [type]) : [[]];
}

export interface Said {
  readonly key: keyof Strings;
  readonly told: readonly unknown[];
  readonly text: string;
}

/** All that a language says. */
export const saidIn = (strings: Strings): readonly Said[] =>
  keys.flatMap((key) => toldTo(key).map((told) => ({ key, told, text: say(strings[key], told) })));

/** A text without the numbers in it. */
export const withoutNumbers = (text: string): string =>
  text.replaceAll(/\p{N}[\p{N}.,\u066b\u066c\u00a0\u202f]*/gu, '#');
