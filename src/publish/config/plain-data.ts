/** Finds what is no data in a config: a module may export anything. */
import { isObject } from '../../feed/read.ts';

/** A value that is no data, and where it is. */
interface Foreign {
  readonly path: readonly PropertyKey[];
  /** What it is, as a noun. */
  readonly what: string;
}

const kinds: Readonly<Record<string, string>> = {
  function: 'a function',
  symbol: 'a symbol',
  bigint: 'a number of the type BigInt',
};

function* foreignIn(value: unknown, path: readonly PropertyKey[], above: readonly unknown[]): Iterable<Foreign> {
  const what = kinds[typeof value];
  if (what !== undefined) yield { path, what };
  else if (above.includes(value)) yield { path, what: 'a value that contains itself' };
  else if (value instanceof Promise) yield { path, what: 'a promise. Write “await” before it' };
  else if (Array.isArray(value)) {
    for (const [index, element] of value.entries()) yield* foreignIn(element, [...path, index], [...above, value]);
  } else if (isObject(value)) {
    for (const [key, element] of Object.entries(value)) yield* foreignIn(element, [...path, key], [...above, value]);
  }
}

/** The values in a config that are no texts, numbers, lists or objects. */
export const foreignValues = (config: unknown): readonly Foreign[] => [...foreignIn(config, [], [])];
