import type { Feed, MpgEvent } from '../feed/types.ts';
import type { Formats } from '../locales/formats.ts';
import { eventTime, fitsCalendar, isTimed, withoutTime, type EventTime } from './events.ts';
import { venueText } from './venue.ts';
import { localText } from './text.ts';

/** A property of RFC 5545 as RFC 7265 writes it in JSON: name, parameters, type, value. */
export type JCalProperty = readonly [string, Readonly<Record<string, string>>, string, string | number];

/** A component of RFC 5545 as RFC 7265 writes it: name, properties, components. */
export type JCal = readonly [string, readonly JCalProperty[], readonly JCal[]];

export interface CalendarOptions {
  /** Languages of the visitor as BCP 47 tags, best first. */
  readonly languages: readonly string[];
  readonly formats: Formats;
  /** The event's address, as the widget links to it. */
  readonly url: string | undefined;
  /** Stands in where neither the event nor the feed says when it was changed. */
  readonly now: Date;
}

const statuses = { scheduled: 'CONFIRMED', postponed: 'TENTATIVE', cancelled: 'CANCELLED' } as const;

/** An instant in UTC, to the second. */
const instant = (date: string | Date): string => `${new Date(date).toISOString().slice(0, 19)}Z`;

/** The day after one, `2026-03-05`. */
function dayAfter(day: string): string {
  return new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
}

/** When an event is, as far as a calendar can hold it. */
function times({ start, zone, ...time }: EventTime): readonly JCalProperty[] {
  const end = (time.end?.length ?? 0) < 10 ? undefined : time.end;
  if (isTimed(start) && (!end || isTimed(end))) {
    const from: JCalProperty = ['dtstart', {}, 'date-time', instant(start)];
    return end ? [from, ['dtend', {}, 'date-time', instant(end)]] : [from];
  }
  return [
    ['dtstart', {}, 'date', withoutTime(start, zone)],
    ['dtend', {}, 'date', dayAfter(withoutTime(end ?? start, zone))],
  ];
}

/** Grows with every change of the event, and stays below 2³¹. */
function sequence({ modified, status }: MpgEvent): number {
  if (modified) return Math.max(0, Math.floor(Date.parse(modified) / 60_000));
  return status === 'scheduled' ? 0 : 1;
}

/** Of control characters a calendar knows the line break alone, and a lone carriage return would end a property. */
const clean = (text: string): string => text.replaceAll(/(?!\n)\p{Cc}/gu, '');

/** What an event is about, and where. */
function texts(event: MpgEvent, feed: Feed, { languages, formats, url }: CalendarOptions): readonly JCalProperty[] {
  const { title, summary, content, place, onlineUrl } = event;
  const name = localText(title ?? summary ?? content, languages) ?? { value: feed.title, lang: feed.language };
  const about = localText(summary ?? content, languages)?.value;
  const description = [about === name.value ? '' : about, onlineUrl, url].filter(Boolean).join('\n\n');
  const location = (place && venueText(place, formats)) || onlineUrl;
  return [
    ['summary', name.lang === 'und' ? {} : { language: name.lang }, 'text', clean(name.value)],
    ...(description ? [['description', {}, 'text', clean(description)] as const] : []),
    ...(location ? [['location', {}, 'text', clean(location)] as const] : []),
    ...(url ? [['url', {}, 'uri', url] as const] : []),
  ];
}

/** A calendar with one event of a feed; undefined where its day is not known. docs/decisions/0006-calendar.md */
export function eventCalendar(event: MpgEvent, feed: Feed, options: CalendarOptions): JCal | undefined {
  const time = eventTime(event);
  if (!time || !fitsCalendar(event)) return undefined;
  const { hostname } = new URL(feed.homePageUrl ?? feed.url);
  const properties: readonly JCalProperty[] = [
    ['uid', {}, 'text', `${encodeURIComponent(event.id)}@${hostname}`],
    ['dtstamp', {}, 'date-time', instant(event.modified ?? feed.updated ?? options.now)],
    ['sequence', {}, 'integer', sequence(event)],
    ['status', {}, 'text', statuses[event.status]],
    ...times(time),
    ...texts(event, feed, options),
  ];
  const head: readonly JCalProperty[] = [
    ['version', {}, 'text', '2.0'],
    ['prodid', {}, 'text', '-//Migration Policy Group//MPG Widgets//EN'],
  ];
  return ['vcalendar', head, [['vevent', properties, []]]];
}
