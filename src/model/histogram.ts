/** The number of things dated in one calendar year. */
export interface YearBin {
  readonly year: number;
  readonly count: number;
}

// A single wrong year in a feed (0001, 9999) must not make the page draw ten thousand bars.
const maxYearsFromMedian = 120;

/**
 * Returns one bin per year from the first to the last, ascending and including empty years. Years more than 120 years
 * from the median are left out.
 * @param counts Number of things per year. Ignores `undefined`, an unknown year; a year with a count of 0 extends the
 *   range.
 */
export function yearHistogram(counts: ReadonlyMap<number | undefined, number>): readonly YearBin[] {
  const known = [...counts.keys()].filter((year) => year !== undefined).sort((a, b) => a - b);
  const median = known[Math.floor(known.length / 2)] ?? 0;
  const shown = known.filter((year) => Math.abs(year - median) <= maxYearsFromMedian);
  const [first] = shown;
  const last = shown.at(-1);
  if (first === undefined || last === undefined) return [];
  const bins: YearBin[] = [];
  for (let year = first; year <= last; year++) bins.push({ year, count: counts.get(year) ?? 0 });
  return bins;
}
