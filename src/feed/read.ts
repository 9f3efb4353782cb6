/**
 * Reads a document by the compiled contract, tolerantly: drops only the bad element or the bad optional field, and notes its
 * path. (zod would refuse the whole document.) One pass is enough, however much is broken.
 */
import type { ByLanguage, Choice, List, Node, Shape } from './compile.ts';
import { contract } from './contract.ts';
import { endsBeforeStart, type FormatName, formats, readFormat } from './formats.ts';
import type { FeedProblem } from './types.ts';
import type { WireFeed, WireItem } from './wire.ts';

/** Context and results of reading one feed. */
export interface Scope {
  /** URL that relative addresses are resolved against. */
  url: string;
  /** BCP 47 tag of texts that state no language. */
  language: string;
  /** Ids read so far, by the name of their list. */
  readonly ids: Map<string, Set<unknown>>;
  readonly problems: FeedProblem[];
  /** Number of all problems, including those beyond the limit, which `problems` leaves out. */
  lost: number;
}

/** Position of a value in its document. */
interface Position {
  /** JSON path; `$` is the document itself. */
  readonly path: string;
  /** Key of the list that the value is or is in, used to look up ids and references. Empty if there is none. */
  readonly list: string;
}

/** Position of a key's value. */
interface KeyPosition {
  /** JSON path of the object that has the key. */
  readonly path: string;
  readonly key: string;
  /** Whether the object cannot be without it. */
  readonly isRequired: boolean;
}

/** Maximum number of problems that are kept. */
const problemLimit = 1000;

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

/** Notes that a value was dropped. @param expected what the contract expects, in words */
export function note(scope: Scope, path: string, expected: string, value: unknown): void {
  scope.lost++;
  if (scope.lost <= problemLimit) scope.problems.push({ path, expected, found: shortened(value) });
}

/** Real feeds also have numbers as ids, years and titles. */
function numberAsText(value: unknown): unknown {
  return typeof value === 'number' ? String(value) : value;
}

function readLeaf(scope: Scope, name: FormatName, value: unknown, { path, list }: Position): unknown {
  const { type, expected } = formats[name];
  const read = readFormat(name, type === 'string' ? numberAsText(value) : value, scope.url);
  const isUnknown = name === 'reference' && !scope.ids.get(list)?.has(read);
  if (read === undefined || isUnknown) {
    note(scope, path, expected, value);
    return undefined;
  }
  return read === '' ? undefined : read;
}

function readChoice(scope: Scope, { values }: Choice, value: unknown, { path }: Position): string | undefined {
  const read = values.find((known) => known === value);
  if (read === undefined) note(scope, path, values.join(' | '), value);
  return read;
}

function readList(scope: Scope, { of }: List, value: unknown, { path, list }: Position): unknown[] {
  if (!Array.isArray(value)) {
    note(scope, path, 'list', value);
    return [];
  }
  const ids = scope.ids.get(list) ?? new Set();
  scope.ids.set(list, ids);
  return value.flatMap((raw, index) => {
    const position = { path: `${path}[${index}]`, list };
    const element = readNode(scope, of, raw, position);
    const id = isObject(element) && element['id'];
    if (id && ids.has(id)) {
      note(scope, `${position.path}.id`, 'id of its own', id);
      return [];
    }
    if (id) ids.add(id);
    return element ?? [];
  });
}

function readByLanguage(scope: Scope, node: ByLanguage, value: unknown, { path }: Position): unknown {
  if (typeof value === 'string') {
    const read = readNode(scope, node.of, value, { path, list: '' });
    return read && { [scope.language]: read };
  }
  if (isObject(value)) return readLanguages(scope, node, value, path);
  note(scope, path, 'text by language', value);
  return undefined;
}

/** Reads an object by language. If several keys mean the same language, the first one counts. */
function readLanguages(scope: Scope, { of }: ByLanguage, value: Record<string, unknown>, path: string): unknown {
  const read: Record<string, unknown> = {};
  for (const [key, raw] of Object.entries(value)) {
    const position = { path: `${path}.${key.slice(0, 35)}`, list: '' };
    const tag = readLeaf(scope, 'language', key, position);
    if (typeof tag !== 'string') continue;
    const entry = readNode(scope, of, raw, position);
    if (entry !== undefined && !Object.hasOwn(read, tag)) read[tag] = entry;
  }
  return isNothing(read) ? undefined : read;
}

/** Whether a value counts as missing: null, empty text or an empty object. */
function isNothing(value: unknown): boolean {
  return value == null || value === '' || (isObject(value) && !Object.keys(value).length);
}

/** Reads the value of a key. Ignores keys that a page has added to `Object.prototype`. */
function readKey(scope: Scope, node: Node, object: Record<string, unknown>, position: KeyPosition): unknown {
  const { key, path, isRequired } = position;
  const value = Object.hasOwn(object, key) ? object[key] : undefined;
  if (isRequired || !isNothing(value)) return readNode(scope, node, value, { path: `${path}.${key}`, list: key });
  return typeof node === 'object' && node.type === 'list' ? [] : undefined;
}

/** Reads an object; undefined if a required key is missing. */
function readShape(scope: Scope, { keys, required }: Shape, value: unknown, { path }: Position): unknown {
  if (!isObject(value)) {
    note(scope, path, 'object', value);
    return undefined;
  }
  const read: Record<string, unknown> = {};
  // `Object.entries` would make two arrays more for each key of each object.
  for (const key of Object.keys(keys)) {
    const { lost } = scope;
    const isRequired = required.includes(key);
    const entry = readKey(scope, keys[key] as Node, value, { path, key, isRequired });
    if (entry !== undefined) read[key] = entry;
    else if (isRequired) {
      // Empty text becomes a problem only now, because the key is required.
      if (scope.lost === lost) note(scope, `${path}.${key}`, 'text', value[key]);
      return undefined;
    }
  }
  dropBadEnd(scope, read, path);
  return read;
}

function dropBadEnd(scope: Scope, read: Record<string, unknown>, path: string): void {
  const { start, end } = read;
  if (typeof start !== 'string' || typeof end !== 'string' || !endsBeforeStart(start, end)) return;
  note(scope, `${path}.end`, `not before ${start}`, end);
  delete read['end'];
}

function readNode(scope: Scope, node: Node, value: unknown, position: Position): unknown {
  if (typeof node === 'string') return readLeaf(scope, node, value, position);
  switch (node.type) {
    case 'choice':
      return readChoice(scope, node, value, position);
    case 'list':
      return readList(scope, node, value, position);
    case 'byLanguage':
      return readByLanguage(scope, node, value, position);
    case 'shape':
      return readShape(scope, node, value, position);
  }
}

/** Reads the first page. It is kept even if keys are missing. */
export function readFeed(scope: Scope, document: Record<string, unknown>): WireFeed {
  const read: Record<string, unknown> = {};
  for (const [key, node] of Object.entries(contract.keys)) {
    const isRequired = contract.required.includes(key);
    const entry = readKey(scope, node, document, { path: '$', key, isRequired });
    if (entry !== undefined) read[key] = entry;
  }
  // The type is inferred from the schema that the contract is compiled from.
  return read as unknown as WireFeed;
}

/** Reads the items of a later page. `scope.url` must be its URL. */
export function readItems(scope: Scope, page: unknown): readonly WireItem[] {
  const document = isObject(page) ? page : { items: page };
  const position = { path: `${scope.url} $`, key: 'items', isRequired: true };
  return readKey(scope, contract.keys.items, document, position) as readonly WireItem[];
}
