/**
 * The contract: JSON Feed 1.1 with the extension `_mpg`, as publishers write it. The JSON Schema, the types and the data that
 * the reader walks (`compile.ts`) are made from it. Used by the build and by tools; no page loads it.
 */
import * as z from 'zod';
import {
  endsBeforeStart,
  type FormatName,
  formats,
  type NumberFormatName,
  readFormat,
  type StringFormatName,
} from './formats.ts';

/** The format of each leaf of the schema. */
export const formatOf = z.registry<{ readonly name: FormatName }>();

/** Stands in for the document's own URL, which zod does not know. It makes no difference to whether a scheme is allowed. */
const anyBase = 'https://publisher.example/';

function meets(name: FormatName): (value: unknown) => boolean {
  return (value) => readFormat(name, value, anyBase) !== undefined;
}

function string(name: StringFormatName): z.ZodString {
  const { expected } = formats[name];
  return z.string(expected).refine(meets(name), expected).register(formatOf, { name });
}

function number(name: NumberFormatName): z.ZodNumber {
  const { expected } = formats[name];
  return z.number(expected).refine(meets(name), expected).register(formatOf, { name });
}

function choice<const Values extends readonly string[]>(
  ...values: Values
): z.ZodEnum<z.core.util.ToEnum<Values[number]>> {
  return z.enum(values, values.join(' | '));
}

function list<Element extends z.ZodType>(element: Element): z.ZodOptional<z.ZodArray<Element>> {
  return z.array(element).optional();
}

const language = string('language');
const address = string('address');
const contact = string('contact');
const line = string('text');
const reference = string('reference');
const id = string('id');
const partialDate = string('partialDate');
const instant = string('instant');
const moment = string('moment');
const size = number('size');

export const textByLanguage = z
  .record(language, line)
  .refine((texts) => Object.keys(texts).length > 0, 'text in at least one language');

/** A bare string is text in the language of what contains it. */
export const text = z.union([line, textByLanguage], 'text by language');

interface Period {
  readonly start?: string | undefined;
  readonly end?: string | undefined;
}

const period = {
  isMet: ({ start, end }: Period): boolean => !start || !end || !endsBeforeStart(start, end),
  params: { path: ['end'], error: 'not before the start' },
};

const author = z.object({ name: line.optional(), url: contact.optional() });
const authors = { authors: list(author), author: author.optional() };

export const image = z.object({
  src: address,
  alt: text.optional(),
  width: size.optional(),
  height: size.optional(),
});
export const term = z.object({
  id,
  title: text,
  summary: text.optional(),
  url: address.optional(),
  image: image.optional(),
});
export const party = z.object({ name: text, url: address.optional(), logo: image.optional() });

const place = z.object({
  name: line.optional(),
  address: line.optional(),
  city: line.optional(),
  country: string('country').optional(),
});
const translation = z.object({ title: line.optional(), summary: line.optional(), url: address.optional() });

/** What `_mpg` adds to an item. */
export const itemExtension = z
  .object({
    kind: line.optional(),
    date: partialDate.optional(),
    programmes: list(reference),
    projects: list(reference),
    activities: list(reference),
    translations: z.record(language, translation).optional(),
    type: line.optional(),
    publisher: line.optional(),
    doi: line.optional(),
    isbn: line.optional(),
    years: list(number('year')),
    start: moment.optional(),
    end: moment.optional(),
    timezone: string('timeZone').optional(),
    place: place.optional(),
    online_url: address.optional(),
    status: choice('scheduled', 'cancelled', 'postponed').optional(),
  })
  .refine(period.isMet, period.params);

const attachment = z.object({
  url: address,
  mime_type: line,
  title: line.optional(),
  size_in_bytes: size.optional(),
  _mpg: z.object({ language: language.optional() }).optional(),
});

export const item = z.object({
  id,
  url: address.optional(),
  external_url: address.optional(),
  title: line.optional(),
  summary: line.optional(),
  content_text: line.optional(),
  content_html: line.optional(),
  image: address.optional(),
  date_published: moment.optional(),
  date_modified: instant.optional(),
  ...authors,
  tags: list(line),
  language: language.optional(),
  attachments: list(attachment),
  _mpg: itemExtension.optional(),
});

const organisation = z.object({
  name: text,
  founded: partialDate.optional(),
  seat: text.optional(),
  summary: text.optional(),
  mission: text.optional(),
  url: address.optional(),
  email: string('email').optional(),
  logo: image.optional(),
  values: list(term),
  story: id.optional(),
});

const supporter = z.object({
  ...party.shape,
  id,
  group: choice('foundation', 'european-institution', 'intergovernmental', 'other').optional(),
  summary: text.optional(),
});

const project = z
  .object({
    ...term.shape,
    programmes: list(reference),
    start: partialDate.optional(),
    end: partialDate.optional(),
    partners: list(party),
    supporters: list(reference),
  })
  .refine(period.isMet, period.params);

/** Where publications are searched, if not in the items. */
const search = z.object({ index: address.optional() });
/** The same in formats that other programs subscribe to. */
const follow = z.object({ rss: address.optional(), calendar: address.optional() });

/** What items belong to. A list must come before the lists that refer to it, because the reader goes from top to bottom. */
export const feedExtension = z.object({
  contract: string('contractVersion').optional(),
  updated: instant.optional(),
  follow: follow.optional(),
  organisation: organisation.optional(),
  search: search.optional(),
  programmes: list(term),
  activities: list(term),
  supporters: list(supporter),
  projects: list(project),
  networks: list(term),
});

export const feed = z.object({
  version: string('feedVersion'),
  title: line,
  home_page_url: address.optional(),
  next_url: address.optional(),
  language: language.optional(),
  ...authors,
  _mpg: feedExtension.optional(),
  items: z.array(item),
});
