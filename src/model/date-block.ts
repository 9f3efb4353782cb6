import type { MpgEvent } from '../feed/types.ts';
import { sharedFormat, type DateFormat, type Formats } from '../locales/formats.ts';
import { dateParts } from './dates.ts';
import { eventTime, withoutTime } from './events.ts';

/** The day on which an event begins, as a calendar shows it: as precise as it is known. */
export interface DateBlock {
  /** Day of the month; the month if that is all that is known and the language has a short name for it; else the year. */
  readonly large: string;
  /** What `large` does not say of the date; empty if that is all. */
  readonly small: string;
  readonly isDay: boolean;
}

/** The date block of an event, in its own time zone; undefined where the start is unknown. */
export function dateBlock(event: MpgEvent, formats: Formats): DateBlock | undefined {
  const time = eventTime(event);
  const parts = dateParts(time && withoutTime(time.start, time.zone));
  if (!parts) return undefined;
  const { year, month, day } = parts;
  // `Date.UTC` would take the years 0 to 99 for 1900 to 1999.
  const moment = new Date(0).setUTCFullYear(year, (month ?? 1) - 1, day ?? 1);
  const format = (options: Intl.DateTimeFormatOptions): DateFormat =>
    sharedFormat(formats.intl.DateTimeFormat, formats.lang(), { calendar: 'gregory', timeZone: 'UTC', ...options });
  const isDay = day !== undefined;
  const inMonth = format({ month: 'short', year: 'numeric' });
  if (isDay) return { large: format({ day: 'numeric' }).format(moment), small: inMonth.format(moment), isDay };
  const wholeYear = format({ year: 'numeric' }).format(moment);
  if (!month) return { large: wholeYear, small: '', isDay };
  // From the date with its year: alone, browsers and Node shorten it differently.
  const name = inMonth.formatRangeToParts(moment, moment).find(({ type }) => type === 'month')?.value ?? '';
  // Bulgarian, Lithuanian and Slovak have a number instead, which would read as a day.
  return /\d/.test(name)
    ? { large: wholeYear, small: format({ month: 'long' }).format(moment), isDay }
    : { large: name, small: wholeYear, isDay };
}
