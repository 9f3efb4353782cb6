import { finished, type Steps } from '../model/steps.ts';
import { FeedError } from './feed-error.ts';
import { readFormat } from './formats.ts';
import { chosenKind, isObject, noteAt, readFeed, readItems, type Scope } from './read.ts';
import type { Author, Feed, FeedProblem, File, Item, Text } from './types.ts';
import type { WireFeed, WireFeedExtension, WireItem, WireItemExtension } from './wire.ts';

/** A parsed JSON document and its address. */
export interface Page {
  readonly url: string;
  readonly document: unknown;
}

/** A checked feed and the problems found while reading it. */
export interface ParsedFeed {
  readonly feed: Feed;
  readonly problems: FeedProblem[];
}

/** Major version of the contract that this code reads. */
const supportedContract = 1;

/** The contract version that a feed states, such as `1.2`; undefined if it states none. */
function contractVersion(extension: unknown): string | undefined {
  const version = isObject(extension) ? extension['contract'] : undefined;
  return typeof version === 'string' || typeof version === 'number' ? String(version) : undefined;
}

/** @throws FeedError if the document is not a feed, or follows a newer contract than this code supports */
function checkedDocument({ url, document }: Page): Record<string, unknown> {
  const refuse = (detail: string) => new FeedError('not-a-feed', url, `no JSON Feed: ${detail}`, { document });
  if (!isObject(document)) throw refuse('no object');
  const { version, items, _mpg: extension } = document;
  if (!readFormat('feedVersion', version, url)) throw refuse('other version');
  if (!Array.isArray(items) && !isObject(extension)) throw refuse('neither items nor _mpg');
  const contract = contractVersion(extension);
  if (contract && parseInt(contract) > supportedContract) {
    throw new FeedError('contract', url, `contract ${contract} is above ${supportedContract}`);
  }
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

/** The texts of one key by language: the item's own and its translations. Undefined if there are none. */
function localised(
  translations: Translations,
  key: keyof Translations[string],
  language = '',
  own?: string,
): Text | undefined {
  const texts: Record<string, string> = own ? { [language]: own } : {};
  for (const [tag, { [key]: text }] of Object.entries(translations)) {
    if (text && !Object.hasOwn(texts, tag)) texts[tag] = text;
  }
  return Object.keys(texts).length ? texts : undefined;
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

/** What has no extension. An ordinary object would have whatever the page has added to `Object.prototype`. */
const nothingInherited: object = Object.freeze(Object.create(null) as object);

function toItem(wire: WireItem, defaults: Pick<Item, 'language' | 'authors'>): Item {
  const extension: Partial<WireItemExtension> = wire._mpg ?? nothingInherited;
  const { translations = {}, programmes = [], projects = [], activities = [], years = [] } = extension;
  const language = wire.language ?? defaults.language;
  const content = wire.content_text ?? wire.content_html;
  const names = authors(wire);
  return {
    kind: chosenKind(extension.kind) ?? 'news',
    id: wire.id,
    url: wire.url ?? wire.external_url,
    urls: localised(translations, 'url') ?? {},
    title: localised(translations, 'title', language, wire.title),
    summary: localised(translations, 'summary', language, wire.summary),
    content: content ? { [language]: content } : undefined,
    image: wire.image ? { src: wire.image, alt: undefined, width: undefined, height: undefined } : undefined,
    date: extension.date ?? wire.date_published,
    modified: wire.date_modified,
    language,
    authors: names.length ? names : defaults.authors,
    tags: wire.tags,
    files: files(wire, language),
    programmes,
    projects,
    activities,
    type: extension.type,
    publisher: extension.publisher,
    doi: extension.doi,
    isbn: extension.isbn,
    years: [...new Set(years)].sort(),
    start: extension.start,
    end: extension.end,
    timezone: extension.timezone,
    place: extension.place,
    onlineUrl: extension.online_url,
    status: extension.status ?? 'scheduled',
  };
}

/** The id of the item with the organisation's story; undefined, with a problem noted, if there is no such item. */
function storyOf(id: string | undefined, scope: Scope): string | undefined {
  if (!id || scope.ids.get('items')?.has(id)) return id;
  noteAt(scope, '$._mpg.organisation.story', 'id of an item', id);
  return undefined;
}

function* toFeed(url: string, wire: WireFeed, items: readonly WireItem[], scope: Scope): Steps<Feed> {
  const { language } = scope;
  const extension: Partial<WireFeedExtension> = wire._mpg ?? nothingInherited;
  const { organisation, supporters = [], programmes = [], activities = [], projects = [], networks = [] } = extension;
  const defaults = { language, authors: authors(wire) };
  const made: Item[] = [];
  for (const item of items) {
    made.push(toItem(item, defaults));
    yield;
  }
  return {
    url,
    title: wire.title || organisation?.name[language] || '',
    homePageUrl: wire.home_page_url,
    language,
    updated: extension.updated,
    follow: extension.follow,
    organisation: organisation && { ...organisation, story: storyOf(organisation.story, scope) },
    programmes,
    activities,
    projects,
    supporters: supporters.map((supporter) => ({ ...supporter, group: supporter.group ?? 'other' })),
    networks,
    search: extension.search,
    items: made,
  };
}

/**
 * Reads the pages of one feed, an item in each step. All pages have items; only the first has `_mpg`, which is what items
 * belong to.
 * @param limit maximum number of problems that are kept
 * @throws FeedError if nothing of the first page can be shown
 */
export function* parsing([first, ...more]: readonly [Page, ...Page[]], limit = 1000): Steps<ParsedFeed> {
  const document = checkedDocument(first);
  const language = readFormat('language', document['language'], first.url);
  const scope: Scope = {
    url: first.url,
    language: typeof language === 'string' ? language : 'und',
    root: '$',
    trail: [],
    ids: new Map(),
    problems: [],
    limit,
    lost: 0,
  };
  const wire = yield* readFeed(scope, document);
  const pages = [wire.items];
  for (const { url, document: page } of more) {
    scope.url = url;
    pages.push(yield* readItems(scope, page));
  }
  const feed = yield* toFeed(first.url, wire, pages.flat(), scope);
  const { problems, lost } = scope;
  const unlisted = lost - problems.length;
  if (unlisted) problems.push({ path: '$', expected: 'fewer problems', found: `${unlisted} more` });
  return { feed, problems };
}

/** As `parsing`, all of it at once. */
export function parsePages(pages: readonly [Page, ...Page[]], limit?: number): ParsedFeed {
  return finished(parsing(pages, limit));
}

/**
 * Checks a document. Drops and reports what is bad, and keeps the rest.
 * @param document parsed JSON
 * @param url the document's URL, which relative addresses are resolved against
 * @throws FeedError if nothing of it can be shown
 */
export function parseFeed(document: unknown, url: string): ParsedFeed {
  return parsePages([{ document, url }]);
}
