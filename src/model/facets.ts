import { finished, type Steps } from './steps.ts';

/** A property to filter items by: language, year, programme. */
export interface Facet<T, Name extends string> {
  readonly name: Name;
  /** The values of an item, each once; none if it does not have the property. */
  valuesOf(item: T): readonly string[];
  /** Whether a selected value accepts an item's value. Without this function equal values do. */
  readonly accepts?: (selected: string, value: string) => boolean;
}

/** The selected values by facet: any of them within a facet, all facets together. An empty facet accepts everything. */
export type FacetSelection<Name extends string> = Readonly<Record<Name, readonly string[]>>;

export interface FacetOption {
  readonly value: string;
  /** How many items this value would find, with all other facets as they are. */
  readonly count: number;
}

export interface FacetResults<Name extends string> {
  /** Places of the items, ascending. May be the candidates themselves: not to be changed. */
  readonly found: Uint32Array;
  /** Every value, the most frequent in all items first, whatever is selected. A count may be 0. */
  readonly options: Readonly<Record<Name, readonly FacetOption[]>>;
  /** How many more items would be found if a facet accepted everything. */
  readonly rejected: Readonly<Record<Name, number>>;
}

/** A facet of all items. Values are numbered by their place in `options`. */
export interface FacetColumn<Name extends string> {
  readonly name: Name;
  readonly accepts?: Facet<never, Name>['accepts'];
  /** The most frequent value first. */
  readonly options: readonly string[];
  /** How many items have each value. */
  readonly totals: Uint32Array;
  /** The numbers of all items' values, in the order of the items. */
  readonly numbers: Uint32Array;
  /** Where each item's numbers begin, and the end of all. */
  readonly starts: Uint32Array;
}

/** Items that are read in a step. */
const stepLength = 64;

/** Reads a facet of all items, in steps. */
export function* facetColumn<T, Name extends string>(
  items: readonly T[],
  facet: Facet<T, Name>,
): Steps<FacetColumn<Name>> {
  /** Values by their number in the order in which they come, with how many items have each. */
  const counts = new Map<string, { readonly number: number; count: number }>();
  const numbers: number[] = [];
  const starts = new Uint32Array(items.length + 1);
  let place = 0;
  for (const item of items) {
    for (const value of facet.valuesOf(item)) {
      const known = counts.get(value) ?? { number: counts.size, count: 0 };
      known.count++;
      counts.set(value, known);
      numbers.push(known.number);
    }
    starts[++place] = numbers.length;
    if (place % stepLength === 0) yield;
  }
  const sorted = [...counts].sort((a, b) => b[1].count - a[1].count);
  const places = new Uint32Array(sorted.length);
  sorted.forEach(([, { number }], place) => (places[number] = place));
  const { name, accepts } = facet;
  return {
    name,
    ...(accepts && { accepts }),
    options: sorted.map(([value]) => value),
    totals: Uint32Array.from(sorted, ([, { count }]) => count),
    numbers: Uint32Array.from(numbers, (number) => places[number] ?? 0),
    starts,
  };
}

/** Which items the facets reject. */
interface Rejections {
  /** How many facets reject each item. */
  readonly counts: Uint8Array;
  /** The place of one of them. */
  readonly facets: Uint8Array;
}

/** Undefined if no facet has a selection. */
function rejections<Name extends string>(
  columns: readonly FacetColumn<Name>[],
  selection: FacetSelection<Name>,
  size: number,
): Rejections | undefined {
  if (columns.every(({ name }) => !selection[name].length)) return undefined;
  const counts = new Uint8Array(size);
  const facets = new Uint8Array(size);
  columns.forEach(({ name, accepts, options, numbers, starts }, place) => {
    const selected = selection[name];
    if (!selected.length) return;
    const accepted = options.map((value) => selected.some((each) => accepts?.(each, value) ?? each === value));
    for (let item = 0; item < size; item++) {
      const end = starts[item + 1] ?? 0;
      let at = starts[item] ?? 0;
      while (at < end && !accepted[numbers[at] ?? 0]) at++;
      if (at < end) continue;
      counts[item] = (counts[item] ?? 0) + 1;
      facets[item] = place;
    }
  });
  return { counts, facets };
}

/** Counts the values that items have in one facet. @param lists places of items */
function valueCounts(
  { options, numbers, starts }: Pick<FacetColumn<never>, 'options' | 'numbers' | 'starts'>,
  ...lists: readonly ArrayLike<number>[]
): Uint32Array {
  const counts = new Uint32Array(options.length);
  for (const items of lists)
    for (let place = 0; place < items.length; place++) {
      const item = items[place] ?? 0;
      const end = starts[item + 1] ?? 0;
      for (let at = starts[item] ?? 0; at < end; at++) {
        const number = numbers[at] ?? 0;
        counts[number] = (counts[number] ?? 0) + 1;
      }
    }
  return counts;
}

/** Finds the items that a selection accepts. @param candidates places of the items to look at, ascending; default: all */
export type Select<Name extends string> = (
  selection: FacetSelection<Name>,
  candidates?: Uint32Array,
) => FacetResults<Name>;

/** As `facetIndex`, in steps. */
export function* facetIndexing<T, Name extends string>(
  items: readonly T[],
  facets: readonly Facet<T, Name>[],
): Steps<Select<Name>> {
  const columns: FacetColumn<Name>[] = [];
  for (const facet of facets) columns.push(yield* facetColumn(items, facet));
  return facetSelect(columns, items.length);
}

/** As `facetIndex`, of facets that were read. @param size number of items */
export function facetSelect<Name extends string>(columns: readonly FacetColumn<Name>[], size: number): Select<Name> {
  const everything = new Uint32Array(size).map((_, place) => place);
  return (selection, candidates = everything) => {
    const rejected = rejections(columns, selection, size);
    const { found, almost } = divided(candidates, columns.length, rejected);
    const options = {} as Record<Name, readonly FacetOption[]>;
    const more = {} as Record<Name, number>;
    columns.forEach((column, place) => {
      // An item that one facet alone rejects still counts there: that facet's other values would find it.
      const others = almost[place] ?? [];
      const counts = found === everything ? column.totals : valueCounts(column, found, others);
      options[column.name] = column.options.map((value, number) => ({ value, count: counts[number] ?? 0 }));
      more[column.name] = others.length;
    });
    return { found, options, rejected: more };
  };
}

/**
 * Prepares items for filtering by facets. The function that it returns takes time in proportion to their number.
 *
 * A facet's own selection does not lower its own counts: they say what another click there would find.
 */
export const facetIndex = <T, Name extends string>(
  items: readonly T[],
  facets: readonly Facet<T, Name>[],
): Select<Name> => finished(facetIndexing(items, facets));

/** Divides candidates into those found and those that one facet alone rejects, by the place of the facet. */
function divided(
  candidates: Uint32Array,
  facetCount: number,
  rejected: Rejections | undefined,
): { readonly found: Uint32Array; readonly almost: readonly (readonly number[])[] } {
  const almost = [...new Uint8Array(facetCount)].map((): number[] => []);
  if (!rejected) return { found: candidates, almost };
  const found = new Uint32Array(candidates.length);
  let count = 0;
  for (let place = 0; place < candidates.length; place++) {
    const item = candidates[place] ?? 0;
    const by = rejected.counts[item] ?? 0;
    if (!by) found[count++] = item;
    else if (by === 1) almost[rejected.facets[item] ?? 0]?.push(item);
  }
  return { found: found.subarray(0, count), almost };
}
