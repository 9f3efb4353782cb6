/** A property to filter items by: language, year, programme. */
export interface Facet<T, Name extends string> {
  readonly name: Name;
  /** The values of an item, each once; none if it does not have the property. */
  valuesOf(item: T): readonly string[];
  /** Whether a selected value accepts an item's value. Without this function equal values do. */
  accepts?(selected: string, value: string): boolean;
}

/** The selected values by facet: any of them within a facet, all facets together. An empty facet accepts everything. */
export type FacetSelection<Name extends string> = Readonly<Record<Name, readonly string[]>>;

export interface FacetOption {
  readonly value: string;
  /** How many items this value would find, with all other facets as they are. */
  readonly count: number;
}

export interface FacetResults<T, Name extends string> {
  /** In the order of the items. */
  readonly found: readonly T[];
  /** Every value, the most frequent in all items first, whatever is selected. A count may be 0. */
  readonly options: Readonly<Record<Name, readonly FacetOption[]>>;
}

/** A facet of all items. Values are numbered by their place in `options`, which makes counting them fast. */
interface Column<T, Name extends string> {
  readonly facet: Facet<T, Name>;
  readonly options: readonly string[];
  /** The numbers of each item's values. */
  readonly values: readonly (readonly number[])[];
}

function facetColumn<T, Name extends string>(items: readonly T[], facet: Facet<T, Name>): Column<T, Name> {
  const valuesOfItems = items.map((item) => facet.valuesOf(item));
  const totals = new Map<string, number>();
  for (const value of valuesOfItems.flat()) totals.set(value, (totals.get(value) ?? 0) + 1);
  const options = [...totals].sort((a, b) => b[1] - a[1]).map(([value]) => value);
  const numbers = new Map(options.map((value, number) => [value, number]));
  const values = valuesOfItems.map((each) => each.flatMap((value) => numbers.get(value) ?? []));
  return { facet, options, values };
}

/** A facet while items are counted under a selection. */
interface Tally {
  readonly values: readonly (readonly number[])[];
  /** Which values the selection accepts; undefined if it accepts every item. */
  readonly accepted: readonly boolean[] | undefined;
  readonly counts: number[];
}

function tally<T, Name extends string>(
  { facet, options, values }: Column<T, Name>,
  selected: readonly string[],
): Tally {
  const accepts = (value: string): boolean => selected.some((each) => facet.accepts?.(each, value) ?? each === value);
  return { values, accepted: selected.length ? options.map(accepts) : undefined, counts: options.map(() => 0) };
}

/** Counts an item. @returns whether all facets accept it */
function countItem(index: number, tallies: readonly Tally[]): boolean {
  const closed = tallies.filter(
    ({ accepted, values }) => accepted && !values[index]?.some((number) => accepted[number]),
  );
  // An item that one facet alone rejects still counts there: that facet's other values would find it.
  if (closed.length < 2)
    for (const { values, counts } of closed.length ? closed : tallies)
      for (const number of values[index] ?? []) counts[number] = (counts[number] ?? 0) + 1;
  return !closed.length;
}

/**
 * Prepares items for filtering by facets. The function that it returns takes time in proportion to their number.
 *
 * A facet's own selection does not lower its own counts: they say what another click there would find.
 */
export function facetIndex<T, Name extends string>(
  items: readonly T[],
  facets: readonly Facet<T, Name>[],
): (selection: FacetSelection<Name>, isCandidate: (item: T) => boolean) => FacetResults<T, Name> {
  const columns = facets.map((facet) => facetColumn(items, facet));
  return (selection, isCandidate) => {
    const tallies = columns.map((column) => tally(column, selection[column.facet.name]));
    const found = items.filter((item, index) => isCandidate(item) && countItem(index, tallies));
    const options = {} as Record<Name, readonly FacetOption[]>;
    columns.forEach((column, place) => {
      const counts = tallies[place]?.counts;
      options[column.facet.name] = column.options.map((value, number) => ({ value, count: counts?.[number] ?? 0 }));
    });
    return { found, options };
  };
}
