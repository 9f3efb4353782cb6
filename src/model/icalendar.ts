import ICAL from 'ical.js';
import type { JCal } from './calendar.ts';

// Bytes in a line, without the space before a line that goes on: 75 with it.
ICAL.foldLength = 74;

/** A calendar as a file after RFC 5545. It brings 20 kB along, so import it when somebody asks for a file. */
export function icalendarText(calendar: JCal): string {
  return ICAL.stringify([...calendar]);
}
