import type { DateTime, Feed, MpgEvent, PartialDate } from '../feed/types.ts';
import { sharedFormat } from '../locales/formats.ts';
import { intl } from '../locales/intl.ts';
import { compareDates } from './dates.ts';
import { selectedItems, type ItemSelection } from './items.ts';

/** A feed's events before and after a point in time. */
export interface EventGroups {
  /** Events that are not over, including those that have begun; the soonest first. */
  readonly upcoming: readonly MpgEvent[];
  /** Events that are over; the newest first. */
  readonly past: readonly MpgEvent[];
  /** Events whose start is not known. */
  readonly undated: readonly MpgEvent[];
}

/** The time of an event, as far as it is known. */
export interface EventTime {
  readonly start: PartialDate | DateTime;
  /** Undefined if it says nothing that the start does not say. */
  readonly end: PartialDate | DateTime | undefined;
  /** Time zone, an IANA name or an offset; undefined for days without a zone. */
  readonly zone: string | undefined;
}

/** The time zone in which a day ends last. */
const lastZone = 'Etc/GMT+12';

/** Whether a date of the feed has a time of day. */
export function isTimed(date: PartialDate | DateTime): boolean {
  return date.length > 10;
}

/** The day in a time zone, as `2026-03-04`. @param zone IANA name or offset */
function dayAt(instant: Date, zone: string): PartialDate {
  // The Swedish date format is that of ISO 8601.
  return sharedFormat(intl.DateTimeFormat, 'sv', { timeZone: zone }).format(instant);
}

/** A date of the feed without its time of day, in a time zone. */
export function withoutTime(date: PartialDate | DateTime, zone: string | undefined): PartialDate {
  return isTimed(date) ? dayAt(new Date(date), zone ?? 'UTC') : date;
}

/** A time zone that the browser knows; undefined for any other text. A feed that a script has set may hold one. */
function knownZone(zone: string | undefined): string | undefined {
  if (!zone) return undefined;
  try {
    sharedFormat(intl.DateTimeFormat, 'sv', { timeZone: zone });
    return zone;
  } catch {
    return undefined;
  }
}

/** The offset that a time is written with, as a time zone. */
function writtenZone(date: PartialDate | DateTime | undefined): string | undefined {
  const offset = /T.*([+-]\d\d:\d\d|Z)$/i.exec(date ?? '')?.[1]?.toUpperCase();
  // Intl does not take `Z` as a zone, and older browsers take no offsets; in UTC the moment is the same.
  return offset && (knownZone(offset) ?? 'UTC');
}

/** Whether an event can be saved for a calendar: that takes at least its day. */
export function fitsCalendar({ start }: MpgEvent): boolean {
  return (start?.length ?? 0) >= 10;
}

/** The time zone of an event, an IANA name or an offset; undefined for days without a zone. */
function zoneOf({ start, end, timezone }: MpgEvent): string | undefined {
  return knownZone(timezone) ?? writtenZone(start) ?? writtenZone(end);
}

/**
 * The end of an event; undefined if it is before the start. Of a day and a time of day, only the event's time zone tells which
 * is first: in Brussels, `2031-01-10` ends before `2031-01-10T23:30:00Z`.
 */
export function eventEnd(event: MpgEvent): PartialDate | DateTime | undefined {
  const { start, end } = event;
  if (!start || !end) return end;
  if (isTimed(start) && isTimed(end)) return Date.parse(end) < Date.parse(start) ? undefined : end;
  const zone = zoneOf(event);
  const [first, last] = [withoutTime(start, zone), withoutTime(end, zone)];
  return last.slice(0, first.length) < first.slice(0, last.length) ? undefined : end;
}

/** The time of an event; undefined if its start is not known. */
export function eventTime(event: MpgEvent): EventTime | undefined {
  const { start } = event;
  if (!start) return undefined;
  const zone = zoneOf(event);
  const known = eventEnd(event);
  // If the start has no time of day, that of the end is of no use.
  const end = known && (isTimed(start) ? known : withoutTime(known, zone));
  return { start, end: end && saysMore(start, end, zone) ? end : undefined, zone };
}

/** Whether the end adds to the start. “14 March to March” and “14 March at 10:00 to 14 March” say no more than it. */
function saysMore(start: string, end: string, zone: string | undefined): boolean {
  return isTimed(end) ? Date.parse(end) > Date.parse(start) : !withoutTime(start, zone).startsWith(end);
}

/**
 * Whether an event is over. Without a time of day it lasts until the end of its last day, month or year in its time zone;
 * without a zone, until that day is over everywhere. An event without a date is not over.
 */
export function isPast(event: MpgEvent, now: Date): boolean {
  const { start } = event;
  const end = eventEnd(event);
  const last = end ?? start;
  if (!start || !last) return false;
  if (end && isTimed(end)) return Date.parse(end) <= now.getTime();
  const zone = zoneOf(event) ?? lastZone;
  const lastDay = withoutTime(last, zone);
  return lastDay < dayAt(now, zone).slice(0, lastDay.length);
}

/** Compares events by their day in their own time zone, which is what readers see; on the same day, by the moment. */
function byStart(order: 'soonest' | 'newest'): (a: MpgEvent, b: MpgEvent) => number {
  const day = (event: MpgEvent): string => withoutTime(event.start ?? '', eventTime(event)?.zone);
  // In both orders a month or year comes after the days in it.
  const last = (date: string): string => date.padEnd(10, '-99');
  const moment = ({ start = '' }: MpgEvent): number => Date.parse(start);
  return order === 'soonest'
    ? (a, b) => compareDates(last(day(a)), last(day(b)), 'oldest') || moment(a) - moment(b)
    : (a, b) => compareDates(day(a), day(b), 'newest') || moment(b) - moment(a);
}

/** The events that match a selection, grouped by whether they are over at `now`. The visitor's time zone has no effect. */
export function eventGroups(feed: Feed, selection: Omit<ItemSelection, 'kinds'>, now: Date): EventGroups {
  const events = selectedItems(feed, { ...selection, kinds: ['event'] }).filter((item) => item.kind === 'event');
  const dated = events.filter(({ start }) => start);
  return {
    upcoming: dated.filter((event) => !isPast(event, now)).sort(byStart('soonest')),
    past: dated.filter((event) => isPast(event, now)).sort(byStart('newest')),
    undated: events.filter(({ start }) => !start),
  };
}

/** Whether an event takes place online, also if it takes place at a venue too. */
export function isOnline({ onlineUrl, tags }: MpgEvent): boolean {
  return Boolean(onlineUrl) || tags.includes('online');
}
