/**
 * Reads a value along a schema. zod alone takes all or nothing; here a bad element costs that element and a bad
 * optional field that field, in one pass however much is broken, and each loss is noted at its place.
 */
import { type core, safeParse } from 'zod/mini';
import { address, contact, language, reference } from './schema.ts';
import type { FeedProblem } from './types.ts';

/** What is left of a value after reading: every key is there, and a list that was not is empty. */
export type Read<S> =
  S extends core.$ZodOptional<infer Inner>
    ? Inner extends core.$ZodArray
      ? Read<Inner>
      : Read<Inner> | undefined
    : S extends core.$ZodArray<infer Element>
      ? readonly Read<Element>[]
      : S extends core.$ZodObject<infer Shape>
        ? keyof Shape extends never
          ? core.output<S>
          : { readonly [Key in keyof Shape]: Read<Shape[Key]> }
        : core.output<S>;

/** What a reading knows and finds. */
export interface Scope {
  /** Address that relative ones are resolved against. */
  url: string;
  /** Of texts that name none. */
  language: string;
  /** Ids read so far by the name of their list. */
  readonly known: Record<string, Set<unknown>>;
  readonly problems: FeedProblem[];
  /** Number of problems, also of those above the limit. */
  lost: number;
}

/** Most problems that are kept. */
const limit = 1000;

/** Whether it is an object with keys, and no list. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return !!value && typeof value === 'object' && !Array.isArray(value);
}

function shortened(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'list';
  if (isObject(value)) return 'object';
  return JSON.stringify(typeof value === 'string' ? value.slice(0, 78) : value);
}

/** Notes a loss. @param expected in words, or the leaf that was not met */
export function note(scope: Scope, path: string, expected: string | core.$ZodType, value: unknown): void {
  if (scope.lost++ >= limit) return;
  const words = typeof expected === 'string' ? expected : String(safeParse(expected, null).error?.issues[0]?.message);
  scope.problems.push({ path, expected: words, found: shortened(value) });
}

/** The address, absolute and of a scheme that `schemes` matches. */
export function resolved(value: unknown, base?: string, schemes = /^https?:/): string | undefined {
  try {
    const { href } = new URL(String(value), base);
    return schemes.test(href) ? href : undefined;
  } catch {
    return undefined;
  }
}

/** Partial dates are compared as far as both are known. */
function isBefore(end: string, start: string): boolean {
  const known = Math.min(end.length, start.length);
  if (known > 10) return Date.parse(end) < Date.parse(start);
  return end.slice(0, known) < start.slice(0, known);
}

function readLeaf(scope: Scope, schema: core.$ZodType, value: unknown, path: string, list: string): unknown {
  // Ids, years and titles come as numbers in the wild.
  const written = typeof value === 'number' && schema._zod.def.type === 'string' ? String(value) : value;
  let read = safeParse(schema, written).data;
  if (schema === address) read &&= resolved(read, scope.url);
  if (schema === contact) read &&= resolved(read, scope.url, /^(https?|mailto):/);
  if (schema === reference && !scope.known[list]?.has(read)) read = undefined;
  if (read === undefined) note(scope, path, schema, value);
  return read === '' ? undefined : read;
}

function readArray(scope: Scope, element: core.$ZodType, value: unknown, path: string, list: string): unknown {
  if (!Array.isArray(value)) {
    note(scope, path, 'list', value);
    return [];
  }
  const known = (scope.known[list] ??= new Set());
  return value.flatMap((raw, index) => {
    const place = `${path}[${index}]`;
    const entry = readNode(scope, element, raw, place, list);
    const id = isObject(entry) && entry['id'];
    if (id && known.has(id)) {
      note(scope, `${place}.id`, 'id of its own', id);
      return [];
    }
    if (id) known.add(id);
    return entry ?? [];
  });
}

/** An object by language tag; of tags that mean the same the first counts. */
function readMap(scope: Scope, element: core.$ZodType, value: object, path: string): unknown {
  const read: Record<string, unknown> = {};
  for (const [key, raw] of Object.entries(value)) {
    const place = `${path}.${key.slice(0, 35)}`;
    const tag = readLeaf(scope, language, key, place, '');
    if (typeof tag !== 'string') continue;
    const entry = readNode(scope, element, raw, place, '');
    if (entry !== undefined) read[tag] ??= entry;
  }
  return isNothing(read) ? undefined : read;
}

function readShape(scope: Scope, shape: core.$ZodShape, value: Record<string, unknown>, path: string): unknown {
  const read: Record<string, unknown> = {};
  for (const [key, schema] of Object.entries(shape)) {
    const inner = (schema as Partial<core.$ZodOptional>)._zod?.def.innerType;
    const raw = value[key];
    if (inner && isNothing(raw)) {
      if (inner._zod.def.type === 'array') read[key] = [];
      continue;
    }
    const { lost } = scope;
    const entry = readNode(scope, inner ?? schema, raw, `${path}.${key}`, key);
    if (entry !== undefined) read[key] = entry;
    else if (!inner && path !== '$') {
      // Empty text is no problem, unless something stands or falls with it.
      if (scope.lost === lost) note(scope, `${path}.${key}`, 'text', raw);
      return undefined;
    }
  }
  const { start, end } = read;
  if (typeof start === 'string' && typeof end === 'string' && isBefore(end, start)) {
    note(scope, `${path}.end`, `not before ${start}`, end);
    delete read['end'];
  }
  return read;
}

function isNothing(value: unknown): boolean {
  return value == null || value === '' || (isObject(value) && !Object.keys(value)[0]);
}

function readNode(scope: Scope, schema: core.$ZodType, value: unknown, path: string, list: string): unknown {
  const { def } = (schema as core.$ZodTypes)._zod;
  if (def.type === 'array') return readArray(scope, def.element, value, path, list);
  if (def.type !== 'object') return readLeaf(scope, schema, value, path, list);
  const { catchall, shape } = def;
  if (catchall && typeof value === 'string') {
    const text = readNode(scope, catchall, value, path, '');
    return text && { [scope.language]: text };
  }
  if (isObject(value)) return catchall ? readMap(scope, catchall, value, path) : readShape(scope, shape, value, path);
  note(scope, path, catchall ? 'text by language' : 'object', value);
  return undefined;
}

/**
 * Reads a value along a schema and notes in `scope` what is lost.
 * @param value an object or a list, as the schema asks
 * @param path of the value, for the problems; `$` for the document, of which no lack is too great
 * @param list name of the feed's list that it is, if it is one
 */
export function read<S extends core.$ZodType>(
  scope: Scope,
  schema: S,
  value: unknown,
  path: string,
  list = '',
): Read<S> {
  return readNode(scope, schema, value, path, list) as Read<S>;
}
