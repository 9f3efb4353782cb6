/** WordPress: posts, pages and custom types by its REST API, or files that hold its answers. */
import { isObject } from '../../feed/read.ts';
import { readFormat } from '../../feed/formats.ts';
import type { SourceOf } from '../config/schema.ts';
import { textOf, valueAt } from '../build/mapping.ts';
import { NotJsonError, PublishError } from '../publish-error.ts';
import { readDocument } from './document.ts';
import { listIn, readJson, withQuery } from './json-pages.ts';
import { isAddress } from './read-bytes.ts';
import { parsedJson } from './records.ts';
import type { Source, SourceContext, SourceRecord } from './source.ts';

type Settings = SourceOf<'wordpress'>;
type Post = Readonly<Record<string, unknown>>;

/** Most posts that WordPress gives at once. */
const pageSize = 100;

/** Kinds of the feed by post type. Others are for the config to tell. */
const kinds: ReadonlyMap<string, string> = new Map([
  ['post', 'news'],
  ['news', 'news'],
  ['publication', 'publication'],
  ['publications', 'publication'],
  ['report', 'report'],
  ['reports', 'report'],
  ['event', 'event'],
  ['events', 'event'],
  ['milestone', 'milestone'],
  ['milestones', 'milestone'],
]);

/** Terms that are embedded in a post: names and slugs by taxonomy. */
function termsOf(post: Post): Readonly<Record<string, { readonly names: unknown[]; readonly slugs: unknown[] }>> {
  const lists: unknown = valueAt(post, '_embedded.wp:term');
  const terms = new Map<string, { names: unknown[]; slugs: unknown[] }>();
  for (const term of (Array.isArray(lists) ? lists.flat() : []).filter(isObject)) {
    // A term that may not be seen is an error.
    if (typeof term['taxonomy'] !== 'string') continue;
    const list = terms.get(term['taxonomy']) ?? { names: [], slugs: [] };
    terms.set(term['taxonomy'], list);
    list.names.push(term['name']);
    list.slugs.push(term['slug']);
  }
  return Object.fromEntries(terms);
}

/** `fr` from `fr_FR`; Chinese, Portuguese and Serbian are written differently by region, so theirs stays. */
function languageOfLocale(locale: unknown): string | undefined {
  if (typeof locale !== 'string') return undefined;
  const tag = locale.replace(/_(formal|informal)$/, '').replaceAll('_', '-');
  return /^(zh|pt|sr)-/i.test(tag) ? tag : tag.split('-')[0];
}

/** What Polylang and WPML tell: the language of a post, and what all its translations have in common. */
function languageOf(post: Post): { readonly language: unknown; readonly work: string | undefined } {
  const { lang, translations, wpml_current_locale: locale, wpml_translations: others, id } = post;
  const ids = isObject(translations) ? Object.values(translations) : valueAt(others, 'id');
  const known = [id, ...(Array.isArray(ids) ? (ids as readonly unknown[]) : [])].map(Number).filter((one) => one > 0);
  const work = new Set(known).size > 1 ? String(Math.min(...known)) : undefined;
  return { language: lang ?? languageOfLocale(locale), work };
}

function slugOf({ slug, id }: Post): string {
  if (typeof slug !== 'string' || !slug) return `wp-${String(id)}`;
  try {
    return decodeURIComponent(slug);
  } catch {
    return slug;
  }
}

function recordOf(post: Post, where: string, base: string | undefined): SourceRecord {
  const terms = termsOf(post);
  const { language, work } = languageOf(post);
  const title = valueAt(post, 'title.rendered') ?? post['title'];
  const draft = {
    id: slugOf(post),
    kind: kinds.get(String(post['type'])),
    url: post['link'],
    title,
    summary: valueAt(post, 'excerpt.rendered'),
    // Media that may not be seen is an error, without an address.
    image: valueAt(post, '_embedded.wp:featuredmedia.0.source_url'),
    language: readFormat('language', language, 'https://publisher.example/') === undefined ? undefined : language,
    // The local day. The one of `date_gmt` may be the day before.
    date: typeof post['date'] === 'string' ? post['date'].slice(0, 10) : undefined,
    tags: terms['post_tag']?.names,
    work,
  };
  const record = { where, raw: { ...post, terms }, draft, base };
  return typeof title === 'string' ? { ...record, title: title.replace(/<[^>]*>/g, '') } : record;
}

const isProtected = (post: Post): boolean =>
  valueAt(post, 'content.protected') === true || valueAt(post, 'excerpt.protected') === true;

/** The records of posts, without those that only some may read. */
function* postRecords(posts: readonly unknown[], name: string, count: { protected: number }): Iterable<SourceRecord> {
  for (const post of posts.filter(isObject)) {
    if (isProtected(post)) count.protected++;
    else if (post['status'] === undefined || post['status'] === 'publish') {
      const base = typeof post['link'] === 'string' ? post['link'] : undefined;
      yield recordOf(post, `${name}, ${textOf(post['type']) || 'post'} ${String(post['id'])}`, base);
    }
  }
}

/** Addresses under which a site may have its API: with readable addresses, and without. */
function endpoints(site: string, type: string): readonly [string, string] {
  const root = site.replace(/\/wp-json.*$/, '').replace(/\/$/, '');
  const path = `wp/v2/${encodeURIComponent(type)}`;
  return [`${root}/wp-json/${path}`, `${root}/?rest_route=${encodeURIComponent(`/${path}`)}`];
}

async function readPage(address: string, page: number, settings: Settings, context: SourceContext) {
  const query = { per_page: String(pageSize), page: String(page), orderby: 'id', order: 'asc', _embed: '1' };
  // WordPress answers 400 to a page after the last one.
  return readJson(withQuery(address, { ...query, ...settings.query }), context, page > 1 ? [400] : [404]);
}

/** The posts of one type, a page at a time. */
async function* pagesOf(type: string, settings: Settings, context: SourceContext): AsyncIterable<readonly unknown[]> {
  const [readable, plain] = endpoints(settings.from, type);
  let address = readable;
  let answer = await readPage(address, 1, settings, context).catch((error: unknown) => {
    // The site shows its own page for addresses that it does not know.
    if (error instanceof NotJsonError) return { status: 404, document: undefined, headers: new Headers() };
    throw error;
  });
  if (answer.status === 404) {
    address = plain;
    answer = await readPage(address, 1, settings, context);
  }
  if (answer.status === 404)
    throw new PublishError(`${settings.from}: has no type “${type}” in its REST API (looked at ${address}).`);
  const total = Number(answer.headers.get('x-wp-totalpages')) || undefined;
  for (let page = 1; ; page++) {
    const posts = listIn(answer.document, answer.document, address);
    yield posts;
    context.progress(page, total);
    if (total === undefined ? posts.length < pageSize : page >= total) return;
    answer = await readPage(address, page + 1, settings, context);
    if (answer.status === 400) return;
  }
}

async function* fileRecords(settings: Settings, context: SourceContext, count: { protected: number }) {
  const { name, text } = await readDocument(settings.from, undefined, context);
  const document = parsedJson(text, name);
  const posts: readonly unknown[] = Array.isArray(document) ? document : [document];
  const isPosts = posts.every(
    (post) => isObject(post) && 'title' in post && 'date' in post && post['type'] !== 'attachment',
  );
  if (!isPosts) throw new PublishError(`${name}: holds no posts of WordPress. For other JSON, use kind “records”.`);
  yield* postRecords(posts, name, count);
}

export const wordpress: Source<Settings> = async function* (settings, context) {
  const count = { protected: 0 };
  if (!isAddress(settings.from)) yield* fileRecords(settings, context, count);
  else {
    for (const type of settings.types ?? ['posts']) {
      for await (const posts of pagesOf(type, settings, context)) yield* postRecords(posts, settings.from, count);
    }
  }
  if (count.protected) context.note(`${settings.from}: posts with a password, which are left out: ${count.protected}.`);
};
