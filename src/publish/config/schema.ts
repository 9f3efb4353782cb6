/** What a config may hold. `docs/publishing.md` documents it. */
import * as z from 'zod';
import { feed as feedDocument, feedExtension } from '../../feed/schema.ts';
import { expression } from './expressions.ts';
import { fieldsOf, type ListName } from './fields.ts';

const listNames = ['items', 'programmes', 'activities', 'projects', 'supporters', 'networks', 'organisation'] as const;
const into = z.enum(listNames, `one of ${listNames.join(', ')}`);
const text = z.string('text').min(1, 'text');
const address = text.meta({ description: 'A file, relative to the config, or an http or https address' });
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
  language: text.optional(),
  /** IANA name; for times that state none. */
  timezone: text.optional(),
};

const files = { from: addresses, encoding: text.optional() };

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
  /** Further parameters of each request, such as a language. */
  query: z.record(z.string(), z.string()).optional(),
});
const eventsCalendar = z.strictObject({ kind: z.literal('events-calendar'), from: address, ...common });

const kinds = 'one of records, csv, feed, bibliography, calendar, wordpress, events-calendar';
const source = z
  .discriminatedUnion('kind', [records, csv, feedSource, bibliography, calendar, wordpress, eventsCalendar], kinds)
  .superRefine((value, context) => {
    const list: ListName = value.into ?? 'items';
    const known: readonly string[] = fieldsOf[list];
    for (const name of Object.keys(value.fields ?? {})) {
      if (known.includes(name)) continue;
      context.addIssue({ code: 'custom', path: ['fields', name], message: `one of ${known.join(', ')}` });
    }
  });

const pairs = z.array(z.array(text).min(2, 'at least two ids')).optional();

export const config = z.strictObject({
  feed: z.strictObject({
    title: text,
    language: feedDocument.shape.language,
    home_page_url: text.optional(),
    feed_url: text.optional(),
    updated: feedExtension.shape.updated,
  }),
  /** The file to write. */
  out: text.optional(),
  sources: z.array(source).min(1, 'at least one source'),
  join: z.strictObject({ always: pairs, never: pairs }).optional(),
  /** Fields of single entries that a source has wrong, by list and id. `null` takes a field away. */
  corrections: z.partialRecord(into, z.record(z.string(), z.record(z.string(), z.unknown()))).optional(),
  /** Ids of entries to leave out. */
  leave_out: z.array(text).optional(),
});

export type Config = z.infer<typeof config>;
export type SourceConfig = Config['sources'][number];
export type SourceKind = SourceConfig['kind'];
export type SourceOf<Kind extends SourceKind> = Extract<SourceConfig, { kind: Kind }>;
