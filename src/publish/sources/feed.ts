/** RSS, Atom, RDF and JSON Feed, and feeds after the contract of the widgets. */
import { parseFeed } from 'feedsmith';
import { isObject } from '../../feed/read.ts';
import type { SourceOf } from '../config/schema.ts';
import { readDate } from '../build/dates.ts';
import { isNothing, listOf, textOf, valueAt } from '../build/mapping.ts';
import { otherFormat } from '../documents/other-formats.ts';
import { PublishError } from '../publish-error.ts';
import { type Document, readDocument } from './document.ts';
import { isAddress } from './downloaded.ts';
import { parsedJson } from './json.ts';
import type { Source, SourceContext, SourceRecord } from './source.ts';

type Settings = SourceOf<'feed'>;
type Draft = Readonly<Record<string, unknown>>;

/** The first value that is there. */
const first = (value: unknown, ...paths: readonly string[]): unknown =>
  paths.map((path) => listOf(valueAt(value, path))[0]).find((one) => !isNothing(one));

/** Text of Atom, of which the type says whether it is markup. Plain text that looks like markup is escaped. */
function atomText(value: unknown): unknown {
  if (!isObject(value) || typeof value['value'] !== 'string') return undefined;
  const isMarkup = value['type'] === 'html' || value['type'] === 'xhtml';
  return isMarkup ? value['value'] : value['value'].replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

function filesOf(enclosures: unknown): readonly unknown[] {
  return listOf(enclosures)
    .filter(isObject)
    .map(({ url, href, type, length, title }) => ({
      url: url ?? href,
      mime_type: type,
      size_in_bytes: length,
      title,
    }));
}

const isImage = (file: unknown): boolean =>
  isObject(file) && (file['medium'] === 'image' || textOf(file['type']).startsWith('image/'));

function imageOf(item: unknown): unknown {
  const contents = [...listOf(valueAt(item, 'media.contents')), ...listOf(valueAt(item, 'media.group.contents'))];
  const found = [...contents, ...listOf(valueAt(item, 'enclosures'))].find(isImage);
  return first(found, 'url') ?? first(item, 'media.thumbnails.url', 'media.group.thumbnails.url', 'itunes.image');
}

/** Text without which an item would have nothing to show. */
const contentIfAlone = (title: unknown, summary: unknown, content: unknown): unknown =>
  isNothing(title) && isNothing(summary) ? content : undefined;

const isPermalink = (guid: unknown): boolean =>
  isObject(guid) && guid['isPermaLink'] !== false && isAddress(String(guid['value']));

function draftOfRss(item: unknown, language: unknown): Draft {
  const { title, description, guid, link } = isObject(item) ? item : {};
  const date = first(item, 'pubDate', 'dc.dates', 'dcterms.dates', 'dcterms.issued', 'atom.published');
  const names = [...listOf(valueAt(item, 'authors.name')), ...listOf(valueAt(item, 'dc.creators'))];
  return {
    id: first(item, 'guid.value', 'link', 'rdf.about'),
    url: link ?? (isPermalink(guid) ? first(guid, 'value') : first(item, 'atom.links.href')),
    title: title ?? first(item, 'dc.titles'),
    summary: description ?? first(item, 'dc.descriptions', 'atom.summary'),
    content: contentIfAlone(title, description, first(item, 'content.encoded')),
    image: imageOf(item),
    language: first(item, 'dc.languages') ?? language,
    date,
    published: readDate(date)?.instant,
    authors: [...new Set(names)],
    tags: [...new Set([...listOf(valueAt(item, 'categories.name')), ...listOf(valueAt(item, 'dc.subjects'))])],
    attachments: filesOf(valueAt(item, 'enclosures')).filter((file) => !isNothing(first(file, 'url'))),
  };
}

function draftOfAtom(entry: unknown, feed: unknown): Draft {
  const links = listOf(valueAt(entry, 'links')).filter(isObject);
  const linkOf = (...relations: readonly unknown[]) => links.find(({ rel }) => relations.includes(rel));
  const { title, summary, content } = isObject(entry) ? entry : {};
  const date = first(entry, 'published', 'dc.dates', 'updated');
  const authors = listOf(valueAt(entry, 'authors'));
  return {
    id: first(entry, 'id'),
    url: linkOf(undefined, 'alternate')?.['href'],
    title: atomText(title),
    summary: atomText(summary),
    content: contentIfAlone(atomText(title), atomText(summary), atomText(content)),
    image: imageOf(entry),
    language: first(entry, 'xml.lang', 'dc.languages') ?? first(feed, 'xml.lang'),
    date,
    published: readDate(date)?.instant,
    authors: (authors.length ? authors : listOf(valueAt(feed, 'authors'))).map((author) => ({
      name: first(author, 'name'),
      url: first(author, 'uri'),
    })),
    tags: listOf(valueAt(entry, 'categories')).map((category) => first(category, 'label', 'term')),
    attachments: filesOf(links.filter(({ rel }) => rel === 'enclosure')),
  };
}

/** The authors of an item, or else those of the feed; `author` is the older way to name one. */
function ownOrShared(item: unknown, feed: unknown): unknown {
  const lists = [item, feed].flatMap((one) => [valueAt(one, 'authors'), valueAt(one, 'author')]);
  return lists.find((list) => !isNothing(list));
}

function draftOfJson(item: unknown, feed: unknown): Draft {
  const {
    url,
    external_url: external,
    title,
    summary,
    content_text: text,
    content_html: html,
  } = isObject(item) ? item : {};
  const extension = first(item, '_mpg');
  const date = first(item, 'date_published');
  return {
    id: first(item, 'id'),
    url: isNothing(url) ? external : url,
    title,
    summary,
    content: isObject(extension) ? (text ?? html) : contentIfAlone(title, summary, text ?? html),
    image: first(item, 'image', 'banner_image'),
    language: first(item, 'language') ?? first(feed, 'language'),
    date: isObject(extension) && !isNothing(extension['start']) ? undefined : date,
    published: readDate(date)?.instant,
    modified: first(item, 'date_modified'),
    authors: ownOrShared(item, feed),
    tags: valueAt(item, 'tags'),
    attachments: valueAt(item, 'attachments'),
    ...(isObject(extension) ? extension : {}),
  };
}

const endings: Readonly<Record<string, string>> = { rss: '</channel></rss>', feed: '</feed>', 'rdf:RDF': '</rdf:RDF>' };

/** A document without what follows its end. One that breaks off ends after its last whole item. */
function wholeXml({ name, text }: Document, note: SourceContext['note']): string {
  const root = /<(rss|feed|rdf:RDF)[\s>]/.exec(text)?.[1];
  if (root === undefined) return text;
  const end = text.lastIndexOf(`</${root}>`);
  if (end >= 0) return text.slice(0, end + root.length + 3);
  note(`${name}: breaks off in the middle. What comes after the last whole item is left out.`);
  const last = Math.max(
    ...['</item>', '</entry>'].map((tag) => text.lastIndexOf(tag) + (text.includes(tag) ? tag.length : 0)),
  );
  return last > 0 ? text.slice(0, last) + (endings[root] ?? '') : text;
}

function parsedXml(document: Document, note: SourceContext['note']) {
  const { name, text } = document;
  if (!text.trim()) throw new PublishError(`${name}: is empty.`);
  if (/<(!doctype\s+html|html)[\s>]/i.test(text.slice(0, 2000))) {
    throw new PublishError(`${name}: is a web page, not a feed. Look on it for “RSS” or “Atom” and name that address.`);
  }
  try {
    return parseFeed(wholeXml(document, note));
  } catch (error) {
    const other = otherFormat(text);
    const message = other?.name ?? (error instanceof Error ? error.message : String(error));
    throw new PublishError(`${name}: is no feed of a kind that is known: RSS, Atom, RDF or JSON Feed (${message}).`);
  }
}

/** What relative addresses of a feed are resolved against. */
function baseOf(item: unknown, feed: unknown, url: string | undefined, home: unknown): string | undefined {
  const base = url ?? (typeof home === 'string' && URL.canParse(home) ? home : undefined);
  const [outer, inner] = [first(feed, 'xml.base'), first(item, 'xml.base')];
  return [outer, inner].reduce<string | undefined>(
    (result, next) => (typeof next === 'string' && URL.canParse(next, result) ? new URL(next, result).href : result),
    base,
  );
}

function* xmlRecords(document: Document, note: SourceContext['note']): Iterable<SourceRecord> {
  const { format, feed } = parsedXml(document, note);
  const items = listOf(valueAt(feed, format === 'atom' ? 'entries' : 'items'));
  const home =
    format === 'atom'
      ? listOf(valueAt(feed, 'links'))
          .filter(isObject)
          .find(({ rel }) => rel !== 'self')?.['href']
      : valueAt(feed, 'link');
  const language = first(feed, 'language', 'dc.languages', 'xml.lang');
  if (!items.length) note(`${document.name}: has no items.`);
  for (const [index, raw] of items.entries()) {
    const draft = format === 'atom' ? draftOfAtom(raw, feed) : draftOfRss(raw, language);
    const where = `${document.name}, item ${index + 1}`;
    yield { where, raw, draft, base: baseOf(raw, feed, document.url, home) };
  }
}

/** Most pages of one feed that are followed. */
const pageLimit = 1000;

/** The address of the next page; undefined if there is none. */
function nextPage(feed: unknown, base: string | undefined): string | undefined {
  const next = first(feed, 'next_url');
  if (typeof next !== 'string' || base === undefined || !URL.canParse(next, base)) return undefined;
  const { href } = new URL(next, base);
  return isAddress(href) ? href : undefined;
}

function* jsonItems({ name, url }: Document, feed: unknown): Iterable<SourceRecord> {
  const items = valueAt(feed, 'items');
  if (!Array.isArray(items)) throw new PublishError(`${name}: is JSON, but no JSON Feed: it has no list “items”.`);
  const home = first(feed, 'home_page_url', 'feed_url');
  const base = url ?? (typeof home === 'string' ? home : undefined);
  for (const [index, raw] of items.entries()) {
    yield { where: `${name}, item ${index + 1}`, raw, draft: draftOfJson(raw, feed), base };
  }
}

async function* jsonRecords(start: Document, settings: Settings, context: SourceContext): AsyncIterable<SourceRecord> {
  const seen = new Set([start.url]);
  let document = start;
  for (;;) {
    const feed = parsedJson(document.text, document.name, context.note);
    yield* jsonItems(document, feed);
    const next = nextPage(feed, document.url);
    if (next === undefined || seen.has(next) || seen.size === pageLimit) return;
    seen.add(next);
    document = await readDocument(next, settings.encoding, context);
  }
}

export const feed: Source<Settings> = async function* (settings, context) {
  for (const name of [settings.from].flat()) {
    const document = await readDocument(name, settings.encoding, context);
    if (/^\s*[[{]/.test(document.text)) yield* jsonRecords(document, settings, context);
    else yield* xmlRecords(document, context.note);
  }
};
