/** Makes entries of records: applies the mapping, and reads each value in its format. */
import type { Expression } from '../config/expressions.ts';
import { isObject } from '../../feed/read.ts';
import type { ListName } from '../config/fields.ts';
import { fieldsOf } from '../config/fields.ts';
import type { SourceConfig } from '../config/schema.ts';
import type { SourceRecord } from '../sources/source.ts';
import { readDate } from './dates.ts';
import { evaluate, isNothing, slug, valueAt } from './mapping.ts';
import {
  itemReaders,
  organisationReaders,
  type Origin,
  projectReaders,
  type Reader,
  supporterReaders,
  termReaders,
} from './readers.ts';
import { type Report, shown } from './report.ts';

export type Fields = Record<string, unknown>;

/** An entry of the feed on its way, with its fields by the names that a config uses. */
export interface Entry {
  readonly fields: Fields;
  /** The record, for messages. */
  readonly where: string;
  /** Number of the source in the config. */
  readonly source: number;
}

export const readersOf: Readonly<Record<ListName, Readonly<Record<string, Reader>>>> = {
  items: itemReaders,
  programmes: termReaders,
  activities: termReaders,
  networks: termReaders,
  projects: projectReaders,
  supporters: supporterReaders,
  organisation: organisationReaders,
};

/** Settings of a source, with its number and the address of the website. */
export interface EntrySettings {
  readonly source: SourceConfig;
  readonly index: number;
  readonly home: string | undefined;
}

const matchesOne = (value: unknown, wanted: readonly unknown[]): boolean =>
  (Array.isArray(value) ? value : [value]).some((one: unknown) => wanted.includes(one));

/** Whether the config wants a record. */
export function isWanted({ raw }: SourceRecord, { only = {}, skip = {} }: SourceConfig): boolean {
  const meets = ([path, values]: [string, readonly unknown[]]): boolean => matchesOne(valueAt(raw, path), values);
  return Object.entries(only).every(meets) && !Object.entries(skip).some(meets);
}

/** What databases and plugins write where there is nothing: `false`, an empty object, a date of zeros. */
const isUnset = (value: unknown): boolean =>
  isNothing(value) ||
  value === false ||
  (typeof value === 'string' && (!value.trim() || /^0000-00-00/.test(value))) ||
  (isObject(value) && !Object.keys(value).length);

/** The value of a field as it is read; undefined, with a loss reported, if it is refused. */
export function readField(value: unknown, reader: Reader, origin: Origin, refuse: (found: unknown) => void): unknown {
  if (isUnset(value)) return undefined;
  if (reader.isList !== true) {
    const read = reader.read(Array.isArray(value) ? value[0] : value, origin);
    if (read === undefined) refuse(value);
    return read;
  }
  const values = (Array.isArray(value) ? value : [value]).filter((one) => !isUnset(one));
  const read = values.map((one: unknown) => {
    const element = reader.read(one, origin);
    if (element === undefined) refuse(one);
    return element;
  });
  const there = read.flat().filter((one) => one !== undefined);
  return there.length ? there : undefined;
}

function draftValue(name: string, record: SourceRecord, expression: Expression | undefined, isList: boolean): unknown {
  return expression === undefined ? record.draft?.[name] : evaluate(expression, record.raw, isList);
}

/** An id for a record that has none, made of what identifies it; undefined if nothing does. */
function madeId({ doi, url, isbn, title, summary, content, date, start = date }: Fields): unknown {
  if (typeof doi === 'string') return `doi:${doi}`;
  if (typeof url === 'string') return url;
  if (typeof isbn === 'string') return `isbn:${isbn}`;
  const text = [title, summary, content].find((one) => typeof one === 'string');
  return text === undefined ? undefined : slug(`${text.slice(0, 80)} ${typeof start === 'string' ? start : ''}`);
}

/** Whether a time was left out because its zone is not known. */
const isWithoutTime = (value: unknown, read: unknown): boolean =>
  typeof read === 'string' && /^\d{4}-\d\d-\d\d$/.test(read) && readDate(value)?.time !== undefined;

/** Fields that keep their time. */
const moments = new Set(['start', 'end']);

/**
 * The entry that a record becomes; undefined if it has nothing to show.
 * @param report is told what could not be used
 */
export function entryOf(record: SourceRecord, settings: EntrySettings, report: Report): Entry | undefined {
  const { source, index } = settings;
  const list: ListName = source.into ?? 'items';
  const readers = readersOf[list];
  const origin = { base: record.base, home: settings.home, timezone: record.timezone ?? source.timezone };
  const fields: Fields = {};
  const title = shown(record.title ?? record.draft?.['title'] ?? '');
  const where = title ? `${record.where} “${title}”` : record.where;
  const lose = (field: string, found: unknown, wanted: string): void => {
    report.losses.push({ where, field, found: shown(found), wanted });
  };
  for (const name of fieldsOf[list]) {
    const reader = readers[name];
    if (!reader) continue;
    const value = draftValue(name, record, source.fields?.[name], reader.isList === true);
    const zone = typeof fields['timezone'] === 'string' ? fields['timezone'] : origin.timezone;
    const read = readField(value, reader, { ...origin, timezone: zone }, (found) => lose(name, found, reader.wanted));
    if (!isNothing(read)) fields[name] = read;
    if (moments.has(name) && isWithoutTime(value, read)) lose(name, value, 'a time zone; only the day is kept');
  }
  return checkedEntry({ fields, where, source: index }, list, source.language, lose);
}

function checkedEntry(
  entry: Entry,
  list: ListName,
  language: string | undefined,
  lose: (field: string, found: unknown, wanted: string) => void,
): Entry | undefined {
  const { fields } = entry;
  if (list === 'items' && language !== undefined) fields['language'] ??= language;
  if (list !== 'organisation')
    fields['id'] ??= madeId(list === 'items' ? fields : { title: fields['title'] ?? fields['name'] });
  const { id, name, title, summary, content, url } = fields;
  const isEmpty = (list === 'items' ? [title, summary, content, url] : [title, name]).every(isNothing);
  if (!isEmpty && (list === 'organisation' || !isNothing(id))) return entry;
  if (isEmpty) lose('title', 'nothing', 'a title, text or address; the record is left out');
  else lose('id', 'nothing', 'an id; the record is left out');
  return undefined;
}
