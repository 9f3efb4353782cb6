/** A date as precisely as it is known, read from its own writing: no time zone moves it. */
export interface DateParts {
  readonly year: number;
  /** 1 to 12. */
  readonly month?: number;
  /** 1 to 31. */
  readonly day?: number;
}

export type DateOrder = 'newest' | 'oldest';

const writtenDate = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?=$|[Tt ])/;

/**
 * The calendar date written in a `PartialDate` or `DateTime`: `2012-12-05T23:30:00-05:00` is 5 December.
 * `undefined` for what is no date of the calendar.
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

/**
 * Compares two dates of the feed for `sort`. A partial date stands where its span begins (2011-12, 2012, 2012-01,
 * 2012-05), and `newest` is the exact reverse. Unknown dates come last in both. Two instants on one written day
 * compare as instants; otherwise the written day decides, since that is what the reader sees.
 */
export function compareDates(a: string | undefined, b: string | undefined, order: DateOrder): number {
  if (!a || !b) return Number(!a) - Number(!b);
  const [dayA, dayB] = [a.slice(0, 10), b.slice(0, 10)];
  const instant = (date: string): number => (date.length > 10 ? Date.parse(date) : 0);
  const ascending = dayA === dayB ? instant(a) - instant(b) : dayA < dayB ? -1 : 1;
  return order === 'oldest' ? ascending : -ascending;
}
