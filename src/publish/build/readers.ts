/** Readers of single values: from what a source holds to what the contract holds. Undefined means refused. */
import { isObject } from '../../feed/read.ts';
import { readFormat, type FormatName } from '../../feed/formats.ts';
import { plainText } from '../../feed/plain-text.ts';
import { type ReadDate, instantIn, readDate } from './dates.ts';
import { isNothing, slug } from './mapping.ts';

/** Where a value comes from. */
export interface Origin {
  /** Address of the document, which relative addresses are resolved against; undefined for files. */
  readonly base: string | undefined;
  /** What addresses such as `/page` are resolved against without it: the website. */
  readonly home?: string | undefined;
  /** IANA name of the zone of times that state none. */
  readonly timezone: string | undefined;
}

export interface Reader {
  /** What is wanted, for messages. */
  readonly wanted: string;
  /** Whether the field has several values. */
  readonly isList?: true;
  readonly read: (value: unknown, origin: Origin) => unknown;
}

/** Stands in for an unknown base: it makes no difference to whether an address is allowed. */
const anyBase = 'https://publisher.example/';

/** A text without markup. Empty if nothing of it can be seen, as of a picture alone. */
function textOf(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' ? plainText(value) : undefined;
}

function textByLanguage(value: unknown): unknown {
  if (!isObject(value)) return textOf(value);
  const texts = Object.entries(value).flatMap(([tag, text]) => {
    const language = readFormat('language', tag, anyBase);
    const read = textOf(text);
    return language === undefined || isNothing(read) ? [] : [[language, read] as const];
  });
  return texts.length ? Object.fromEntries(texts) : undefined;
}

/** A relative address that cannot be taken for anything else, unlike “n/a” in a table. */
const isClearlyRelative = (text: string): boolean => /^(\/|\.\.?\/|\?|#)/.test(text);

/** Addresses stay as they were written; only relative ones are resolved. */
function addressOf(value: unknown, { base, home }: Pick<Origin, 'base' | 'home'>): string | undefined {
  const text = typeof value === 'string' ? value.trim() : '';
  if (!text || readFormat('address', text, anyBase) === undefined) return undefined;
  if (URL.canParse(text)) return text;
  if (/[\s\\{}<>]/.test(text) || (base === undefined && !isClearlyRelative(text))) return undefined;
  const root = base ?? home;
  if (root === undefined) return text;
  return URL.canParse(text, root) ? new URL(text, root).href : undefined;
}

function formatted(name: FormatName): Reader['read'] {
  return (value) => {
    const text = typeof value === 'string' ? value.trim() : value;
    return readFormat(name, text, anyBase);
  };
}

function momentOf(value: unknown, timezone: string | undefined): string | undefined {
  const date = readDate(value);
  if (!date) return undefined;
  return date.instant ?? localInstant(date, timezone) ?? date.date;
}

function localInstant({ date, time }: ReadDate, timezone: string | undefined): string | undefined {
  return time === undefined || timezone === undefined ? undefined : instantIn(date, time, timezone);
}

function authorOf(value: unknown, origin: Origin): unknown {
  if (!isObject(value)) {
    const name = textOf(value);
    return isNothing(name) ? undefined : { name };
  }
  const name = textOf(value['name']);
  const url = readFormat('contact', value['url'], origin.base ?? anyBase);
  return present({ name, url });
}

/** An object without the keys that have no value; undefined if none has. */
export function present(object: Readonly<Record<string, unknown>>): Record<string, unknown> | undefined {
  const entries = Object.entries(object).filter(([, value]) => !isNothing(value));
  return entries.length ? Object.fromEntries(entries) : undefined;
}

const mediaTypes: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  epub: 'application/epub+zip',
  doc: 'application/msword',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  ppt: 'application/vnd.ms-powerpoint',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  xls: 'application/vnd.ms-excel',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  zip: 'application/zip',
  mp3: 'audio/mpeg',
  mp4: 'video/mp4',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  png: 'image/png',
};

/** The media type of an address by the ending of its path; a web page's for any other. */
export function mediaTypeOf(address: string): string {
  const path = URL.canParse(address, anyBase) ? new URL(address, anyBase).pathname : '';
  const ending = /\.([a-z\d]+)$/i.exec(path)?.[1]?.toLowerCase() ?? '';
  return mediaTypes[ending] ?? 'text/html';
}

function attachmentOf(value: unknown, origin: Origin): unknown {
  const file = isObject(value) ? value : { url: value };
  const url = addressOf(file['url'], origin);
  if (url === undefined) return undefined;
  const own = isObject(file['_mpg']) ? file['_mpg'] : {};
  const language = readFormat('language', file['language'] ?? own['language'], anyBase);
  // Of an edition, as `join.ts` writes it.
  const [publisher, isbn] = [textOf(own['publisher']), isbnOf(own['isbn'])];
  const size = readFormat('size', Number(file['size_in_bytes'] ?? NaN), anyBase);
  return present({
    url,
    mime_type: textOf(file['mime_type']) || mediaTypeOf(url),
    title: textOf(file['title']),
    size_in_bytes: size,
    _mpg: present({ language, publisher, isbn }),
  });
}

function placeOf(value: unknown): unknown {
  const place = isObject(value) ? value : { name: value };
  return present({
    name: textOf(place['name']),
    address: textOf(place['address']),
    city: textOf(place['city']),
    country: readFormat('country', place['country'], anyBase),
  });
}

function imageOf(value: unknown, origin: Origin): unknown {
  const image = isObject(value) ? value : { src: value };
  const src = addressOf(image['src'], origin);
  if (src === undefined) return undefined;
  return present({ src, alt: textByLanguage(image['alt']), width: image['width'], height: image['height'] });
}

function termOf(value: unknown, origin: Origin): unknown {
  if (!isObject(value)) return undefined;
  const title = textByLanguage(value['title']);
  const id = formatted('id')(value['id'], origin) ?? (typeof title === 'string' ? slug(title) : undefined);
  if (isNothing(title) || isNothing(id)) return undefined;
  const [summary, url] = [textByLanguage(value['summary']), addressOf(value['url'], origin)];
  return present({ id, title, summary, url, image: imageOf(value['image'], origin) });
}

function partyOf(value: unknown, origin: Origin): unknown {
  const party = isObject(value) ? value : { name: value };
  const name = textByLanguage(party['name']);
  if (isNothing(name)) return undefined;
  return present({ name, url: addressOf(party['url'], origin), logo: imageOf(party['logo'], origin) });
}

function translationsOf(value: unknown, origin: Origin): unknown {
  if (!isObject(value)) return undefined;
  const entries = Object.entries(value).flatMap(([tag, texts]) => {
    const language = readFormat('language', tag, anyBase);
    if (language === undefined || !isObject(texts)) return [];
    const [title, summary, url] = [textOf(texts['title']), textOf(texts['summary']), addressOf(texts['url'], origin)];
    const translation = present({ title, summary, url });
    return translation ? [[language, translation] as const] : [];
  });
  return entries.length ? Object.fromEntries(entries) : undefined;
}

/** `2013-2014`, `2013/2014`, `2013` or 2013 as years. */
function yearsOf(value: unknown): readonly number[] | undefined {
  const [, first, last] = /^\s*(\d{4})(?:\s*[-–/]\s*(\d{4}))?\s*$/.exec(String(value)) ?? [];
  if (first === undefined) return undefined;
  const [from, to] = [Number(first), Number(last ?? first)];
  return to < from || to - from > 100 ? undefined : Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

function doiOf(value: unknown): string | undefined {
  const text = typeof value === 'string' ? value.trim().replace(/^(https?:\/\/(dx\.)?doi\.org\/|doi:\s*)/i, '') : '';
  return /^10\.\d{4,9}\/\S+$/.test(text) ? text : undefined;
}

function isbnOf(value: unknown): string | undefined {
  const text = typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
  const isbn = text.replace(/^ISBN(-1[03])?:?\s*/i, '');
  return /^(\d{9}[\dX]|\d{13})$/i.test(isbn.replace(/[\s-]/g, '')) ? isbn : undefined;
}

const idOf: Reader['read'] = (value) => {
  const text = typeof value === 'number' ? String(value) : typeof value === 'string' ? value.trim() : '';
  return readFormat('id', text, anyBase);
};

const choice = (...choices: readonly string[]): Reader => ({
  wanted: choices.join(' | '),
  read: (value) => choices.find((one) => one === String(value).trim().toLowerCase()),
});

const text: Reader = { wanted: 'text', read: textOf };
const textIn: Reader = { wanted: 'text, or texts by language', read: textByLanguage };
const address: Reader = { wanted: 'http or https address', read: addressOf };
const date: Reader = { wanted: 'date (2012, 2012-12 or 2012-12-05)', read: (value) => readDate(value)?.date };
const moment: Reader = {
  wanted: 'date, with or without a time',
  read: (value, { timezone }) => momentOf(value, timezone),
};
const instant: Reader = {
  wanted: 'date and time (2012-12-05T10:00:00Z)',
  read: (value, { timezone }) => {
    const read = readDate(value);
    return read && (read.instant ?? localInstant(read, timezone));
  },
};
const id: Reader = { wanted: 'id', read: idOf };
const language: Reader = { wanted: 'BCP 47 language tag', read: formatted('language') };
const references: Reader = { wanted: 'id', isList: true, read: idOf };
const image: Reader = { wanted: 'picture', read: imageOf };

export const termReaders = { id, title: textIn, summary: textIn, url: address, image, kind: text };

export const itemReaders = {
  id,
  kind: choice('publication', 'report', 'news', 'event', 'milestone'),
  url: address,
  title: text,
  summary: text,
  content: text,
  image: address,
  language,
  date,
  published: instant,
  modified: instant,
  authors: { wanted: 'name', isList: true, read: authorOf },
  tags: { wanted: 'text', isList: true, read: textOf },
  attachments: { wanted: 'file', isList: true, read: attachmentOf },
  type: { wanted: 'text', read: (value) => slug(textOf(value) ?? '') || undefined },
  publisher: text,
  doi: { wanted: 'DOI (10.1000/182)', read: doiOf },
  isbn: { wanted: 'ISBN of 10 or 13 digits', read: isbnOf },
  years: { wanted: 'year or years (2013-2014)', isList: true, read: yearsOf },
  start: moment,
  end: moment,
  timezone: { wanted: 'IANA time zone', read: formatted('timeZone') },
  place: { wanted: 'place', read: placeOf },
  online_url: address,
  status: choice('scheduled', 'cancelled', 'postponed'),
  programmes: references,
  projects: references,
  activities: references,
  translations: { wanted: 'texts by language', read: translationsOf },
  work: id,
  title_language: language,
} satisfies Readonly<Record<string, Reader>>;

export const projectReaders = {
  ...termReaders,
  programmes: references,
  start: date,
  end: date,
  partners: { wanted: 'name', isList: true, read: partyOf },
  supporters: references,
} satisfies Readonly<Record<string, Reader>>;

export const supporterReaders = {
  id,
  name: textIn,
  group: choice('foundation', 'european-institution', 'intergovernmental', 'other'),
  summary: textIn,
  url: address,
  logo: image,
};

export const organisationReaders = {
  name: textIn,
  short_name: text,
  founded: date,
  seat: textIn,
  summary: textIn,
  mission: textIn,
  url: address,
  email: { wanted: 'e-mail address', read: formatted('email') },
  logo: image,
  values: { wanted: 'title, and what else a term has', isList: true, read: termOf },
  story: id,
} satisfies Readonly<Record<string, Reader>>;
