/** Finds the paths of a config that no record has: their names are likely misspelt. */
import { isObject } from '../../feed/read.ts';
import { nearest } from '../../model/nearest.ts';
import type { Expression } from '../config/expressions.ts';
import type { SourceConfig } from '../config/schema.ts';
import { evaluate, listOf } from './mapping.ts';

/** Paths of which one is enough. */
interface Choice {
  isMet: boolean;
}

/** Where a path stands in the config. */
interface Place {
  /** Name of the setting that names it: a field, `only` or `skip`. */
  readonly setting: string;
  /** What it is one of; undefined if nothing stands in for it. */
  readonly choice: Choice | undefined;
  /** Lists whose elements it is looked up in, one in the other. */
  readonly each: readonly Expression[];
}

/** A path that no record had so far. */
interface Missing extends Place {
  readonly path: string;
  /** Paths that records have in its place. */
  readonly others: Set<string>;
}

/** Most names of a record that are kept, and that a message lists. */
const [keptNames, listedNames] = [1000, 10];

function* pathsOf(expression: Expression, place: Place): Iterable<Place & { readonly path: string }> {
  if (typeof expression === 'string') yield { ...place, path: expression };
  else if (isList(expression)) {
    const choice = place.choice ?? { isMet: false };
    for (const one of expression) yield* pathsOf(one, { ...place, choice });
  } else if ('text' in expression) {
    for (const [, path = ''] of expression.text.matchAll(/\{([^{}]+)\}/g)) yield { ...place, path };
  } else if ('from' in expression) {
    const choice = expression.default === undefined ? place.choice : { isMet: true };
    yield* pathsOf(expression.from, { ...place, choice });
  } else if ('fields' in expression) {
    const { each, fields } = expression;
    if (each !== undefined) yield* pathsOf(each, place);
    const inner = each === undefined ? place : { ...place, each: [...place.each, each] };
    for (const field of Object.values(fields)) yield* pathsOf(field, inner);
  }
}

const isList = (expression: Expression): expression is readonly Expression[] => Array.isArray(expression);

/**
 * Whether a record has a path.
 * @param others is given the paths that it has instead. What is empty on the way has none, and tells nothing.
 */
function has(record: unknown, path: string, others: Set<string>): boolean {
  if (path === '.' || (isObject(record) && Object.hasOwn(record, path))) return true;
  let [reached, start]: [readonly unknown[], string] = [[record], ''];
  for (const key of path.split('.')) {
    if (/^\d+$/.test(key)) return true;
    const objects = reached.flat().filter(isObject);
    if (!objects.length) return false;
    const next = objects.filter((one) => Object.hasOwn(one, key)).map((one) => one[key]);
    if (!next.length) {
      for (const name of objects.flatMap(Object.keys)) if (others.size < keptNames) others.add(start + name);
      return false;
    }
    [reached, start] = [next, `${start}${key}.`];
  }
  return true;
}

/** What tells names with numbers apart: `Author 2` is not misspelt for `Author 1`. */
const digitsOf = (name: string): string => name.replace(/\D/g, '');

export class Paths {
  readonly #all: ReadonlySet<string>;
  #missing: readonly Missing[];
  #records = 0;

  constructor({ kind, fields = {}, only = {}, skip = {} }: SourceConfig) {
    const nowhere = { choice: undefined, each: [] };
    const places = [
      ...Object.entries(fields).flatMap(([setting, field]) => [...pathsOf(field, { ...nowhere, setting })]),
      ...Object.keys(only).map((path) => ({ ...nowhere, setting: 'only', path })),
      // Records often have a mark only where it is so.
      ...Object.keys(skip).map((path) => ({ ...nowhere, setting: 'skip', path, choice: { isMet: true } })),
    ];
    this.#all = new Set(places.map(({ path }) => path));
    this.#missing = places.map((place) => ({
      ...place,
      // A post has only the taxonomies that it has terms of, and none of a type may have one.
      choice: kind === 'wordpress' && place.path.startsWith('terms.') ? { isMet: true } : place.choice,
      others: new Set(),
    }));
  }

  /** Looks for the paths in a record. */
  look(record: unknown): void {
    this.#records++;
    this.#missing = this.#missing.filter((missing) => {
      const { path, each, choice, others } = missing;
      const within = each.reduce<readonly unknown[]>(
        (found, list) => found.flatMap((one) => listOf(evaluate(list, one, true))),
        [record],
      );
      if (!within.some((one) => has(one, path, others))) return true;
      if (choice) choice.isMet = true;
      return false;
    });
  }

  /** What an editor is told of the paths that no record had. @param source what messages call it */
  notes(source: string): readonly string[] {
    if (!this.#records) return [];
    return this.#missing.flatMap(({ path, setting, choice, others }) => {
      const names = [...others];
      // A path beside others may be there for later. Then its name is misspelt only if nothing else asks for the one that is near.
      const isOptional = choice?.isMet === true;
      const alike = names.filter((name) => digitsOf(name) === digitsOf(path));
      const likely = nearest(path, isOptional ? alike.filter((name) => !this.#all.has(name)) : alike);
      if (!names.length || (isOptional && likely === undefined)) return [];
      const more = names.length > listedNames ? ', …' : '';
      const advice =
        likely === undefined ? `There are: ${names.slice(0, listedNames).join(', ')}${more}.` : `Is “${likely}” meant?`;
      return [`${source}: no record has “${path}”, which “${setting}” names. ${advice}`];
    });
  }
}
