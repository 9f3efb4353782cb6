/** The Events Calendar, a plugin of WordPress, by its REST API. */
import { isObject } from '../../feed/read.ts';
import type { SourceOf } from '../config/schema.ts';
import { valueAt } from '../build/mapping.ts';
import { listIn, readJson, withQuery } from './json-pages.ts';
import type { Source, SourceRecord } from './source.ts';

type Settings = SourceOf<'events-calendar'>;
type PluginEvent = Readonly<Record<string, unknown>>;

const letters = Array.from({ length: 26 }, (_, index) => String.fromCharCode(65 + index));

let codes: ReadonlyMap<string, string> | undefined;

/** The code of a country by its English name; undefined for a name that is not known. */
function countryCode(name: unknown): string | undefined {
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  codes ??= new Map(
    letters.flatMap((first) =>
      letters.flatMap((second) => {
        const country = names.of(first + second);
        return country === undefined ? [] : [[country.toLowerCase(), first + second] as const];
      }),
    ),
  );
  return typeof name === 'string' ? codes.get(name.trim().toLowerCase()) : undefined;
}

/** The plugin has an empty list where there is no venue. */
function placeOf(venue: unknown): unknown {
  const place: unknown = Array.isArray(venue) ? venue[0] : venue;
  if (!isObject(place)) return undefined;
  return {
    name: place['venue'],
    address: place['address'],
    city: place['city'],
    country: countryCode(place['country']),
  };
}

/** Minutes between two local times that are written `2024-11-14 10:00:00`, as an offset. */
function offsetBetween(local: unknown, utc: unknown): string {
  const [here, there] = [local, utc].map((time) => Date.parse(`${String(time).replace(' ', 'T')}Z`));
  const minutes = Math.round(((here ?? NaN) - (there ?? NaN)) / 60_000);
  if (Number.isNaN(minutes)) return '';
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  return `${minutes < 0 ? '-' : '+'}${String(hours).padStart(2, '0')}:${String(rest).padStart(2, '0')}`;
}

function momentOf(event: PluginEvent, name: 'start_date' | 'end_date'): string | undefined {
  const local = event[name];
  if (typeof local !== 'string') return undefined;
  return event['all_day'] === true
    ? local.slice(0, 10)
    : local.replace(' ', 'T') + offsetBetween(local, event[`utc_${name}`]);
}

function draftOf(event: PluginEvent): Readonly<Record<string, unknown>> {
  const [start, end] = [momentOf(event, 'start_date'), momentOf(event, 'end_date')];
  const zone = event['timezone'];
  return {
    id: event['slug'] ?? event['id'],
    kind: 'event',
    url: event['url'],
    title: event['title'],
    summary: event['excerpt'],
    image: valueAt(event, 'image.url'),
    start,
    end: end === start ? undefined : end,
    // `UTC+1` is no name of a zone.
    timezone: typeof zone === 'string' && zone.includes('/') ? zone : undefined,
    place: placeOf(event['venue']),
    tags: valueAt(event, 'tags.name'),
  };
}

export const eventsCalendar: Source<Settings> = async function* (settings, context) {
  const root = settings.from.replace(/\/wp-json.*$/, '').replace(/\/$/, '');
  // Without a start, the plugin gives only what is to come.
  const query = { per_page: '50', start_date: '1970-01-01 00:00:00', status: 'publish' };
  let [page, total] = [1, 1];
  for (; page <= total; page++) {
    const address = withQuery(`${root}/wp-json/tribe/events/v1/events`, { ...query, page: String(page) });
    const { document } = await readJson(address, context);
    total = Number(valueAt(document, 'total_pages')) || 1;
    for (const raw of listIn(valueAt(document, 'events'), document, address).filter(isObject)) {
      const title = typeof raw['title'] === 'string' ? raw['title'] : undefined;
      const record: SourceRecord = {
        where: `${settings.from}, event ${String(raw['id'])}`,
        title,
        raw,
        draft: draftOf(raw),
      };
      yield { ...record, base: `${root}/` };
    }
    context.progress(page, total);
  }
};
