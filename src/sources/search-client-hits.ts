/** Makes publications of an engine's hits, with the reader that checks feeds: a bad hit loses only itself. */
import { parseFeed } from '../feed/parse.ts';
import { isObject } from '../feed/read.ts';
import type { Feed, Publication } from '../feed/types.ts';
import { textField, textFields } from '../model/search-document.ts';
import type { SearchClientOptions } from './search-client.ts';

type Hit = Readonly<Record<string, unknown>>;

const termLists = ['programmes', 'projects', 'activities'] as const;
const translated = [...textFields, 'url'] as const;

/** What the reader resolves relative addresses against: there is no feed, so they are refused. */
const noAddress = 'about:blank';
/** How many publications to remember, so that the same one is the same object. */
const mostRemembered = 2000;

const ownText = (hit: Hit, name: string): unknown => hit[name] ?? hit[textField(name, String(hit['language']))];

/** The values of a field with a list. Some engines return a single one without the list around it. */
const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? (value as readonly unknown[]) : value === undefined || value === null ? [] : [value];

/** What a hit has of fields such as `title_fr`, by language. */
function translationsOf(hit: Hit): Readonly<Record<string, Record<string, unknown>>> {
  const translations: Record<string, Record<string, unknown>> = {};
  for (const [field, value] of Object.entries(hit)) {
    const name = translated.find((each) => field.startsWith(textField(each, '')));
    const language = name && field.slice(textField(name, '').length);
    if (language) (translations[language] ??= {})[name] = value;
  }
  return translations;
}

function attachmentOf(file: unknown): unknown {
  if (!isObject(file)) return file;
  const { url, media_type: mime_type, title, size: size_in_bytes, language } = file;
  return { url, mime_type, title, size_in_bytes, _mpg: { language } };
}

/** A hit, as `mpg-widgets export` has written it, as an item of a feed. */
export function exportedItem(hit: Hit): unknown {
  const urls = listOf(hit['author_urls']);
  return {
    id: hit['feed_id'] ?? hit['id'] ?? hit['objectID'],
    url: hit['url'],
    title: ownText(hit, 'title'),
    summary: ownText(hit, 'summary'),
    language: hit['language'],
    date_published: hit['published'],
    authors: listOf(hit['authors']).map((name, place) => ({ name, url: urls[place] })),
    tags: listOf(hit['tags']),
    attachments: listOf(hit['files']).map(attachmentOf),
    _mpg: {
      ...Object.fromEntries(termLists.map((list) => [list, listOf(hit[list])])),
      ...Object.fromEntries(['type', 'publisher', 'doi', 'isbn'].map((key) => [key, hit[key]])),
      translations: translationsOf(hit),
    },
  };
}

const document = (extension: unknown, items: readonly unknown[]): unknown => ({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Hits',
  _mpg: extension,
  items,
});

/** Every item is a publication, whatever it says. */
function asPublication(item: unknown): unknown {
  if (!isObject(item)) return item;
  const { _mpg: extension } = item;
  return { ...item, _mpg: { ...(isObject(extension) ? extension : {}), kind: 'publication' } };
}

/** All ids that items have in a list. The reader keeps only what it knows, and an engine may know more than a feed. */
function idsIn(items: readonly unknown[], list: string): readonly unknown[] {
  const ids = items.flatMap((item) => {
    const extension = isObject(item) ? item['_mpg'] : undefined;
    return isObject(extension) ? listOf(extension[list]) : [];
  });
  return [...new Set(ids)].filter((id) => typeof id === 'string' || typeof id === 'number');
}

/** Reads hits. */
export class HitReader {
  /** What publications belong to, as far as it has a name. It has no items. */
  readonly terms: Feed;
  readonly #itemOf: (hit: Hit) => unknown;
  readonly #known = new Map<string, { readonly text: string; readonly publication: Publication }>();

  constructor({ terms, itemOf = exportedItem }: Pick<SearchClientOptions, 'terms' | 'itemOf'>) {
    const named = Object.fromEntries(termLists.map((list) => [list, listOf(terms?.[list])]));
    this.terms = parseFeed(document(named, []), noAddress).feed;
    this.#itemOf = itemOf;
  }

  /** Publications in the order of the hits. What is none is left out. */
  publications(hits: readonly unknown[]): readonly Publication[] {
    const items = hits.map((hit) => asPublication(this.#item(hit)));
    const lists = termLists.map((list) => [list, idsIn(items, list).map((id) => ({ id, title: String(id) }))] as const);
    const { feed } = parseFeed(document(Object.fromEntries(lists), items), noAddress);
    return feed.items.filter((item) => item.kind === 'publication').map((publication) => this.#same(publication));
  }

  #item(hit: unknown): unknown {
    if (!isObject(hit)) return undefined;
    try {
      return this.#itemOf(hit);
    } catch {
      return undefined;
    }
  }

  /** The object that this publication was before, if it is still the same. */
  #same(publication: Publication): Publication {
    const text = JSON.stringify(publication);
    const known = this.#known.get(publication.id);
    if (known?.text === text) return known.publication;
    const [oldest] = this.#known.size < mostRemembered ? [] : this.#known.keys();
    if (oldest !== undefined) this.#known.delete(oldest);
    this.#known.set(publication.id, { text, publication });
    return publication;
  }
}
