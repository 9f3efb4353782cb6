/**
 * Reads a document by the compiled contract, tolerantly: drops only the bad element or the bad optional field, and notes its
 * path. (zod would refuse the whole document.) One pass is enough, however much is broken.
 */
import type { ByLanguage, Choice, List, Node, Shape } from './compile.ts';
import { contract } from './contract.ts';
import { endsBeforeStart, type FormatName, formats, readFormat } from './formats.ts';
import type { Steps } from '../model/steps.ts';
import type { FeedProblem, Kind } from './types.ts';
import type { WireFeed, WireItem } from './wire.ts';

/** Context and results of reading one feed. */
export interface Scope {
  /** URL that relative addresses are resolved against. */
  url: string;
  /** BCP 47 tag of texts that state no language. */
  readonly language: string;
  /** Path of the page being read. */
  root: string;
  /** Keys and indices that lead to the value being read. A path is written only of a problem: most values have none. */
  readonly trail: (string | number)[];
  /** Ids read so far, by the name of their list. */
  readonly ids: Map<string, Set<unknown>>;
  readonly problems: FeedProblem[];
  /** Maximum number of problems that are kept. */
  readonly limit: number;
  /** Number of all problems, including those beyond the limit, which `problems` leaves out. */
  lost: number;
}

/** Whether a value is an object, but not an array. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return !!value && typeof value === 'object' && !Array.isArray(value);
}

function shortened(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'list';
  if (isObject(value)) return 'object';
  return JSON.stringify(typeof value === 'string' ? value.slice(0, 78) : value);
}

/** Notes that a value was dropped. @param path its JSON path @param expected what the contract expects, in words */
export function noteAt(scope: Scope, path: string, expected: string, value: unknown): void {
  scope.lost++;
  if (scope.lost <= scope.limit) scope.problems.push({ path, expected, found: shortened(value) });
}

/** Notes that the value being read was dropped, or that of one of its keys or elements. */
function note(scope: Scope, expected: string, value: unknown, ...keys: Scope['trail']): void {
  const steps = [...scope.trail, ...keys].map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`));
  noteAt(scope, scope.root + steps.join(''), expected, value);
}

/** Real feeds also have numbers as ids, years and titles. */
function numberAsText(value: unknown): unknown {
  return typeof value === 'number' ? String(value) : value;
}

/** @param list key of the list that the value is in, whose ids references are looked up in; empty if there is none */
function readLeaf(scope: Scope, name: FormatName, value: unknown, list: string): unknown {
  const { type, expected } = formats[name];
  // A number would be an address beside the feed.
  const isText = type === 'string' && name !== 'address' && name !== 'contact';
  const read = readFormat(name, isText ? numberAsText(value) : value, scope.url);
  const isUnknown = name === 'reference' && !scope.ids.get(list)?.has(read);
  if (read === undefined || isUnknown) {
    note(scope, expected, value);
    return undefined;
  }
  return read === '' ? undefined : read;
}

/** One of several words, also in capitals and as Americans write it; undefined if it is none of them. */
export function chosen({ values }: Choice, value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const written = value.trim().toLowerCase().replace('canceled', 'cancelled');
  return values.find((known) => known === written);
}

export const kinds = ['publication', 'report', 'news', 'event', 'milestone'] as const satisfies readonly Kind[];

/** The kind of an item that a word names, also in capitals; undefined if it names none. @param word a plain text */
export function chosenKind(word = ''): Kind | undefined {
  const written = word.toLowerCase();
  return kinds.find((kind) => kind === written);
}

function readChoice(scope: Scope, node: Choice, value: unknown): string | undefined {
  const { values } = node;
  const read = chosen(node, value);
  if (read === undefined) note(scope, values.join(' | '), value);
  return read;
}

/** Widgets show all of a list at once, but for items and projects: with 50,000 programmes the page would stand still. */
const mostListed = 1000;

function readList(scope: Scope, { of }: List, value: unknown, list: string): unknown[] {
  const read: unknown[] = [];
  if (!Array.isArray(value)) {
    note(scope, 'list', value);
    return read;
  }
  const most = list === 'projects' ? value.length : mostListed;
  if (value.length > most) note(scope, `at most ${most}`, value);
  value.slice(0, most).forEach((raw, index) => readElement(scope, index, of, raw, list, read));
  return read;
}

/** Reads an element of a list, and adds it to what was read of the list unless it is bad. */
function readElement(scope: Scope, index: number, of: Node, raw: unknown, list: string, read: unknown[]): void {
  const element = readAt(scope, index, of, raw, list);
  const id = isObject(element) && element['id'];
  if (id && isTaken(scope, id, list)) note(scope, 'id of its own', id, index, 'id');
  else if (element !== undefined) read.push(element);
}

/** Whether an element of the list has this id. From now on one has. */
function isTaken(scope: Scope, id: unknown, list: string): boolean {
  let ids = scope.ids.get(list);
  if (!ids) scope.ids.set(list, (ids = new Set()));
  const has = ids.has(id);
  ids.add(id);
  return has;
}

function readByLanguage(scope: Scope, node: ByLanguage, value: unknown): unknown {
  if (typeof value === 'string') {
    const read = readNode(scope, node.of, value, '');
    return read && { [scope.language]: read };
  }
  if (isObject(value)) return readLanguages(scope, node, value);
  note(scope, 'text by language', value);
  return undefined;
}

/** Reads an object by language. If several keys mean the same language, the first one counts. */
function readLanguages(scope: Scope, { of }: ByLanguage, value: Record<string, unknown>): unknown {
  const read: Record<string, unknown> = {};
  for (const [key, raw] of Object.entries(value)) {
    const step = key.slice(0, 35);
    const tag = readAt(scope, step, 'language', key, '');
    if (typeof tag !== 'string') continue;
    const entry = readAt(scope, step, of, raw, '');
    if (entry !== undefined && !Object.hasOwn(read, tag)) read[tag] = entry;
  }
  return isNothing(read) ? undefined : read;
}

/** Whether a value counts as missing: null, empty text or an empty object. */
function isNothing(value: unknown): boolean {
  return value == null || value === '' || (isObject(value) && !Object.keys(value).length);
}

/** Reads the value of a key. Ignores keys that a page has added to `Object.prototype`. */
function readKey(scope: Scope, node: Node, object: Record<string, unknown>, key: string, isRequired: boolean): unknown {
  const value = Object.hasOwn(object, key) ? object[key] : undefined;
  if (!isRequired && isNothing(value)) return typeof node === 'object' && node.type === 'list' ? [] : undefined;
  return readAt(scope, key, node, value, key);
}

/** Hides what a page has added to `Object.prototype` under a key that the feed does not have. */
function hideInherited(read: Record<string, unknown>, key: string): void {
  if (key in read) read[key] = undefined;
}

/** Reads an object; undefined if a required key is missing. */
function readShape(scope: Scope, { keys, required }: Shape, value: unknown): unknown {
  if (!isObject(value)) {
    note(scope, 'object', value);
    return undefined;
  }
  const read: Record<string, unknown> = {};
  // `Object.entries` would make two arrays more for each key of each object.
  for (const key of Object.keys(keys)) {
    const { lost } = scope;
    const isRequired = required.includes(key);
    const entry = readKey(scope, keys[key] as Node, value, key, isRequired);
    if (entry !== undefined) read[key] = entry;
    else if (isRequired) {
      // Empty text becomes a problem only now, because the key is required.
      if (scope.lost === lost) note(scope, 'text', value[key], key);
      return undefined;
    } else hideInherited(read, key);
  }
  dropBadEnd(scope, read);
  return read;
}

function dropBadEnd(scope: Scope, read: Record<string, unknown>): void {
  const { start, end } = read;
  if (typeof start !== 'string' || typeof end !== 'string' || !endsBeforeStart(start, end)) return;
  note(scope, `not before ${start}`, end, 'end');
  read['end'] = undefined;
}

/** Reads the value of a key or an element. @param list key of the list that it is or is in; empty if there is none */
function readAt(scope: Scope, step: string | number, node: Node, value: unknown, list: string): unknown {
  scope.trail.push(step);
  const read = readNode(scope, node, value, list);
  scope.trail.pop();
  return read;
}

function readNode(scope: Scope, node: Node, value: unknown, list: string): unknown {
  if (typeof node === 'string') return readLeaf(scope, node, value, list);
  switch (node.type) {
    case 'choice':
      return readChoice(scope, node, value);
    case 'list':
      return readList(scope, node, value, list);
    case 'byLanguage':
      return readByLanguage(scope, node, value);
    case 'shape':
      return readShape(scope, node, value);
  }
}

/** Reads the first page, an item in each step. It is kept even if keys are missing. */
export function* readFeed(scope: Scope, document: Record<string, unknown>): Steps<WireFeed> {
  const read: Record<string, unknown> = {};
  for (const [key, node] of Object.entries(contract.keys)) {
    const isRequired = contract.required.includes(key);
    const entry =
      key === itemsKey
        ? yield* readItemsOf(scope, document, isRequired)
        : readKey(scope, node, document, key, isRequired);
    if (entry !== undefined) read[key] = entry;
    else hideInherited(read, key);
  }
  // The type is inferred from the schema that the contract is compiled from.
  return read as unknown as WireFeed;
}

/** Reads the items of a later page, one in each step. `scope.url` must be its URL. */
export function* readItems(scope: Scope, page: unknown): Steps<readonly WireItem[]> {
  const document = isObject(page) ? page : { items: page };
  scope.root = `${scope.url} $`;
  return (yield* readItemsOf(scope, document, true)) as readonly WireItem[];
}

const itemsKey = 'items';

/** As `readKey`: there can be 100,000 items. */
function* readItemsOf(scope: Scope, document: Record<string, unknown>, isRequired: boolean): Steps<unknown> {
  const { items: node } = contract.keys;
  const value = Object.hasOwn(document, itemsKey) ? document[itemsKey] : undefined;
  if (!Array.isArray(value) || typeof node === 'string' || node.type !== 'list')
    return readKey(scope, node, document, itemsKey, isRequired);
  const read: unknown[] = [];
  for (let index = 0; index < value.length; index++) {
    scope.trail.push(itemsKey);
    readElement(scope, index, node.of, value[index], itemsKey, read);
    scope.trail.pop();
    yield;
  }
  return read;
}
