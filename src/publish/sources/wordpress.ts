/** WordPress: posts, pages and custom types by its REST API, or files that hold its answers. */
import { isObject } from '../../feed/read.ts';
import { readFormat } from '../../feed/formats.ts';
import type { SourceOf } from '../config/schema.ts';
import { textOf, valueAt } from '../build/mapping.ts';
import { PublishError } from '../publish-error.ts';
import { readDocument } from './document.ts';
import { isAddress } from './downloaded.ts';
import { parsedJson } from './json.ts';
import type { Source, SourceContext, SourceRecord } from './source.ts';
import { postsOf, siteAt, withAllTerms } from './wordpress-site.ts';

type Settings = SourceOf<'wordpress'>;
type Post = Readonly<Record<string, unknown>>;

/** Stands in for an unknown base: it makes no difference here. */
const anyBase = 'https://publisher.example/';

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

function recordOf(post: Post, { name, root, language: asked }: PostOrigin): SourceRecord {
  const where = `${name}, ${textOf(post['type']) || 'post'} ${String(post['id'])}`;
  const link = textOf(post['link']);
  const base = URL.canParse(link, root) ? new URL(link, root).href : root;
  const terms = termsOf(post);
  const { language = asked, work } = languageOf(post);
  const title = valueAt(post, 'title.rendered') ?? post['title'];
  const draft = {
    id: slugOf(post),
    kind: kinds.get(String(post['type'])),
    url: post['link'],
    title,
    summary: valueAt(post, 'excerpt.rendered'),
    // Media that may not be seen is an error, without an address.
    image: valueAt(post, '_embedded.wp:featuredmedia.0.source_url'),
    language: readFormat('language', language, anyBase),
    // The local day. The one of `date_gmt` may be the day before.
    date: textOf(post['date']).slice(0, 10),
    tags: terms['post_tag']?.names,
    work,
  };
  const record = { where, raw: { ...post, terms }, draft, base };
  return typeof title === 'string' ? { ...record, title: title.replace(/<[^>]*>/g, '') } : record;
}

const isProtected = (post: Post): boolean =>
  valueAt(post, 'content.protected') === true || valueAt(post, 'excerpt.protected') === true;

/** How many posts were left out. */
interface Count {
  protected: number;
}

/** Where posts come from. */
interface PostOrigin {
  /** For messages. */
  readonly name: string;
  /** Address of the home page, which addresses of posts may be relative to. */
  readonly root?: string;
  /** The language that was asked for. */
  readonly language?: string | undefined;
}

/** The records of posts, without those that only some may read. */
function* postRecords(posts: readonly unknown[], origin: PostOrigin, count: Count): Iterable<SourceRecord> {
  for (const post of posts.filter(isObject)) {
    if (isProtected(post)) count.protected++;
    else if (post['status'] === undefined || post['status'] === 'publish') yield recordOf(post, origin);
  }
}

async function* fileRecords(settings: Settings, context: SourceContext, count: Count) {
  const { name, text } = await readDocument(settings.from, undefined, context);
  const document = parsedJson(text, name, context.note);
  const posts: readonly unknown[] = Array.isArray(document) ? document : [document];
  const isPosts = posts.every(
    (post) => isObject(post) && 'title' in post && 'date' in post && post['type'] !== 'attachment',
  );
  if (!isPosts) throw new PublishError(`${name}: holds no posts of WordPress. For other JSON, use kind “records”.`);
  yield* postRecords(posts, { name }, count);
}

/** Every choice of one value for each parameter: a site may give the posts of one language only. */
function queriesOf(query: Settings['query'] = {}): readonly Readonly<Record<string, string>>[] {
  return Object.entries(query).reduce<readonly Readonly<Record<string, string>>[]>(
    (queries, [name, values]) => queries.flatMap((one) => [values].flat().map((value) => ({ ...one, [name]: value }))),
    [{}],
  );
}

async function* siteRecords(settings: Settings, context: SourceContext, count: Count): AsyncIterable<SourceRecord> {
  const site = siteAt(settings.from);
  const seen = new Set<string>();
  for (const type of settings.types ?? [site.type ?? 'posts']) {
    for (const query of queriesOf(settings.query)) {
      for await (const page of postsOf(site, type, query, context)) {
        const isNew = (post: unknown): boolean => !seen.has(keyOf(post));
        const posts = await Promise.all(page.filter(isNew).map((post) => withAllTerms(post, context)));
        for (const post of posts) seen.add(keyOf(post));
        yield* postRecords(posts, { name: settings.from, root: `${site.root}/`, language: query['lang'] }, count);
      }
    }
  }
}

/** What a post is known by, where it is asked for in several ways. */
const keyOf = (post: unknown): string => `${textOf(valueAt(post, 'type'))} ${textOf(valueAt(post, 'id'))}`;

export const wordpress: Source<Settings> = async function* (settings, context) {
  const count = { protected: 0 };
  yield* isAddress(settings.from) ? siteRecords(settings, context, count) : fileRecords(settings, context, count);
  if (count.protected) context.note(`${settings.from}: posts with a password, which are left out: ${count.protected}.`);
};
