import type { Feed, MpgEvent } from '../feed/types.ts';
import type { Formats } from '../locales/formats.ts';
import { eventTime, fitsCalendar, isTimed, withoutTime, type EventTime } from './events.ts';
import { venueText } from './venue.ts';
import { localText } from './text.ts';

/** An iCalendar (RFC 5545) property as jCal (RFC 7265): name, parameters, type, value. */
export type JCalProperty = readonly [string, Readonly<Record<string, string>>, string, string | number];

/** An iCalendar (RFC 5545) component as jCal (RFC 7265): name, properties, subcomponents. */
export type JCal = readonly [string, readonly JCalProperty[], readonly JCal[]];

export interface CalendarOptions {
  /** The visitor's languages as BCP 47 tags, most preferred first. */
  readonly languages: readonly string[];
  /** Formats in the visitor's language; used to write the address of the venue. */
  readonly formats: Formats;
  /** The URL that the widget links the event to. */
  readonly url: string | undefined;
  /** Timestamp to use if neither the event nor the feed says when it was last modified. */
  readonly now: Date;
}

const statuses = { scheduled: 'CONFIRMED', postponed: 'TENTATIVE', cancelled: 'CANCELLED' } as const;

/** An instant in UTC with a precision of seconds: `2026-03-05T09:30:00Z`. */
const utcInstant = (date: string | Date): string => `${new Date(date).toISOString().slice(0, 19)}Z`;

const millisecondsPerMinute = 60_000;
const millisecondsPerDay = 86_400_000;
const dayLength = 'YYYY-MM-DD'.length;

/** The day after a day like `2026-03-05`, in the same form. */
function dayAfter(day: string): string {
  return new Date(Date.parse(day) + millisecondsPerDay).toISOString().slice(0, 10);
}

/**
 * The start and end of an event. An event without a time of day becomes an all-day event, whose `dtend` is exclusive in
 * RFC 5545. An end that is less precise than a day is left out.
 */
function timeProperties({ start, zone, ...time }: EventTime): readonly JCalProperty[] {
  const end = time.end && time.end.length >= dayLength ? time.end : undefined;
  if (isTimed(start) && (!end || isTimed(end))) {
    const from: JCalProperty = ['dtstart', {}, 'date-time', utcInstant(start)];
    return end ? [from, ['dtend', {}, 'date-time', utcInstant(end)]] : [from];
  }
  return [
    ['dtstart', {}, 'date', withoutTime(start, zone)],
    ['dtend', {}, 'date', dayAfter(withoutTime(end ?? start, zone))],
  ];
}

/**
 * The revision number of the event: the minute of its last modification, so that calendars replace older copies. Counts
 * minutes because RFC 5545 integers are limited to 31 bits.
 */
function sequence({ modified, status }: MpgEvent): number {
  if (modified) return Math.max(0, Math.floor(Date.parse(modified) / millisecondsPerMinute));
  return status === 'scheduled' ? 0 : 1;
}

/** Removes control characters except line feeds. RFC 5545 forbids them, and a lone carriage return ends a property. */
const withoutControls = (text: string): string => text.replaceAll(/(?!\n)\p{Cc}/gu, '');

/** The name, description, location and URL of an event. */
function textProperties(
  event: MpgEvent,
  feed: Feed,
  { languages, formats, url }: CalendarOptions,
): readonly JCalProperty[] {
  const { title, summary, content, place, onlineUrl } = event;
  const name = localText(title ?? summary ?? content, languages) ?? { value: feed.title, lang: feed.language };
  const about = localText(summary ?? content, languages)?.value;
  const description = [about === name.value ? '' : about, onlineUrl, url].filter(Boolean).join('\n\n');
  const location = (place && venueText(place, formats)) || onlineUrl;
  return [
    ['summary', name.lang === 'und' ? {} : { language: name.lang }, 'text', withoutControls(name.value)],
    ...(description ? [['description', {}, 'text', withoutControls(description)] as const] : []),
    ...(location ? [['location', {}, 'text', withoutControls(location)] as const] : []),
    ...(url ? [['url', {}, 'uri', url] as const] : []),
  ];
}

/**
 * Builds a calendar that contains one event. Returns `undefined` if the day of the event is unknown. See
 * docs/decisions/0006-calendar.md.
 */
export function eventCalendar(event: MpgEvent, feed: Feed, options: CalendarOptions): JCal | undefined {
  const time = eventTime(event);
  if (!time || !fitsCalendar(event)) return undefined;
  const { hostname } = new URL(feed.homePageUrl ?? feed.url);
  const properties: readonly JCalProperty[] = [
    ['uid', {}, 'text', `${encodeURIComponent(event.id)}@${hostname}`],
    ['dtstamp', {}, 'date-time', utcInstant(event.modified ?? feed.updated ?? options.now)],
    ['sequence', {}, 'integer', sequence(event)],
    ['status', {}, 'text', statuses[event.status]],
    ...timeProperties(time),
    ...textProperties(event, feed, options),
  ];
  const head: readonly JCalProperty[] = [
    ['version', {}, 'text', '2.0'],
    ['prodid', {}, 'text', '-//Migration Policy Group//MPG Widgets//EN'],
  ];
  return ['vcalendar', head, [['vevent', properties, []]]];
}
