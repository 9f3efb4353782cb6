/** The Events Calendar, a plugin of WordPress, by its REST API. */
import { isObject } from '../../feed/read.ts';
import type { SourceOf } from '../config/schema.ts';
import { textOf, valueAt } from '../build/mapping.ts';
import { PublishError } from '../publish-error.ts';
import { type JsonAnswer, listIn, pageLimit, readJson, withQuery } from './json-pages.ts';
import type { Source, SourceContext, SourceRecord } from './source.ts';
import { siteAt } from './wordpress-site.ts';

type Settings = SourceOf<'events-calendar'>;
type PluginEvent = Readonly<Record<string, unknown>>;

const letters = Array.from({ length: 26 }, (_, index) => String.fromCharCode(65 + index));

/** Countries of the plugin’s list that have another name in English by now, or a shorter one. */
const otherNames: Readonly<Record<string, string>> = {
  'czech republic': 'CZ',
  macedonia: 'MK',
  'republic of moldova': 'MD',
  'russian federation': 'RU',
  turkey: 'TR',
  'great britain': 'GB',
  'holy see': 'VA',
  'united states of america': 'US',
};

const plainName = (name: string): string =>
  name
    .toLowerCase()
    .replace(/\(.*\)|, (the )?(former yugoslav )?republic of.*/g, '')
    .replaceAll('&', 'and')
    .trim();

let codes: ReadonlyMap<string, string> | undefined;

function countryCodes(): ReadonlyMap<string, string> {
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  const known = letters.flatMap((first) =>
    letters.flatMap((second) => {
      const code = first + second;
      const name = names.of(code);
      // `UK` has a name too, and stands for `GB`.
      const isCurrent = new Intl.Locale(`und-${code}`).region === code;
      return name === undefined || !isCurrent ? [] : [[plainName(name), code] as const];
    }),
  );
  return new Map([...Object.entries(otherNames), ...known]);
}

/** The code of a country by its English name; undefined for a name that is not known. */
function countryCode(name: unknown): string | undefined {
  if (typeof name !== 'string') return undefined;
  codes ??= countryCodes();
  return codes.get(plainName(name)) ?? (/^[A-Z]{2}$/.test(name) ? name : undefined);
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
    // `UTC+1` is no name of a zone, and a whole day is in none.
    timezone: event['all_day'] !== true && typeof zone === 'string' && zone.includes('/') ? zone : undefined,
    place: placeOf(event['venue']),
    tags: valueAt(event, 'tags.name'),
  };
}

function recordOf(raw: PluginEvent, name: string, root: string): SourceRecord {
  const title = typeof raw['title'] === 'string' ? raw['title'] : undefined;
  return { where: `${name}, event ${String(raw['id'])}`, title, raw, draft: draftOf(raw), base: `${root}/` };
}

/** Whether the plugin says that there are no more events. */
const isPastEnd = ({ status, document }: JsonAnswer): boolean =>
  status === 404 && /page/.test(textOf(valueAt(document, 'code')));

/** A page of events, by the address that works. */
async function readPage(root: string, page: number, context: SourceContext): Promise<JsonAnswer> {
  // Without a start, the plugin gives only what is to come.
  const query = { per_page: '50', start_date: '1970-01-01 00:00:00', status: 'publish', page: String(page) };
  const route = '/tribe/events/v1/events';
  const readable = await readJson(withQuery(`${root}/wp-json${route}`, query), context, [404]);
  if (isObject(readable.document) && (readable.status === 200 || isPastEnd(readable))) return readable;
  const plain = await readJson(withQuery(`${root}/?rest_route=${encodeURIComponent(route)}`, query), context, [404]);
  if (plain.status === 404 && !isPastEnd(plain)) {
    throw new PublishError(`${root}/: has no events of The Events Calendar in its REST API.`);
  }
  return plain;
}

export const eventsCalendar: Source<Settings> = async function* (settings, context) {
  const { root } = siteAt(settings.from);
  const seen = new Set<unknown>();
  for (let page = 1, total = 1; page <= total; page++) {
    const answer = await readPage(root, page, context);
    if (isPastEnd(answer)) return;
    const events = listIn(valueAt(answer.document, 'events'), answer).filter(isObject);
    const added = events.filter(({ id }) => !seen.has(id));
    if (events.length && !added.length) {
      throw new PublishError(`${answer.address}: is the same as the pages before it. A cache may ignore “page”.`);
    }
    for (const raw of added) {
      seen.add(raw['id']);
      yield recordOf(raw, settings.from, root);
    }
    total = Math.min(Number(valueAt(answer.document, 'total_pages')) || 1, pageLimit);
    context.progress(page, total);
  }
};
