import type { YearBin } from './histogram.ts';

/** The number of things dated from one year to another, both included. */
export interface PeriodBin {
  readonly first: number;
  readonly last: number;
  readonly count: number;
}

/** How many years a period may have; the fewest that give no more than `most` periods. */
const lengths = [10, 20, 50];
const most = 6;

/**
 * Sums up years by decade, or by twenty or fifty years where there would be more than six decades. The first and the last
 * period have only the years that are given.
 * @param years ascending and without gaps
 */
export function periodBins(years: readonly YearBin[]): readonly PeriodBin[] {
  const [begin, end] = [years[0]?.year ?? 0, years.at(-1)?.year ?? 0];
  const index = (year: number, length: number): number => Math.floor(year / length);
  const length = lengths.find((each) => index(end, each) - index(begin, each) < most) ?? 100;
  const bins: PeriodBin[] = [];
  for (const { year, count } of years) {
    const bin = bins.at(-1);
    if (bin && index(bin.first, length) === index(year, length)) {
      bins[bins.length - 1] = { ...bin, last: year, count: bin.count + count };
    } else bins.push({ first: year, last: year, count });
  }
  return bins;
}
