/** How many things fall in a calendar year. */
export interface YearBin {
  readonly year: number;
  readonly count: number;
}

// One stray year in a feed (0001, 9999) must not ask the page for ten thousand bars.
const furthestFromMedian = 120;

/**
 * One bin for each year from the first to the last, ascending, the empty years between them included. Unknown years
 * are left out, and so are those more than 120 years from the median.
 *
 * @param axis years to draw at least, whether or not anything falls in them
 */
export function yearHistogram(
  years: readonly (number | undefined)[],
  axis: readonly number[] = [],
): readonly YearBin[] {
  const counts = new Map<number, number>(axis.map((year) => [year, 0]));
  for (const year of years) if (year !== undefined) counts.set(year, (counts.get(year) ?? 0) + 1);
  const known = [...counts.keys()].sort((a, b) => a - b);
  const median = known[known.length >> 1] ?? 0;
  const drawn = known.filter((year) => Math.abs(year - median) <= furthestFromMedian);
  const first = drawn[0];
  if (first === undefined) return [];
  return Array.from({ length: (drawn.at(-1) ?? first) - first + 1 }, (_, offset) => ({
    year: first + offset,
    count: counts.get(first + offset) ?? 0,
  }));
}
