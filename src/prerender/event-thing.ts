/** Events in the vocabulary of schema.org. */
import type { EventLeaf, PlaceLeaf, PostalAddressLeaf, VirtualLocationLeaf } from 'schema-dts';
import type { MpgEvent, Place } from '../feed/types.ts';
import { eventEnd } from '../model/events.ts';
import { idOf, inLanguage, known, type Naming, organisationReference } from './naming.ts';

const eventStatus = {
  scheduled: 'https://schema.org/EventScheduled',
  cancelled: 'https://schema.org/EventCancelled',
  postponed: 'https://schema.org/EventPostponed',
} as const;

const attendance = {
  place: 'https://schema.org/OfflineEventAttendanceMode',
  online: 'https://schema.org/OnlineEventAttendanceMode',
  both: 'https://schema.org/MixedEventAttendanceMode',
} as const;

/** An instant with the offset that its time zone has then: `2026-11-20T11:00:00+01:00`. Dates without a time stay as they are. */
function withOffset(date: string | undefined, timeZone: string | undefined): string | undefined {
  if (!date || !timeZone || date.length <= 'YYYY-MM-DD'.length) return date;
  const instant = new Date(date);
  const parts = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' }).formatToParts(instant);
  const name = parts.find(({ type }) => type === 'timeZoneName')?.value ?? '';
  // “GMT+01:00”, or “GMT” alone.
  const [offset = '+00:00', sign = '+', hours, minutes] = /([+-])(\d\d):(\d\d)/.exec(name) ?? [];
  const shift = Number(`${sign}1`) * (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * 60_000;
  return new Date(instant.getTime() + shift).toISOString().slice(0, 19) + offset;
}

function placeThing({ name, address, city, country }: Place): PlaceLeaf {
  return known<PlaceLeaf>({
    '@type': 'Place',
    name: name ?? city,
    address: known<PostalAddressLeaf>({
      '@type': 'PostalAddress',
      streetAddress: address,
      addressLocality: city,
      addressCountry: country,
    }),
  });
}

function locations({ place, onlineUrl }: MpgEvent): readonly (PlaceLeaf | VirtualLocationLeaf)[] | undefined {
  const venue = place ? [placeThing(place)] : [];
  const online: VirtualLocationLeaf[] = onlineUrl ? [{ '@type': 'VirtualLocation', url: onlineUrl }] : [];
  return venue.length + online.length ? [...venue, ...online] : undefined;
}

function attendanceMode({ place, onlineUrl }: MpgEvent): (typeof attendance)[keyof typeof attendance] | undefined {
  if (onlineUrl) return place ? attendance.both : attendance.online;
  return place && attendance.place;
}

export function eventThing(event: MpgEvent, naming: Naming): EventLeaf & { '@id': string } {
  const { id, url, title, summary, start, date, timezone, image, language, status } = event;
  return known<EventLeaf & { '@id': string }>({
    '@type': 'Event',
    '@id': idOf(naming, id),
    name: inLanguage(title, naming),
    url,
    description: inLanguage(summary, naming),
    image: image?.src,
    inLanguage: language === 'und' ? undefined : language,
    startDate: withOffset(start ?? date, timezone),
    endDate: withOffset(eventEnd(event), timezone),
    eventStatus: eventStatus[status],
    eventAttendanceMode: attendanceMode(event),
    location: locations(event),
    organizer: organisationReference(naming),
  });
}
