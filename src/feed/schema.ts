/**
 * The contract as it is written on the wire: JSON Feed 1.1 and the extension `_mpg`. The JSON Schema is made from it,
 * and `read.ts` walks along it. What is said of a string here is what a publisher is told when it is not met.
 */
import * as z from 'zod/mini';
import { plainText } from './plain-text.ts';

// zod would otherwise try whether it may compile code, which a page with a strict policy reports as a violation.
z.config({ jitless: true });

/** A string that `read` makes canonical; no string, or an error that it throws, refuses it. */
function leaf(expected: string, read: (value: string) => string | false | undefined): z.ZodMiniString {
  return z.string(expected).check((payload) => {
    let value;
    try {
      value = read(payload.value);
    } catch {
      // Intl and Date throw at what they do not know.
    }
    if (typeof value === 'string') payload.value = value;
    else payload.issues.push({ code: 'custom', input: payload.value });
  });
}

function pattern(expected: string, regex: RegExp): z.ZodMiniString {
  return leaf(expected, (value) => regex.test(value) && value);
}

function number(expected: string, regex: RegExp): z.ZodMiniNumber {
  return z.number(expected).check((payload) => {
    if (!regex.test(`${payload.value}`)) payload.issues.push({ code: 'custom', input: payload.value });
  });
}

function choice<T extends string>(...values: T[]): z.core.$ZodType<T> {
  const one: z.core.$ZodType = leaf(values.join(' | '), (value) => values.find((known) => known === value));
  return one as z.core.$ZodType<T>;
}

const dateTime = /^\d{4}(-\d\d(-\d\d(T\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d))?)?)?$/i;

/** The `Date` of a day that does not exist throws or turns out as another day. */
function date(expected: string, length: RegExp): z.ZodMiniString {
  return leaf(expected, (value) => {
    const day = value.slice(0, 10);
    const isDate = dateTime.test(value) && length.test(value) && new Date(value).toISOString();
    return isDate && new Date(day).toISOString().startsWith(day) && value;
  });
}

/** An object by language tag. */
function byLanguage<T extends z.core.$ZodType>(value: T): z.ZodMiniObject<Record<string, never>, z.core.$catchall<T>> {
  return z.catchall(z.object({}), value);
}

const list = <T extends z.core.$ZodType>(element: T): z.ZodMiniOptional<z.ZodMiniArray<T>> =>
  z.optional(z.array(element));

export const language = leaf('BCP 47 language tag', (value) => Intl.getCanonicalLocales(value)[0]);
/** Relative to the document; the reader resolves it and looks at the scheme. */
export const address = z.string('http or https address');
export const contact = z.string('http, https or mailto address');
const line = leaf('text', plainText);
/** The id of an element of the feed's list that has the same name as the list it stands in; the reader looks there. */
export const reference = z.string('id in this document');
/** A bare string is text in the language around it: the reader makes it an object. */
export const text = byLanguage(line);

export const id = pattern('id', /./);
export const partialDate = date('date (2012, 2012-12 or 2012-12-05)', /^.{4,10}$/);
export const instant = date('date and time (2012-12-05T10:00:00Z)', /T/i);
export const moment = date('date, with or without a time', /./);
export const size = number('number, not negative', /^[\d.e+]+$/);
export const year = number('year', /^\d{4}$/);
const email = leaf('e-mail address', (value) => /^(?:mailto:)?([^\s@?&:]+@[^\s@?&]+)$/i.exec(value)?.[1]);
const timezone = leaf('IANA time zone', (value) => {
  Intl.DateTimeFormat('en', { timeZone: value });
  return /^[a-z]/i.test(value) && value;
});

export const country = pattern('ISO 3166-1 alpha-2 code', /^[A-Z]{2}$/);
export const version = pattern(
  'https://jsonfeed.org/version/1.1',
  /^https?:\/\/(www\.)?jsonfeed\.org\/version\/1(\.\d+)?\/?$/,
);
const author = z.object({ name: z.optional(line), url: z.optional(contact) });
const authors = { authors: list(author), author: z.optional(author) };

export const image = z.object({
  src: address,
  alt: z.optional(text),
  width: z.optional(size),
  height: z.optional(size),
});
export const term = z.object({
  id,
  title: text,
  summary: z.optional(text),
  url: z.optional(address),
  image: z.optional(image),
});
export const party = z.object({ name: text, url: z.optional(address), logo: z.optional(image) });

/** What `_mpg` adds to an item. */
export const itemExtension = z.object({
  kind: z.optional(line),
  date: z.optional(partialDate),
  programmes: list(reference),
  projects: list(reference),
  activities: list(reference),
  translations: z.optional(
    byLanguage(z.object({ title: z.optional(line), summary: z.optional(line), url: z.optional(address) })),
  ),
  type: z.optional(line),
  publisher: z.optional(line),
  doi: z.optional(line),
  isbn: z.optional(line),
  years: list(year),
  start: z.optional(moment),
  end: z.optional(moment),
  timezone: z.optional(timezone),
  place: z.optional(
    z.object({
      name: z.optional(line),
      address: z.optional(line),
      city: z.optional(line),
      country: z.optional(country),
    }),
  ),
  online_url: z.optional(address),
  status: z.optional(choice('scheduled', 'cancelled', 'postponed')),
});

export const item = z.object({
  id,
  url: z.optional(address),
  external_url: z.optional(address),
  title: z.optional(line),
  summary: z.optional(line),
  content_text: z.optional(line),
  content_html: z.optional(line),
  image: z.optional(address),
  date_published: z.optional(moment),
  date_modified: z.optional(instant),
  ...authors,
  tags: list(line),
  language: z.optional(language),
  attachments: list(
    z.object({
      url: address,
      mime_type: line,
      title: z.optional(line),
      size_in_bytes: z.optional(size),
      _mpg: z.optional(z.object({ language: z.optional(language) })),
    }),
  ),
  _mpg: z.optional(itemExtension),
});

/** What things belong to. Lists stand before those that refer to them: the reader goes from top to bottom. */
export const feedExtension = z.object({
  contract: z.optional(pattern('version such as 1', /^\d+(\.\d+)*$/)),
  updated: z.optional(instant),
  organisation: z.optional(
    z.object({
      name: text,
      founded: z.optional(partialDate),
      seat: z.optional(text),
      summary: z.optional(text),
      mission: z.optional(text),
      url: z.optional(address),
      email: z.optional(email),
      logo: z.optional(image),
      values: list(term),
      story: z.optional(id),
    }),
  ),
  programmes: list(term),
  activities: list(term),
  supporters: list(
    z.object({
      ...party.shape,
      id,
      group: z.optional(choice('foundation', 'european-institution', 'intergovernmental', 'other')),
      summary: z.optional(text),
    }),
  ),
  projects: list(
    z.object({
      ...term.shape,
      programmes: list(reference),
      start: z.optional(partialDate),
      end: z.optional(partialDate),
      partners: list(party),
      supporters: list(reference),
    }),
  ),
  networks: list(term),
});

export const items = z.array(item);

export const feed = z.object({
  version,
  title: line,
  home_page_url: z.optional(address),
  next_url: z.optional(address),
  language: z.optional(language),
  ...authors,
  _mpg: z.optional(feedExtension),
  items,
});
