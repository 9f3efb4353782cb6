import type { MpgEvent, PartialDate } from '../feed/types.ts';
import { sharedFormat, type DateFormat, type Formats } from '../locales/formats.ts';
import { dateParts } from './dates.ts';
import { eventDateText, rangeWords } from './event-date.ts';
import { eventTime, isTimed, withoutTime } from './events.ts';

/** The days of an event, as a calendar shows them: as precise as they are known. */
export interface DateBlock {
  /**
   * Day of the month, or the first and last one of an event without times; the month if that is all that is known and the
   * language has a short name for it; else the year.
   */
  readonly large: string;
  /** What `large` does not say of the date; empty if that is all. */
  readonly small: string;
  /** Whether the block says when the event ends. */
  readonly hasEnd: boolean;
}

const monthOfYear = { month: 'short', year: 'numeric' } as const;

/** The date block of an event, in its own time zone; undefined where the start is unknown. */
export function dateBlock(event: MpgEvent, formats: Formats): DateBlock | undefined {
  const time = eventTime(event);
  const first = time && withoutTime(time.start, time.zone);
  const parts = dateParts(first);
  if (!first || !parts) return undefined;
  const { year, month, day } = parts;
  // `Date.UTC` would take the years 0 to 99 for 1900 to 1999.
  const moment = new Date(0).setUTCFullYear(year, (month ?? 1) - 1, day ?? 1);
  const format = (options: Intl.DateTimeFormatOptions): DateFormat =>
    sharedFormat(formats.intl.DateTimeFormat, formats.lang(), { calendar: 'gregory', timeZone: 'UTC', ...options });
  if (day !== undefined) {
    // With a time of day, the words say when it ends: at midnight, its last day would be one on which nothing takes place.
    const last = isTimed(time.start) ? undefined : laterDay(time.end, first);
    const [days, inMonth] = [format({ day: 'numeric' }), format(monthOfYear)];
    return last
      ? { large: dayRange(first, last, days), small: eventDateText(rangeWords(inMonth, first, last)), hasEnd: true }
      : { large: days.format(moment), small: inMonth.format(moment), hasEnd: false };
  }
  const wholeYear = format({ year: 'numeric' }).format(moment);
  if (!month) return { large: wholeYear, small: '', hasEnd: false };
  // From the date with its year: alone, browsers and Node shorten it differently.
  const parted = format(monthOfYear).formatRangeToParts(moment, moment);
  const name = parted.find(({ type }) => type === 'month')?.value ?? '';
  // Bulgarian, Lithuanian and Slovak have a number instead, which would read as a day.
  return /\d/.test(name)
    ? { large: wholeYear, small: format({ month: 'long' }).format(moment), hasEnd: false }
    : { large: name, small: wholeYear, hasEnd: false };
}

/** The end, if it is known to the day and is after the start. */
const laterDay = (end: PartialDate | undefined, first: PartialDate): PartialDate | undefined =>
  dateParts(end)?.day && end && end > first ? end : undefined;

/** In two months, `Intl` would name these between the days. */
const dayRange = (first: PartialDate, last: PartialDate, days: DateFormat): string =>
  first.slice(0, -3) === last.slice(0, -3)
    ? eventDateText(rangeWords(days, first, last))
    : `${days.format(Date.parse(first))}–${days.format(Date.parse(last))}`;
