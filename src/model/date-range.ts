import { dateParts } from './dates.ts';

/**
 * Whether a date of the feed can lie between two partial dates, both included: `to="2012"` lets 2012-12-05 in, and
 * `2012` passes `from="2012-05"`, as nobody knows better. A bound that is absent or no date does not bound; an
 * unknown date lies within no bounds at all.
 */
export function isInRange(date: string | undefined, from: string | undefined, to: string | undefined): boolean {
  const lower = dateParts(from) && from;
  const upper = dateParts(to) && to;
  if (!date) return !lower && !upper;
  const compareToPrecision = (bound: string): number => {
    const precision = Math.min(date.length, bound.length, 10);
    const [ours, theirs] = [date.slice(0, precision), bound.slice(0, precision)];
    return ours < theirs ? -1 : Number(ours > theirs);
  };
  return (!lower || compareToPrecision(lower) >= 0) && (!upper || compareToPrecision(upper) <= 0);
}
