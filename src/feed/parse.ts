import { FeedError } from './feed-error.ts';
import { isObject, note, type Read, read, type Scope } from './read.ts';
import * as schema from './schema.ts';
import type { Author, Feed, FeedProblem, File, Item, Kind, Text } from './types.ts';

/** A document and where it comes from. */
export interface Page {
  readonly url: string;
  readonly document: unknown;
}

/** A checked feed and what was lost on the way to it. */
export interface ParsedFeed {
  readonly feed: Feed;
  readonly problems: FeedProblem[];
}

type WireItem = Read<typeof schema.items>[number];
type Extension = Read<typeof schema.itemExtension>;
type WireFeed = Read<typeof schema.feed>;

const kinds = ['publication', 'report', 'news', 'event', 'milestone'] as const satisfies readonly Kind[];

/** Refuses what is no feed, or one after a newer contract than this code knows. */
function checkedDocument({ url, document }: Page): Record<string, unknown> {
  const refuse = (detail: string) => new FeedError('not-a-feed', url, `no JSON Feed: ${detail}`);
  if (!isObject(document)) throw refuse('no object');
  const { version, items, _mpg: extension } = document;
  if (!schema.feed.shape.version.safeParse(version).success) throw refuse('other version');
  if (!Array.isArray(items) && !isObject(extension)) throw refuse('neither items nor _mpg');
  const contract = isObject(extension) ? extension['contract'] : '';
  if (!isObject(contract) && parseInt(String(contract)) > 1)
    throw new FeedError('contract', url, `contract ${String(contract)} is above 1`);
  return document;
}

function authors(wire: Pick<WireItem, 'author' | 'authors'>): readonly Author[] {
  return [...wire.authors, wire.author].flatMap((author) =>
    author?.name ? [{ name: author.name, url: author.url }] : [],
  );
}

type Translations = Readonly<
  Record<string, { title?: string | undefined; summary?: string | undefined; url?: string | undefined }>
>;

/** The translations of one key and, if it is given, the item's own; undefined if there is none. */
function localised(
  translations: Translations,
  key: keyof Translations[string],
  language = '',
  own?: string,
): Text | undefined {
  const texts: Record<string, string> = own ? { [language]: own } : {};
  for (const [tag, { [key]: text }] of Object.entries(translations)) if (text) texts[tag] ??= text;
  return Object.keys(texts)[0] ? texts : undefined;
}

function files(wire: WireItem, language: string): readonly File[] {
  return wire.attachments.map((file) => ({
    url: file.url,
    mediaType: file.mime_type.toLowerCase(),
    title: file.title,
    size: file.size_in_bytes,
    language: file._mpg?.language ?? language,
  }));
}

function toItem(wire: WireItem, extension: Extension, defaults: Pick<Item, 'language' | 'authors'>): Item {
  const own = wire._mpg ?? extension;
  const translations = own.translations ?? {};
  const language = wire.language ?? defaults.language;
  const content = wire.content_text ?? wire.content_html;
  const names = authors(wire);
  return {
    kind: kinds.find((kind) => kind === own.kind) ?? 'news',
    id: wire.id,
    url: wire.url ?? wire.external_url,
    urls: localised(translations, 'url') ?? {},
    title: localised(translations, 'title', language, wire.title),
    summary: localised(translations, 'summary', language, wire.summary),
    content: content ? { [language]: content } : undefined,
    image: wire.image ? { src: wire.image, alt: undefined, width: undefined, height: undefined } : undefined,
    date: own.date ?? wire.date_published,
    modified: wire.date_modified,
    language,
    authors: names[0] ? names : defaults.authors,
    tags: wire.tags,
    files: files(wire, language),
    programmes: own.programmes,
    projects: own.projects,
    activities: own.activities,
    type: own.type,
    publisher: own.publisher,
    doi: own.doi,
    isbn: own.isbn,
    years: [...new Set(own.years)].sort(),
    start: own.start,
    end: own.end,
    timezone: own.timezone,
    place: own.place,
    onlineUrl: own.online_url,
    status: own.status ?? 'scheduled',
  };
}

function toFeed(url: string, wire: WireFeed, wireItems: readonly WireItem[], scope: Scope): Feed {
  const { language } = scope;
  const { organisation, supporters, updated, programmes, activities, projects, networks } =
    wire._mpg ?? read(scope, schema.feedExtension, {}, '$');
  const story = organisation?.story;
  const known = story && scope.known['items']?.has(story);
  if (story && !known) note(scope, '$._mpg.organisation.story', 'id of an item', story);
  const defaults = { language, authors: authors(wire) };
  const extension = read(scope, schema.itemExtension, {}, '$');
  return {
    url,
    title: wire.title || organisation?.name[language] || '',
    homePageUrl: wire.home_page_url,
    language,
    updated,
    organisation: organisation && { ...organisation, story: known ? story : undefined },
    programmes,
    activities,
    projects,
    supporters: supporters.map((supporter) => ({ ...supporter, group: supporter.group ?? 'other' })),
    networks,
    items: wireItems.map((item) => toItem(item, extension, defaults)),
  };
}

/**
 * Reads the pages of one feed: what things belong to stands in the first, items stand in all.
 * @throws FeedError if nothing of the first page can be shown
 */
export function parsePages([first, ...more]: readonly [Page, ...Page[]]): ParsedFeed {
  const document = checkedDocument(first);
  const language = schema.language.safeParse(document['language']).data ?? 'und';
  const scope: Scope = { url: first.url, language, known: {}, problems: [], lost: 0 };
  const wire = read(scope, schema.feed, document, '$');
  const items = more.flatMap(({ url, document: page }) => {
    scope.url = url;
    return read(scope, schema.items, isObject(page) ? page['items'] : page, `${url} $.items`, 'items');
  });
  const feed = toFeed(first.url, wire, [...wire.items, ...items], scope);
  const { problems, lost } = scope;
  const unsaid = lost - problems.length;
  if (unsaid) problems.push({ path: '$', expected: 'fewer problems', found: `${unsaid} more` });
  return { feed, problems };
}

/**
 * Checks a document: what is bad is dropped and reported, the rest is kept.
 * @param document parsed JSON
 * @param url its address, which relative ones are resolved against
 * @throws FeedError if nothing of it can be shown
 */
export function parseFeed(document: unknown, url: string): ParsedFeed {
  return parsePages([{ document, url }]);
}
