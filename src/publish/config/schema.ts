/** What a config may hold. `docs/publishing.md` documents it. */
import * as z from 'zod';
import { isObject } from '../../feed/read.ts';
import { feedExtension } from '../../feed/schema.ts';
import { expression } from './expressions.ts';
import { fieldsOf, type ListName } from './fields.ts';
import { encoding, fileOrAddress, language, timezone, webAddress } from './formats.ts';

const listNames = ['items', 'programmes', 'activities', 'projects', 'supporters', 'networks', 'organisation'] as const;
const into = z.enum(listNames, `one of ${listNames.join(', ')}`);
const text = z.string('a text').min(1, 'a text');
const address = fileOrAddress.meta({ description: 'A file, relative to the config, or an http or https address' });
const addresses = z.union([address, z.array(address).min(1)], 'a file or an address, or a list of them');

/** What all sources have. */
const common = {
  /** What messages call it. */
  name: text.optional(),
  into: into.optional(),
  fields: z.record(z.string(), expression).optional(),
  /** Values that a record must have, or must not have, to be taken. */
  only: z.record(z.string(), z.array(z.unknown())).optional(),
  skip: z.record(z.string(), z.array(z.unknown())).optional(),
  language: language.optional(),
  /** For times that state none. */
  timezone: timezone.optional(),
};

const files = { from: addresses, encoding: encoding.optional() };

const records = z.strictObject({
  kind: z.literal('records'),
  ...files,
  ...common,
  /** Path to the list in the document. */
  records: text.optional(),
});
const csv = z.strictObject({ kind: z.literal('csv'), ...files, ...common, delimiter: text.optional() });
const feedSource = z.strictObject({ kind: z.literal('feed'), ...files, ...common });
const bibliography = z.strictObject({ kind: z.literal('bibliography'), ...files, ...common });
const calendar = z.strictObject({
  kind: z.literal('calendar'),
  ...files,
  ...common,
  /** Until when recurring events are expanded. */
  until: z.iso.date('a day such as 2027-12-31').optional(),
});
const wordpress = z.strictObject({
  kind: z.literal('wordpress'),
  from: address,
  ...common,
  /** Names of post types in the REST API: `posts`, `pages`, or a custom one. */
  types: z.array(text).min(1).optional(),
  /** Further parameters of each request, such as a language. Of a list, each is asked for. */
  query: z
    .record(z.string(), z.union([z.string(), z.array(z.string()).min(1)], 'a text, or a list of them'))
    .optional(),
});
const eventsCalendar = z.strictObject({ kind: z.literal('events-calendar'), from: webAddress, ...common });

const sources = [records, csv, feedSource, bibliography, calendar, wordpress, eventsCalendar] as const;
const kinds = `one of ${sources.map(({ shape }) => shape.kind.value).join(', ')}`;
const source = z
  .discriminatedUnion('kind', sources, { error: ({ input }) => (isObject(input) ? kinds : 'a source in braces { … }') })
  .superRefine((value, context) => {
    const list: ListName = value.into ?? 'items';
    const known: readonly string[] = fieldsOf[list];
    const keys = Object.keys(value.fields ?? {}).filter((name) => !known.includes(name));
    if (keys.length) context.addIssue({ code: 'unrecognized_keys', keys, path: ['fields'] });
  });

const pairs = z.array(z.array(text).min(2, 'at least two ids')).optional();

const feed = z.strictObject({
  title: text,
  language: language.optional(),
  home_page_url: webAddress.optional(),
  feed_url: webAddress.optional(),
  updated: feedExtension.shape.updated,
});

export const config = z.strictObject({
  feed,
  /** The file to write. */
  out: text.optional(),
  sources: z.array(source).min(1, 'at least one source'),
  join: z.strictObject({ always: pairs, never: pairs }).optional(),
  /** Fields of single entries that a source has wrong, by list and id. `null` takes a field away. */
  corrections: z.partialRecord(into, z.record(z.string(), z.record(z.string(), z.unknown()))).optional(),
  /** Ids of entries to leave out. */
  leave_out: z.array(text).optional(),
});

/** The names of all settings, wherever they stand. */
export const settingNames: readonly string[] = [
  ...new Set([config, feed, ...sources].flatMap(({ shape }) => Object.keys(shape))),
];

export type Config = z.infer<typeof config>;
export type SourceConfig = Config['sources'][number];
export type SourceKind = SourceConfig['kind'];
export type SourceOf<Kind extends SourceKind> = Extract<SourceConfig, { kind: Kind }>;
