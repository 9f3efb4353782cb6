/** Puts the entries together as a document after the contract, and checks it with the schema. */
import { isObject } from '../../feed/read.ts';
import { item as itemSchema, feed as feedSchema, feedExtension } from '../../feed/schema.ts';
import type { Config } from '../config/schema.ts';
import type { ItemField, ListName } from '../config/fields.ts';
import type { Entry, Fields } from './entries.ts';
import { textOf } from './mapping.ts';
import { present } from './readers.ts';
import { type Report, shown } from './report.ts';

export type Item = Readonly<Record<string, unknown>>;

/** A document after the contract. */
export interface BuiltFeed {
  readonly head: Readonly<Record<string, unknown>>;
  readonly extension: Readonly<Record<string, unknown>>;
  readonly items: readonly Item[];
}

/** Fields of `_mpg`, in the order in which they are written. */
const extensionFields = [
  'kind',
  'date',
  'years',
  'start',
  'end',
  'timezone',
  'place',
  'online_url',
  'status',
  'type',
  'publisher',
  'doi',
  'isbn',
  'programmes',
  'projects',
  'activities',
  'translations',
] as const satisfies readonly ItemField[];

/** An item after the contract. Its keys are always in the same order. */
function itemOf(fields: Fields, feedLanguage: string | undefined): Item {
  const { id, url, title, summary, content, image, published, modified, authors, tags, attachments, language } = fields;
  const item = present({
    id,
    url,
    title,
    summary,
    content_text: content,
    image,
    date_published: published,
    date_modified: modified,
    language: language === feedLanguage ? undefined : language,
    authors,
    tags,
    attachments,
    _mpg: present(Object.fromEntries(extensionFields.map((name) => [name, fields[name]]))),
  });
  return item ?? {};
}

/** What an item is ordered by: its date, or the last year that it covers. */
function orderOf({ fields: { date, start, years, published } }: Entry): string {
  const last = Array.isArray(years) ? Math.max(...years.map(Number)) : undefined;
  return [date, start, last, published].map(textOf).find(Boolean) ?? '';
}

/** Newest first, undated last. Within a year the precise dates come before the bare year. */
function newestFirst(entries: readonly Entry[]): readonly Entry[] {
  const dated = entries.map((entry) => ({ entry, date: orderOf(entry) }));
  return dated
    .sort((one, other) => (one.date < other.date ? 1 : one.date > other.date ? -1 : 0))
    .map(({ entry }) => entry);
}

/** The ids that lists of the feed refer to, by the field that refers. */
type Ids = Readonly<Record<string, ReadonlySet<unknown>>>;

/** Leaves out references to what is not in the feed. */
function withKnownReferences({ fields, ...entry }: Entry, ids: Ids, report: Report): Entry {
  const known: Fields = { ...fields };
  for (const [name, list] of Object.entries(ids)) {
    const references = fields[name];
    if (!Array.isArray(references)) continue;
    const unknown: readonly unknown[] = references.filter((id) => !list.has(id));
    for (const id of unknown) {
      report.losses.push({
        where: entry.where,
        field: name,
        found: shown(id),
        wanted: `id of one of the feed’s ${name}`,
      });
    }
    if (unknown.length) known[name] = references.filter((id) => list.has(id));
  }
  return { ...entry, fields: known };
}

/** Takes away what the schema refuses. Undefined if that is not enough. */
function checked(item: Item, where: string, report: Report): Item | undefined {
  const result = itemSchema.safeParse(item);
  if (result.success) return item;
  let rest = item;
  for (const { path, message } of result.error.issues) {
    const [first, second] = path.map(String);
    if (first === undefined) return undefined;
    const { [first]: refused, ...others } = rest;
    const extension = first === '_mpg' && second !== undefined && isObject(refused) ? refused : undefined;
    const found = extension && second !== undefined ? extension[second] : refused;
    report.losses.push({ where, field: second ?? first, found: shown(found), wanted: message });
    const kept = extension && Object.entries(extension).filter(([name]) => name !== second);
    rest = kept?.length ? { ...others, [first]: Object.fromEntries(kept) } : others;
  }
  return itemSchema.safeParse(rest).success ? rest : undefined;
}

export type Lists = Readonly<Record<ListName, readonly Entry[]>>;

const idsOf = (entries: readonly Entry[]): ReadonlySet<unknown> => new Set(entries.map(({ fields }) => fields['id']));

function extensionOf(lists: Lists, { updated }: Config['feed'], report: Report): BuiltFeed['extension'] {
  const [programmes, supporters] = [idsOf(lists.programmes), idsOf(lists.supporters)];
  const projects = lists.projects.map((entry) => withKnownReferences(entry, { programmes, supporters }, report));
  const fieldsOf = (entries: readonly Entry[]) => entries.map(({ fields }) => fields);
  const extension = present({
    contract: '1',
    updated,
    organisation: lists.organisation[0]?.fields,
    programmes: fieldsOf(lists.programmes),
    activities: fieldsOf(lists.activities),
    projects: fieldsOf(projects),
    supporters: fieldsOf(lists.supporters),
    networks: fieldsOf(lists.networks),
  });
  return extension ?? {};
}

/**
 * Makes the feed of its entries.
 * @throws Error if the schema refuses what is above the items
 */
export function assembled(lists: Lists, config: Config, report: Report): BuiltFeed {
  const { language, title, home_page_url, feed_url } = config.feed;
  const ids: Ids = {
    programmes: idsOf(lists.programmes),
    projects: idsOf(lists.projects),
    activities: idsOf(lists.activities),
  };
  const items = newestFirst(lists.items).flatMap((entry): readonly Item[] => {
    const { fields, where } = withKnownReferences(entry, ids, report);
    const item = checked(itemOf(fields, language), where, report);
    if (!item)
      report.losses.push({ where, field: 'item', found: shown(fields['id']), wanted: 'an item after the contract' });
    return item ? [item] : [];
  });
  const head = present({ version: 'https://jsonfeed.org/version/1.1', title, home_page_url, feed_url, language }) ?? {};
  const extension = extensionOf(lists, config.feed, report);
  feedExtension.parse(extension);
  feedSchema.parse({ ...head, items: [] });
  return { head, extension, items };
}

/** Length of the pieces that a feed is written in, in characters. */
const pieceLength = 100_000;

/** The feed as text, a piece at a time, so that a large one is never in memory whole. */
export function* serialised(feed: BuiltFeed): Iterable<string> {
  let piece = '';
  for (const line of lines(feed)) {
    piece += line;
    if (piece.length < pieceLength) continue;
    yield piece;
    piece = '';
  }
  yield piece;
}

function* lines({ head, extension, items }: BuiltFeed): Iterable<string> {
  const indented = (value: unknown, depth: number): string =>
    JSON.stringify(value, null, 2).replaceAll('\n', `\n${'  '.repeat(depth)}`);
  yield '{\n';
  for (const [key, value] of [...Object.entries(head), ['_mpg', extension] as const]) {
    yield `  ${JSON.stringify(key)}: ${indented(value, 1)},\n`;
  }
  yield '  "items": [';
  for (const [index, item] of items.entries()) yield `${index ? ',' : ''}\n    ${indented(item, 2)}`;
  yield items.length ? '\n  ]\n}\n' : ']\n}\n';
}
