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

interface Column<T, Name extends string> {
  readonly facet: Facet<T, Name>;
  readonly valuesOf: ReadonlyMap<T, readonly string[]>;
  readonly options: readonly string[];
}

function facetColumn<T, Name extends string>(items: readonly T[], facet: Facet<T, Name>): Column<T, Name> {
  const valuesOf = new Map(items.map((item) => [item, facet.valuesOf(item)]));
  const totals = new Map<string, number>();
  for (const value of [...valuesOf.values()].flat()) totals.set(value, (totals.get(value) ?? 0) + 1);
  const options = [...totals].sort((a, b) => b[1] - a[1]).map(([value]) => value);
  return { facet, valuesOf, options };
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
    const states = columns.map(({ facet, valuesOf, options }) => {
      const selected = selection[facet.name];
      const accepts = (value: string): boolean =>
        selected.some((each) => facet.accepts?.(each, value) ?? each === value);
      const accepted = new Set(options.filter(accepts));
      const counts = new Map(options.map((value) => [value, 0]));
      return { name: facet.name, valuesOf, isOpen: !selected.length, accepted, counts };
    });
    const found = items.filter((item) => {
      if (!isCandidate(item)) return false;
      const closed = states.filter(
        ({ isOpen, valuesOf, accepted }) => !isOpen && !valuesOf.get(item)?.some((value) => accepted.has(value)),
      );
      // An item that one facet alone rejects still counts there: that facet's other values would find it.
      if (closed.length < 2)
        for (const { valuesOf, counts } of closed.length ? closed : states)
          for (const value of valuesOf.get(item) ?? []) counts.set(value, (counts.get(value) ?? 0) + 1);
      return !closed.length;
    });
    const options = {} as Record<Name, readonly FacetOption[]>;
    for (const { name, counts } of states) options[name] = Array.from(counts, ([value, count]) => ({ value, count }));
    return { found, options };
  };
}
