/** Calendars: iCalendar files, as calendar programs publish them. */
import ICAL from 'ical.js';
import { readFormat } from '../../feed/formats.ts';
import type { SourceOf } from '../config/schema.ts';
import { PublishError } from '../publish-error.ts';
import { calendarsIn } from './calendar-text.ts';
import { readDocument } from './document.ts';
import { isAddress } from './downloaded.ts';
import type { Source, SourceContext, SourceRecord } from './source.ts';

type Settings = SourceOf<'calendar'>;

const day = 86_400_000;

/** Most occurrences of one event. */
const occurrenceLimit = 1000;

const textOf = (component: ICAL.Component, name: string): string | undefined => {
  const value = component.getFirstPropertyValue(name);
  // Dates, durations and the like know how they are written.
  return value === null ? undefined : (value as string | ICAL.Time).toString().trim() || undefined;
};

function knownZone(name: unknown): string | undefined {
  return readFormat('timeZone', name, 'https://publisher.example/') === undefined ? undefined : String(name);
}

/** Zones of Europe as Windows names them. What others name is known from the calendar itself. */
const windowsZones: Readonly<Record<string, string>> = {
  'gmt standard time': 'Europe/London',
  'w. europe standard time': 'Europe/Berlin',
  'romance standard time': 'Europe/Paris',
  'central europe standard time': 'Europe/Budapest',
  'central european standard time': 'Europe/Warsaw',
  'e. europe standard time': 'Europe/Chisinau',
  'gtb standard time': 'Europe/Bucharest',
  'fle standard time': 'Europe/Kiev',
  'turkey standard time': 'Europe/Istanbul',
};

/** The zone that a time names, if it is one that everybody knows. Some programs put their own path before it. */
function zoneOf(component: ICAL.Component): string | undefined {
  const name = component.getFirstProperty('dtstart')?.getFirstParameter('tzid');
  return knownZone(name) ?? knownZone(name?.split('/').slice(-2).join('/')) ?? windowsZones[name?.toLowerCase() ?? ''];
}

const two = (number: number): string => String(number).padStart(2, '0');

const dateText = ({ year, month, day: date }: ICAL.Time): string =>
  `${String(year).padStart(4, '0')}-${two(month)}-${two(date)}`;

/** A time as it is written, with its offset where its zone is known from the calendar. */
function momentText(time: ICAL.Time): string {
  if (time.isDate) return dateText(time);
  const local = `${dateText(time)}T${two(time.hour)}:${two(time.minute)}:${two(time.second)}`;
  const { zone } = time;
  if (zone === ICAL.Timezone.utcTimezone) return `${local}Z`;
  if (zone === ICAL.Timezone.localTimezone) return local;
  const minutes = Math.round(time.utcOffset() / 60);
  const size = Math.abs(minutes);
  return `${local}${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

/** The end; none where it is the start. Days end before the day that the calendar names. */
function endText(start: ICAL.Time, end: ICAL.Time | null): string | undefined {
  if (!end) return undefined;
  const last = end.clone();
  if (last.isDate) last.adjust(-1, 0, 0, 0);
  return last.compare(start) > 0 ? momentText(last) : undefined;
}

interface Occurrence {
  readonly start: ICAL.Time;
  readonly end: ICAL.Time | null;
  readonly item: ICAL.Event;
  /** What distinguishes it from others of its event; undefined if there are none. */
  readonly key: string | undefined;
}

const statuses: Readonly<Record<string, string>> = { CANCELLED: 'cancelled' };

function draftOf({ start, end, item, key }: Occurrence, calendarZone: string | undefined) {
  const { component } = item;
  const location = textOf(component, 'location');
  const url = textOf(component, 'url');
  const uid = textOf(component, 'uid');
  const zone = zoneOf(component) ?? (start.isDate ? undefined : calendarZone);
  return {
    id: uid === undefined || key === undefined ? uid : `${uid} ${key}`,
    kind: 'event',
    url: url !== undefined && isAddress(url) ? url : undefined,
    title: textOf(component, 'summary'),
    summary: textOf(component, 'description'),
    start: momentText(start),
    end: endText(start, end),
    timezone: zone,
    place: location !== undefined && !isAddress(location) ? { name: location } : undefined,
    online_url: location !== undefined && isAddress(location) ? location : undefined,
    tags: component.getAllProperties('categories').flatMap((property) => property.getValues().map(String)),
    status: statuses[textOf(component, 'status')?.toUpperCase() ?? ''],
  };
}

/** The occurrences of an event until a time; all of an event that does not recur. */
function occurrencesOf(event: ICAL.Event, until: number): readonly Occurrence[] {
  if (!event.isRecurring()) return [{ start: event.startDate, end: event.endDate, item: event, key: undefined }];
  const occurrences: Occurrence[] = [];
  const iterator = event.iterator();
  while (occurrences.length < occurrenceLimit) {
    const next = iterator.next() as ICAL.Time | null | undefined;
    if (!next || next.toJSDate().getTime() > until) break;
    const { startDate, endDate, item } = event.getOccurrenceDetails(next);
    occurrences.push({ start: startDate, end: endDate, item, key: dateText(next) });
  }
  return occurrences;
}

/** Events with their exceptions. An exception whose event is missing stands for itself. */
function eventsOf(components: readonly ICAL.Component[]): readonly ICAL.Event[] {
  const events = components.map((component) => new ICAL.Event(component));
  const masters = new Map(events.filter((event) => !event.isRecurrenceException()).map((event) => [event.uid, event]));
  return events.filter((event) => {
    const master = event.isRecurrenceException() ? masters.get(event.uid) : undefined;
    if (!master?.isRecurring()) return true;
    master.relateException(event);
    return false;
  });
}

const isPrivate = (component: ICAL.Component): boolean =>
  /^(private|confidential)$/i.test(textOf(component, 'class') ?? '');

function* recordsIn(name: string, text: string, until: number, note: SourceContext['note']): Iterable<SourceRecord> {
  for (const { components, timezone } of calendarsIn(name, text, note)) {
    const open = components.filter((component) => !isPrivate(component));
    const hidden = components.length - open.length;
    if (hidden) note(`${name}: private events, which are left out: ${hidden}.`);
    const zone = knownZone(timezone);
    for (const event of eventsOf(open.filter((component) => component.hasProperty('dtstart')))) {
      for (const occurrence of occurrencesOf(event, until)) {
        const draft = draftOf(occurrence, zone);
        const raw = Object.fromEntries(
          occurrence.item.component
            .getAllProperties()
            .map((property) => [property.name, String(property.getFirstValue())]),
        );
        yield {
          where: `${name}, event`,
          title: draft.title,
          raw,
          draft,
          ...(zone === undefined ? {} : { timezone: zone }),
        };
      }
    }
    const undated = open.filter((component) => !component.hasProperty('dtstart')).length;
    if (undated) note(`${name}: events without a date, which are left out: ${undated}.`);
  }
}

export const calendar: Source<Settings> = async function* (settings, context) {
  // Recurring events without an end go on for a year.
  const until = settings.until === undefined ? context.now + 365 * day : Date.parse(settings.until) + day;
  for (const name of [settings.from].flat()) {
    const { text } = await readDocument(name, settings.encoding, context);
    if (!text.trim()) throw new PublishError(`${name}: is empty.`);
    if (!/^BEGIN:VCALENDAR/im.test(text))
      throw new PublishError(`${name}: is no calendar (iCalendar starts with BEGIN:VCALENDAR).`);
    yield* recordsIn(name, text, until, context.note);
  }
};
