import ICAL from 'ical.js';
import type { JCal } from './calendar.ts';

// RFC 5545 limits lines to 75 bytes. The library does not count the space that starts a continuation line.
ICAL.foldLength = 74;

/**
 * Formats a calendar as the text of an iCalendar file (RFC 5545). Import this module only on demand: it loads ical.js,
 * about 20 kB.
 */
export function icalendarText(calendar: JCal): string {
  return ICAL.stringify([...calendar]);
}
