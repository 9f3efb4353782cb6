import { dateParts } from './dates.ts';

const dayLength = 'YYYY-MM-DD'.length;

/** Whether date `a` is before or equal to date `b`, compared only as precisely as both are known. */
function isNotAfter(a: string, b: string): boolean {
  const precision = Math.min(a.length, b.length, dayLength);
  return a.slice(0, precision) <= b.slice(0, precision);
}

/**
 * Whether a date of the feed may lie between two partial dates, both included. `to="2012"` includes 2012-12-05, and
 * `from="2012-05"` includes `2012`, since that date may be in May or later. A bound that is missing or not a valid date
 * is ignored. An unknown date is in range only if there are no bounds.
 */
export function isInRange(date: string | undefined, from: string | undefined, to: string | undefined): boolean {
  const lower = dateParts(from) && from;
  const upper = dateParts(to) && to;
  if (!date) return !lower && !upper;
  return (!lower || isNotAfter(lower, date)) && (!upper || isNotAfter(date, upper));
}
