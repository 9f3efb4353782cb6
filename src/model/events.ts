import type { DateTime, Feed, MpgEvent, PartialDate } from '../feed/types.ts';
import { compareDates } from './dates.ts';
import { selectedItems, type ItemSelection } from './items.ts';

/** A feed's events on both sides of now. */
export interface EventGroups {
  /** Not over yet, those under way included; the soonest first. */
  readonly upcoming: readonly MpgEvent[];
  /** The newest first. */
  readonly past: readonly MpgEvent[];
  /** Whose start is not known: nobody can say on which side they are. */
  readonly undated: readonly MpgEvent[];
}

/** When an event is, as far as it is known. */
export interface EventTime {
  readonly start: PartialDate | DateTime;
  /** Undefined where nothing is known of it that the start does not say. */
  readonly end: PartialDate | DateTime | undefined;
  /** The zone whose clock it goes by; undefined for days that name none. */
  readonly zone: string | undefined;
}

/** Where a day is over last of all. */
const lastZone = 'Etc/GMT+12';

const days = new Map<string, Intl.DateTimeFormat>();

/** Whether a date of the feed says the time of day. */
export function isTimed(date: PartialDate | DateTime): boolean {
  return date.length > 10;
}

/** The day on a zone's calendar, `2026-03-04`. @param zone IANA name or offset */
function dayAt(instant: Date, zone: string): PartialDate {
  let format = days.get(zone);
  // Swedes write dates as the standard does.
  if (!format) days.set(zone, (format = new Intl.DateTimeFormat('sv', { timeZone: zone })));
  return format.format(instant);
}

/** A date of the feed without its time of day, on a zone's calendar. */
export function withoutTime(date: PartialDate | DateTime, zone: string | undefined): PartialDate {
  return isTimed(date) ? dayAt(new Date(date), zone ?? 'UTC') : date;
}

/** The zone of the offset that a time is written with. */
function writtenZone(date: PartialDate | DateTime | undefined): string | undefined {
  const offset = /T.*([+-]\d\d:\d\d|Z)$/i.exec(date ?? '')?.[1];
  if (!offset) return undefined;
  try {
    new Intl.DateTimeFormat('en', { timeZone: offset });
    return offset;
  } catch {
    // `Z` is no zone to Intl, and older browsers know none by its offset; in UTC the moment is the same.
    return 'UTC';
  }
}

/** Whether so much is known of an event's time that a calendar can hold it: the day, at least. */
export function fitsCalendar({ start }: MpgEvent): boolean {
  return (start?.length ?? 0) >= 10;
}

/** When an event is; undefined where its start is not known. */
export function eventTime(event: MpgEvent): EventTime | undefined {
  const { start } = event;
  if (!start) return undefined;
  const zone = event.timezone ?? writtenZone(start) ?? writtenZone(event.end);
  // Of an event whose days alone are known first, a time of day at the end tells nothing.
  const end = event.end && (isTimed(start) ? event.end : withoutTime(event.end, zone));
  return { start, end: end && saysMore(start, end, zone) ? end : undefined, zone };
}

/** “14 March to March” and “14 March at 10:00 to 14 March” say no more than their beginning. */
function saysMore(start: string, end: string, zone: string | undefined): boolean {
  return isTimed(end) ? Date.parse(end) > Date.parse(start) : !withoutTime(start, zone).startsWith(end);
}

/**
 * Whether an event is over. Without a time of day it lasts until the end of its last day (month, year) in its zone, and
 * without a zone until that day is over everywhere. An undated event is not over.
 */
export function isPast(event: MpgEvent, now: Date): boolean {
  const { start, end } = event;
  const last = end ?? start;
  if (!start || !last) return false;
  if (end && isTimed(end)) return Date.parse(end) <= now.getTime();
  const zone = eventTime(event)?.zone ?? lastZone;
  const lastDay = withoutTime(last, zone);
  return lastDay < dayAt(now, zone).slice(0, lastDay.length);
}

/** By the day on each event's own calendar, as the reader sees it; of one day by the moment. */
function byStart(order: 'soonest' | 'newest'): (a: MpgEvent, b: MpgEvent) => number {
  const day = (event: MpgEvent): string => withoutTime(event.start ?? '', eventTime(event)?.zone);
  // What is known less well comes after what is known better in the same month or year, in both orders.
  const last = (date: string): string => date.padEnd(10, '-99');
  const moment = ({ start = '' }: MpgEvent): number => Date.parse(start);
  return order === 'soonest'
    ? (a, b) => compareDates(last(day(a)), last(day(b)), 'oldest') || moment(a) - moment(b)
    : (a, b) => compareDates(day(a), day(b), 'newest') || moment(b) - moment(a);
}

/** The events that serve a selection, on both sides of `now`. No clock's zone plays a part. */
export function eventGroups(feed: Feed, selection: Omit<ItemSelection, 'kinds'>, now: Date): EventGroups {
  const events = selectedItems(feed, { ...selection, kinds: ['event'] }).filter((item) => item.kind === 'event');
  const dated = events.filter(({ start }) => start);
  return {
    upcoming: dated.filter((event) => !isPast(event, now)).sort(byStart('soonest')),
    past: dated.filter((event) => isPast(event, now)).sort(byStart('newest')),
    undated: events.filter(({ start }) => !start),
  };
}

/** Whether an event takes place on the web, be it also elsewhere. */
export function isOnline({ onlineUrl, tags }: MpgEvent): boolean {
  return Boolean(onlineUrl) || tags.includes('online');
}
