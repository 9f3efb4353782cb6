/** Compares two feeds as visitors see them. */
import type { Feed, Text } from '../../feed/types.ts';
import { isObject } from '../../feed/read.ts';
import { type Entry, entriesOf, matched } from './entries.ts';

/** A value that is another now. `undefined` where there is none. */
export interface ValueChange {
  /** Name of the value, with its language: `title (fr)`. */
  readonly field: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/** A list that has other entries now. */
export interface ListChange {
  readonly field: string;
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

export type Change = ValueChange | ListChange;

/** What names an entry. */
export interface EntryName {
  /** `publication`, `project`, `feed`. */
  readonly type: string;
  readonly id: string;
  readonly title: string;
}

export interface ChangedEntry extends EntryName {
  readonly changes: readonly Change[];
}

export interface FeedDifference {
  readonly added: readonly EntryName[];
  readonly removed: readonly EntryName[];
  readonly changed: readonly ChangedEntry[];
}

/** Names of values in the feed’s model that differ from those in plain words. */
const fieldNames: Readonly<Record<string, string>> = {
  url: 'address',
  urls: 'address',
  homePageUrl: 'address of the home page',
  onlineUrl: 'address to take part online',
  content: 'text',
  image: 'picture',
  modified: 'date of the last change',
  updated: 'date of the last change',
  timezone: 'time zone',
  doi: 'DOI',
  isbn: 'ISBN',
  email: 'e-mail address',
};

const isText = (value: unknown): value is Text =>
  isObject(value) && Object.values(value).every((each) => typeof each === 'string');

/** A value that is no list, in words. */
function words(value: unknown): string | undefined {
  if (value === undefined || value === '') return undefined;
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** An entry of a list, in words. */
function entryWords(value: unknown): string {
  if (!isObject(value)) return words(value) ?? '';
  const { mediaType, title, language, url } = value;
  if (mediaType) return [words(title), `(${words(language) ?? 'und'})`, words(url)].filter(Boolean).join(' ');
  const name = value['name'] ?? title ?? value['id'];
  return isText(name) ? (Object.values(name)[0] ?? '') : (words(name) ?? '');
}

function listChange(field: string, before: readonly unknown[], after: readonly unknown[]): readonly Change[] {
  const [old, now] = [before, after].map((list) => list.map(entryWords));
  const added = now?.filter((each) => !old?.includes(each)) ?? [];
  const removed = old?.filter((each) => !now?.includes(each)) ?? [];
  if (added.length || removed.length) return [{ field, added, removed }];
  const isSame = JSON.stringify(before) === JSON.stringify(after);
  return isSame ? [] : [{ field, before: old?.join(', '), after: now?.join(', ') }];
}

/** Changes of a value that has values by language or by name. */
function innerChanges(field: string, before: object, after: object): readonly Change[] {
  const [old, now] = [before, after] as [Record<string, unknown>, Record<string, unknown>];
  const isByName = ![before, after].every(isText);
  return [...new Set([...Object.keys(old), ...Object.keys(now)])].flatMap((key) =>
    changesOf(isByName ? `${field}: ${fieldNames[key] ?? key}` : `${field} (${key})`, old[key], now[key]),
  );
}

function changesOf(field: string, before: unknown, after: unknown): readonly Change[] {
  if (Array.isArray(before) || Array.isArray(after)) {
    return listChange(field, Array.isArray(before) ? before : [], Array.isArray(after) ? after : []);
  }
  if (isObject(before) || isObject(after)) {
    return innerChanges(field, isObject(before) ? before : {}, isObject(after) ? after : {});
  }
  return before === after ? [] : [{ field, before: words(before), after: words(after) }];
}

/** What differs between two entries, key by key. */
function changesBetween(before: object, after: object): readonly Change[] {
  const [old, now] = [before, after] as [Record<string, unknown>, Record<string, unknown>];
  return [...new Set([...Object.keys(old), ...Object.keys(now)])].flatMap((key) =>
    changesOf(fieldNames[key] ?? key, old[key], now[key]),
  );
}

const nameOf = ({ type, id, title }: Entry): EntryName => ({ type, id, title });

/** The feed itself, without what is compared one by one. */
function head({ title, homePageUrl, language, updated }: Feed): object {
  return { title, homePageUrl, language, updated };
}

function headChanges(before: Feed, after: Feed): readonly ChangedEntry[] {
  const changes = changesBetween(head(before), head(after));
  return changes.length ? [{ type: 'feed', id: '', title: after.title || 'The feed itself', changes }] : [];
}

/**
 * What came, went and changed. Entries are the same if they have the same id; an entry whose id is new is the one that has
 * gone if it has its address, or its title.
 */
export function compareFeeds(before: Feed, after: Feed): FeedDifference {
  const { pairs, added, removed } = matched(entriesOf(before), entriesOf(after));
  const changed = pairs.flatMap(([old, now]): readonly ChangedEntry[] => {
    const changes = changesBetween(old.value, now.value);
    return changes.length ? [{ ...nameOf(now), changes }] : [];
  });
  return {
    added: added.map(nameOf),
    removed: removed.map(nameOf),
    changed: [...headChanges(before, after), ...changed],
  };
}

/** Whether two feeds show the same. */
export const isSame = ({ added, removed, changed }: FeedDifference): boolean =>
  !added.length && !removed.length && !changed.length;
