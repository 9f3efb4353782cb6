/** How many things fall in a calendar year. */
export interface YearBin {
  readonly year: number;
  readonly count: number;
}

// One stray year in a feed (0001, 9999) must not ask the page for ten thousand bars.
const furthestFromMedian = 120;

/**
 * One bin for each year from the first to the last, ascending, the empty years between them included. Years more
 * than 120 from the median are left out.
 *
 * @param counts how many fall in each year; an unknown year is left out, one with 0 widens the axis
 */
export function yearHistogram(counts: ReadonlyMap<number | undefined, number>): readonly YearBin[] {
  const known = [...counts.keys()].filter((year) => year !== undefined).sort((a, b) => a - b);
  const median = known[known.length >> 1] ?? 0;
  const drawn = known.filter((year) => Math.abs(year - median) <= furthestFromMedian);
  const [first = 0] = drawn;
  return Array.from({ length: drawn.length && (drawn.at(-1) ?? first) - first + 1 }, (_, offset) => ({
    year: first + offset,
    count: counts.get(first + offset) ?? 0,
  }));
}
