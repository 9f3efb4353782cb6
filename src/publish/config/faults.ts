/** Says what is wrong with a config in plain words: where, what was found, what is wanted. */
import type * as z from 'zod';
import { isObject } from '../../feed/read.ts';
import { shown } from '../build/report.ts';
import { nearest } from '../../model/nearest.ts';
import { fieldsOf } from './fields.ts';
import { settingNames } from './schema.ts';

/** What is wanted of a value that the config takes from the contract of feeds. */
const ofContract: Readonly<Record<string, string>> = {
  updated: 'a date and time such as "2026-11-22T00:00:00Z"',
};

const types: Readonly<Record<string, string>> = {
  string: 'a text',
  object: 'settings in braces { … }',
  record: 'settings in braces { … }',
  array: 'a list in brackets [ … ]',
  boolean: 'true or false',
  number: 'a number',
};

/** What is wanted of a value for which the schema has no words of its own. */
export function wantedFor(issue: z.core.$ZodRawIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return types[issue.expected] ?? 'another value';
    case 'invalid_value':
      return `one of ${issue.values.map((value) => JSON.stringify(value)).join(', ')}`;
    case 'too_small':
      return `at least ${Number(issue.minimum)}`;
    default:
      return 'another value';
  }
}

/** Longest value in a message, in characters. */
const valueLength = 60;

function found(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  if (Array.isArray(value)) return value.length ? 'a list' : 'an empty list';
  if (typeof value === 'function') return 'a function';
  if (isObject(value)) return 'values in braces';
  if (value === '') return 'an empty text';
  const text = typeof value === 'string' ? JSON.stringify(value) : shown(value);
  return text.length > valueLength ? `${text.slice(0, valueLength)}…` : text;
}

function valueAt(document: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce(
    (value, key) => (isObject(value) || Array.isArray(value) ? Reflect.get(value, key) : undefined),
    document,
  );
}

const keysText = (path: readonly PropertyKey[]): string =>
  path.map((key, index) => (typeof key === 'number' ? `[${key + 1}]` : `${index ? '.' : ''}${String(key)}`)).join('');

/** Where a fault is: sources by their number and what they read, as editors count them, from 1. */
export function placeText(document: unknown, path: readonly PropertyKey[]): string {
  const [list, index, ...rest] = path;
  if (list !== 'sources' || typeof index !== 'number') return keysText(path) || 'the config';
  const source = valueAt(document, [list, index]);
  const from = isObject(source) ? (source['name'] ?? source['from']) : undefined;
  const name = typeof from === 'string' ? ` (${from})` : '';
  return `source ${index + 1}${name}${rest.length ? `, ${keysText(rest)}` : ''}`;
}

interface Names {
  readonly noun: string;
  readonly all: readonly string[];
}

/** The names that may stand at a place where only some may; undefined for settings. */
function namesAt(document: unknown, path: readonly PropertyKey[]): Names | undefined {
  if (path.length === 1 && path[0] === 'corrections') return { noun: 'list', all: Object.keys(fieldsOf) };
  if (path[0] !== 'sources' || path[2] !== 'fields' || path.length > 3) return undefined;
  const into = valueAt(document, [...path.slice(0, 2), 'into']);
  const list = Object.keys(fieldsOf).find((name) => name === into) ?? 'items';
  return { noun: 'field', all: fieldsOf[list as keyof typeof fieldsOf] };
}

function unknownText(key: string, names: Names | undefined): string {
  const likely = nearest(key, names?.all ?? settingNames.filter((name) => name !== key));
  const meant = likely === undefined ? '' : ` Is “${likely}” meant?`;
  const all = names && likely === undefined ? ` There are: ${names.all.join(', ')}.` : '';
  return `there is no ${names?.noun ?? 'setting'} “${key}” here.${meant}${all}`;
}

/** One fault, in a line; of several settings that do not exist one line each. */
export function faultLines(document: unknown, issue: z.core.$ZodIssue): readonly string[] {
  const { path, message } = issue;
  const place = placeText(document, path);
  if (issue.code === 'unrecognized_keys') {
    const names = namesAt(document, path);
    return issue.keys.map((key) => `${place}: ${unknownText(key, names)}`);
  }
  const wanted = ofContract[String(path.at(-1))] ?? message;
  return [`${place}: found ${found(valueAt(document, path))}, wanted ${wanted}`];
}
