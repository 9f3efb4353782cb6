/** One way to divide things: by language, by year, by programme. */
export interface Facet<T, Name extends string> {
  readonly name: Name;
  /** The values of one thing, each once; none where it has no such property. */
  valuesOf(item: T): readonly string[];
  /** Whether a selected value lets a thing's value pass; equal ones do, unless told otherwise. */
  accepts?(selected: string, value: string): boolean;
}

/** The selected values by facet: any of them within a facet, all facets together. None: the facet lets all pass. */
export type FacetSelection<Name extends string> = Readonly<Record<Name, readonly string[]>>;

export interface FacetOption {
  readonly value: string;
  /** How many things would be found by this value with all other facets as they are. */
  readonly count: number;
  readonly isSelected: boolean;
}

export interface FacetResults<T, Name extends string> {
  /** In the order of the items. */
  readonly found: readonly T[];
  /** Every value there is, the most frequent of all first whatever is selected; a count may be 0. */
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
 * Prepares things for selecting by facets. The function it gives takes time in proportion to their number.
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
      // What one facet alone keeps out still counts there: that facet's other values would find it.
      if (closed.length < 2)
        for (const { valuesOf, counts } of closed.length ? closed : states)
          for (const value of valuesOf.get(item) ?? []) counts.set(value, (counts.get(value) ?? 0) + 1);
      return !closed.length;
    });
    const options = {} as Record<Name, readonly FacetOption[]>;
    for (const { name, accepted, counts } of states)
      options[name] = Array.from(counts, ([value, count]) => ({ value, count, isSelected: accepted.has(value) }));
    return { found, options };
  };
}
