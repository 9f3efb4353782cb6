/** A calendar date, as precise as the feed gives it. It is the date as written: no time zone shifts it. */
export interface DateParts {
  readonly year: number;
  /** 1 to 12. */
  readonly month?: number;
  /** 1 to 31. */
  readonly day?: number;
}

export type DateOrder = 'newest' | 'oldest';

const dayLength = 'YYYY-MM-DD'.length;

const writtenDate = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?=$|[Tt ])/;

/**
 * Reads the calendar date written in a `PartialDate` or `DateTime`: `2012-12-05T23:30:00-05:00` is 5 December. Returns
 * `undefined` if the text is not a valid date.
 */
export function dateParts(date: string | undefined): DateParts | undefined {
  const [, year, month, day] = writtenDate.exec(date ?? '') ?? [];
  if (!year) return undefined;
  if (!month) return { year: +year };
  if (+month < 1 || +month > 12) return undefined;
  if (!day) return { year: +year, month: +month };
  const daysInMonth = new Date(Date.UTC(+year, +month, 0)).getUTCDate();
  return +day < 1 || +day > daysInMonth ? undefined : { year: +year, month: +month, day: +day };
}

/** The year of a date of the feed. */
export function dateYear(date: string | undefined): number | undefined {
  return date ? Number(date.slice(0, 4)) : undefined;
}

/** Milliseconds since 1970 for a date with a time of day, 0 for a date without. */
function instant(date: string): number {
  return date.length > dayLength ? Date.parse(date) : 0;
}

function compareAscending(a: string, b: string): number {
  const [dayA, dayB] = [a.slice(0, dayLength), b.slice(0, dayLength)];
  if (dayA === dayB) return instant(a) - instant(b);
  return dayA < dayB ? -1 : 1;
}

/**
 * Compares two dates of the feed for `Array.prototype.sort`. A partial date sorts at the start of its period (2011-12,
 * 2012, 2012-01, 2012-05); `newest` is the exact reverse. Unknown dates come last in both orders. Two dates compare by
 * the day as written, since that is what readers see; on the same day, they compare as instants.
 */
export function compareDates(a: string | undefined, b: string | undefined, order: DateOrder): number {
  if (!a) return b ? 1 : 0;
  if (!b) return -1;
  return order === 'oldest' ? compareAscending(a, b) : compareAscending(b, a);
}
