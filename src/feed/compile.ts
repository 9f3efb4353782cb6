/** Turns the schema into plain data that the reader walks. Used by the build and by tools; no page loads it. */
import type { core } from 'zod';
import type { FormatName } from './formats.ts';
import { formatOf } from './schema.ts';

/** A node of the compiled contract. A leaf is the name of its format. */
export type Node = FormatName | Choice | List | ByLanguage | Shape;

/** One of these values. */
export interface Choice {
  readonly type: 'choice';
  readonly values: readonly string[];
}

export interface List {
  readonly type: 'list';
  readonly of: Node;
}

/** An object with language tags as keys. A bare value is in the language of what contains it. */
export interface ByLanguage {
  readonly type: 'byLanguage';
  readonly of: Node;
}

/** An object with these keys. */
export interface Shape<Key extends string = string> {
  readonly type: 'shape';
  readonly keys: Readonly<Record<Key, Node>>;
  /** The keys that the object cannot be without. */
  readonly required: readonly string[];
}

/** Compiles the keys of an object. @throws Error if the schema uses a construct that the reader does not support */
export function compileShape<Key extends string>(shape: Readonly<Record<Key, core.$ZodType>>): Shape<Key> {
  const entries = Object.entries<core.$ZodType>(shape);
  const keys = entries.map(([key, schema]) => [key, compile(withoutOptional(schema))]);
  const required = entries.flatMap(([key, schema]) => (withoutOptional(schema) === schema ? [key] : []));
  return { type: 'shape', keys: Object.fromEntries(keys) as Shape<Key>['keys'], required };
}

function withoutOptional(schema: core.$ZodType): core.$ZodType {
  const { def } = (schema as core.$ZodTypes)._zod;
  return def.type === 'optional' ? def.innerType : schema;
}

function compile(schema: core.$ZodType): Node {
  const { def } = (schema as core.$ZodTypes)._zod;
  const format = formatOf.get(schema)?.name;
  if (format) return format;
  switch (def.type) {
    case 'array':
      return { type: 'list', of: compile(def.element) };
    case 'enum':
      return { type: 'choice', values: Object.values(def.entries).map(String) };
    case 'record':
      if (formatOf.get(def.keyType)?.name !== 'language')
        throw new Error('The reader supports only records with languages as keys');
      return { type: 'byLanguage', of: compile(def.valueType) };
    case 'union':
      return compileText(def.options);
    case 'object':
      return compileShape(def.shape);
    default:
      throw new Error(`The reader does not support schemas of the type “${def.type}”`);
  }
}

/** The only supported union is that of a text and texts by language. */
function compileText([bare, byLanguage]: readonly core.$ZodType[]): Node {
  const node = byLanguage && compile(byLanguage);
  if (typeof node !== 'object' || node.type !== 'byLanguage' || !bare || node.of !== compile(bare)) {
    throw new Error('The reader supports only the union of a text and texts by language');
  }
  return node;
}
