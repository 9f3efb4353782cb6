import { sharedFormat, type Formats } from '../locales/formats.ts';
import { dateParts } from './dates.ts';

/** A date in words, no more precise than the feed gives it; `undefined` where it gives none. */
export function dateText(date: string | undefined, formats: Formats): string | undefined {
  const parts = dateParts(date);
  if (!parts) return undefined;
  const { year, month, day } = parts;
  const format = sharedFormat(formats.intl.DateTimeFormat, formats.lang(), {
    calendar: 'gregory',
    timeZone: 'UTC',
    year: 'numeric',
    ...(month && { month: 'long' }),
    ...(day && { day: 'numeric' }),
  });
  // `Date.UTC` would take the years 0 to 99 for 1900 to 1999.
  return format.format(new Date(0).setUTCFullYear(year, (month ?? 1) - 1, day ?? 1));
}
