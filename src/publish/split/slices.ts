/** Cuts a feed into pages, and into feeds for one programme or one language. */
import { isObject } from '../../feed/read.ts';
import type { Feed, Item } from '../../feed/types.ts';
import { itemLanguages } from '../../model/languages.ts';
import { programmeLookup } from '../../model/programmes.ts';
import { localText } from '../../model/text.ts';

export type Json = Readonly<Record<string, unknown>>;

/** A feed as it is written, before it is cut into pages. */
export interface Slice {
  /** Name of its first file, without ending. */
  readonly name: string;
  /** Everything but the items. */
  readonly head: Json;
  readonly items: readonly Json[];
}

/** A document and its file. */
export interface NamedDocument {
  readonly name: string;
  readonly document: Json;
}

/** What a slice is made of: a feed as it is written, and as it was read. */
export interface Source {
  readonly head: Json;
  /** All items, those of further pages too. */
  readonly items: readonly Json[];
  readonly feed: Feed;
}

/** Longest name of a file, in bytes, without what is put around it. Disks allow 255 in all. */
const nameLength = 120;

/** The beginning of a text that takes no more bytes than this. */
function beginning(text: string, bytes: number): string {
  const cut = Buffer.from(text).subarray(0, bytes);
  // What is left of a letter that was cut in two is no letter.
  return new TextDecoder().decode(cut).replace(/\ufffd+$/, '');
}

/** A name for a file, of whatever an id is. */
export function fileName(id: string): string {
  const name = id.normalize('NFC').replaceAll(/[^\p{L}\p{N}_-]+/gu, '-');
  return beginning(name, nameLength).replaceAll(/^-+|-+$/g, '') || 'unnamed';
}

/** An object without some of its keys. */
export function without(object: Json, ...keys: readonly string[]): Json {
  return Object.fromEntries(Object.entries(object).filter(([key]) => !keys.includes(key)));
}

const entries = (value: unknown): readonly Json[] => (Array.isArray(value) ? value.filter(isObject) : []);
const strings = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.map((each: unknown) => String(each)) : [];

/** The ids that some entries refer to, by a key. */
function named(all: readonly Json[], key: string): ReadonlySet<string> {
  return new Set(all.flatMap((each) => strings(each[key])));
}

const withIds = (list: unknown, ids: ReadonlySet<string>): readonly Json[] =>
  entries(list).filter(({ id }) => ids.has(String(id)));

/** A story that is no item of the slice would be a reference to nothing. */
function organisationFor(organisation: unknown, ids: ReadonlySet<string>): unknown {
  if (!isObject(organisation) || ids.has(String(organisation['story']))) return organisation;
  return without(organisation, 'story');
}

/**
 * The extension of a slice: it lists what its items refer to, and nothing else.
 * @param isOwn whether a project belongs to the slice even if no item refers to it
 */
function reducedExtension(extension: Json, items: readonly Json[], isOwn: (project: Json) => boolean): Json {
  const inside = items.flatMap((item) => entries([item['_mpg']]));
  const projectIds = named(inside, 'projects');
  const projects = entries(extension['projects']).filter((each) => projectIds.has(String(each['id'])) || isOwn(each));
  const programmeIds = new Set([...named(inside, 'programmes'), ...named(projects, 'programmes')]);
  const lists: Json = {
    organisation: organisationFor(extension['organisation'], new Set(items.map(({ id }) => String(id)))),
    programmes: withIds(extension['programmes'], programmeIds),
    activities: withIds(extension['activities'], named(inside, 'activities')),
    projects,
    supporters: withIds(extension['supporters'], named(projects, 'supporters')),
  };
  // Keys stay in their order, and those that were not there do not come.
  return Object.fromEntries(Object.entries(extension).map(([key, value]) => [key, lists[key] ?? value]));
}

function slice(source: Source, name: string, title: string, isIn: (item: Item) => boolean, programme?: string): Slice {
  const ids = new Set(source.feed.items.filter(isIn).map(({ id }) => id));
  const items = source.items.filter(({ id }) => ids.has(String(id)));
  const isOwn = (project: Json): boolean =>
    programme !== undefined && strings(project['programmes']).includes(programme);
  const extension = isObject(source.head['_mpg']) ? { _mpg: reducedExtension(source.head['_mpg'], items, isOwn) } : {};
  return { name, head: { ...source.head, title: `${source.feed.title}: ${title}`, ...extension }, items };
}

/** A feed for each programme that has records. */
export function programmeSlices(source: Source): readonly Slice[] {
  const { feed } = source;
  const programmesOf = programmeLookup(feed);
  const all = feed.programmes.map(({ id, title }) => {
    const name = localText(title, [feed.language])?.value ?? id;
    return slice(source, `programme-${fileName(id)}`, name, (item) => programmesOf(item).includes(id), id);
  });
  return all.filter(({ items }) => items.length);
}

const primary = (tag: string): string => tag.split('-', 1)[0]?.toLowerCase() ?? '';

/** The languages that an item is there in: its own, those of its files and those of its translations. */
function languagesOf(item: Item): ReadonlySet<string> {
  const tags = [...itemLanguages(item), ...Object.keys(item.urls), ...Object.keys(item.title ?? {})];
  return new Set(tags.map(primary));
}

const languageNames = new Intl.DisplayNames('en', { type: 'language' });

/** A feed for each language that something is there in. */
export function languageSlices(source: Source): readonly Slice[] {
  const { items } = source.feed;
  const tags = [...new Set(items.flatMap((item) => [...languagesOf(item)]))].filter((tag) => tag !== 'und').sort();
  return tags.map((tag) =>
    slice(source, `language-${tag}`, languageNames.of(tag) ?? tag, (item) => languagesOf(item).has(tag)),
  );
}

/** The keys that every page of a feed has. `_mpg` is in the first one alone. */
const ofEveryPage = ['version', 'title', 'home_page_url', 'language'];

/**
 * Cuts a feed into pages.
 * @param size number of items on a page
 * @param base address of the folder, if it is known
 */
export function pagesOf(
  { name, head, items }: Slice,
  size: number,
  base: string | undefined,
): readonly NamedDocument[] {
  const count = Math.max(1, Math.ceil(items.length / size));
  const nameAt = (index: number): string => `${name}${index ? `-${index + 1}` : ''}.json`;
  return Array.from({ length: count }, (_, index): NamedDocument => {
    const kept = Object.entries(head).filter(([key]) => !index || ofEveryPage.includes(key));
    const { version, title, ...rest } = Object.fromEntries(kept);
    const document = {
      version,
      title,
      feed_url: base === undefined ? undefined : new URL(nameAt(index), base).href,
      next_url: index + 1 < count ? nameAt(index + 1) : undefined,
      ...rest,
      items: items.slice(index * size, (index + 1) * size),
    };
    return { name: nameAt(index), document };
  });
}
