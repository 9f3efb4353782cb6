/** Asks a site of WordPress: finds its REST API, reads lists to their end, and says why that cannot be done. */
import { isObject } from '../../feed/read.ts';
import { isNothing, textOf, valueAt } from '../build/mapping.ts';
import { nearest } from '../../model/nearest.ts';
import { PublishError } from '../publish-error.ts';
import { type JsonAnswer, listIn, pageLimit, readJson, withQuery } from './json-pages.ts';
import type { SourceContext } from './source.ts';

/** Most posts that WordPress gives at once. */
const pageSize = 100;

export interface Site {
  /** As the config has it, for messages. */
  readonly name: string;
  /** Address of the home page, without a slash at its end. */
  readonly root: string;
  /** The type of posts that the address names; undefined if it names none. */
  readonly type: string | undefined;
  /** What the address itself asks for, such as a category. */
  readonly query: Readonly<Record<string, string>>;
}

/** Parameters that are not for the editor to choose. */
const ownParameters = new Set(['rest_route', 'page', 'per_page', 'orderby', 'order', '_embed']);

/** A site by any address of it that somebody may paste: its home page, its REST API, or a list in that. */
export function siteAt(from: string): Site {
  const url = new URL(from);
  const [path = '', route = url.searchParams.get('rest_route') ?? ''] = url.pathname.split('/wp-json', 2);
  const folder = path.replace(/\/(wp-admin|wp-login\.php)\b.*$/, '').replace(/\/+$/, '');
  const query = [...url.searchParams].filter(([name]) => !ownParameters.has(name));
  return {
    name: from,
    root: url.origin + folder,
    type: /^\/wp\/v2\/([^/]+)\/?$/.exec(route)?.[1],
    query: Object.fromEntries(query),
  };
}

/** Addresses of a route of the REST API: with readable addresses, and as it works everywhere. */
const addressesOf = ({ root }: Site, route: string): readonly [string, string] => [
  `${root}/wp-json${route}`,
  `${root}/?rest_route=${encodeURIComponent(route)}`,
];

const errorCode = ({ document }: JsonAnswer): string => textOf(valueAt(document, 'code'));

/** The types of posts that the REST API shows, by their names in addresses. */
async function shownTypes(site: Site, context: SourceContext): Promise<readonly string[]> {
  for (const address of addressesOf(site, '/wp/v2/types')) {
    const { document } = await readJson(address, context, [401, 403, 404]);
    if (!isObject(document) || 'code' in document) continue;
    const types = Object.entries(document).filter(([name]) => !/^(attachment|nav_menu_item|wp_\w+)$/.test(name));
    return types.map(([name, type]) => textOf(valueAt(type, 'rest_base')) || name);
  }
  return [];
}

async function noSuchType(site: Site, type: string, context: SourceContext): Promise<PublishError> {
  const types = await shownTypes(site, context).catch(() => []);
  const likely = nearest(type, types);
  const shown = types.length ? ` It has: ${types.join(', ')}.${likely ? ` Is “${likely}” meant?` : ''}` : '';
  return new PublishError(
    `${site.name}: has no type “${type}” in its REST API.${shown} ` +
      'A type of a plugin or a theme is in it only if it is registered with “show_in_rest”.',
  );
}

/** Why a site gives no posts of a type. */
async function failureOf(answers: readonly JsonAnswer[], site: Site, type: string, context: SourceContext) {
  const [first] = answers;
  const closed = answers.find(({ status }) => status === 401 || status === 403);
  if (closed) {
    const said = textOf(valueAt(closed.document, 'message'));
    return new PublishError(
      `${site.name}: its REST API is closed to visitors (${closed.status}${said ? `: ${said}` : ''}). ` +
        'A plugin for security may do that, or the host: have reading of wp/v2 allowed. ' +
        `Or read its newest posts by { "kind": "feed", "from": "${site.root}/feed/" }.`,
    );
  }
  if (answers.some((answer) => errorCode(answer) === 'rest_no_route')) return noSuchType(site, type, context);
  const other = answers.find(({ problem }) => !problem);
  if (other) return listFailure(other);
  const reason = first?.problem ? ` (${first.problem.message})` : '';
  return new PublishError(`${site.name}: has no REST API of WordPress, or it is switched off${reason}`);
}

function listFailure(answer: JsonAnswer): unknown {
  try {
    listIn(answer.document, answer);
    return new PublishError(`${answer.address}: the server answers ${answer.status}.`);
  } catch (error) {
    return error;
  }
}

type Query = Readonly<Record<string, string>>;

/** The first page of a list, at the address that works. */
async function firstPage(site: Site, type: string, query: Query, context: SourceContext): Promise<JsonAnswer> {
  const answers: JsonAnswer[] = [];
  for (const base of addressesOf(site, `/wp/v2/${encodeURIComponent(type)}`)) {
    const answer = await readJson(withQuery(base, query), context, [400, 401, 403, 404]);
    if (answer.status === 200 && Array.isArray(answer.document)) return answer;
    answers.push(answer);
  }
  throw await failureOf(answers, site, type, context);
}

/** Whether an answer says that the list has ended. @throws PublishError if the request was refused for another reason */
function isPastEnd(answer: JsonAnswer): boolean {
  if (answer.status !== 400) return false;
  if (/^rest_\w*invalid_page_number$/.test(errorCode(answer))) return true;
  const said = textOf(valueAt(answer.document, 'message'));
  throw new PublishError(`${answer.address}: the server answers 400${said ? ` (${said})` : ''}.`);
}

/** Posts that were not on an earlier page. */
function newIn(posts: readonly unknown[], seen: Set<unknown>): readonly unknown[] {
  return posts.filter((post) => {
    const id = valueAt(post, 'id');
    const isNew = isNothing(id) || !seen.has(id);
    seen.add(id);
    return isNew;
  });
}

/**
 * The posts of a type, a page at a time, each once. Where the server does not say how many pages there are, as behind some
 * proxies, the list ends with a page that is empty, refused or repeated.
 * @throws PublishError if the list cannot be read to its end
 */
export async function* postsOf(
  site: Site,
  type: string,
  query: Query,
  context: SourceContext,
): AsyncIterable<readonly unknown[]> {
  const all = { per_page: String(pageSize), orderby: 'id', order: 'asc', _embed: '1', ...site.query, ...query };
  let answer = await firstPage(site, type, { ...all, page: '1' }, context);
  const total = Number(answer.headers.get('x-wp-totalpages')) || undefined;
  const seen = new Set<unknown>();
  for (let page = 1; page <= pageLimit; page++) {
    const posts = listIn(answer.document, answer);
    const added = newIn(posts, seen);
    yield added;
    context.progress(page, total);
    const isRepeated = posts.length > 0 && !added.length;
    if (isRepeated && (total !== undefined || posts.length >= pageSize)) {
      throw new PublishError(`${answer.address}: is the same as the pages before it. A cache may ignore “page”.`);
    }
    if (total === undefined ? !added.length : page >= total) return;
    answer = await readJson(withQuery(answer.address, { page: String(page + 1) }), context, [400]);
    if (isPastEnd(answer)) return;
  }
  throw new PublishError(`${site.name}: the list of “${type}” does not end.`);
}

/** How many terms WordPress embeds in a post for each taxonomy. */
const embeddedTerms = 10;

/** A post with all its terms: of each taxonomy only the first ones are embedded. */
export async function withAllTerms(post: unknown, context: SourceContext): Promise<unknown> {
  const lists = valueAt(post, '_embedded.wp:term');
  if (!isObject(post) || !Array.isArray(lists)) return post;
  const links = valueAt(post, '_links.wp:term');
  const all: unknown[] = [];
  for (const [index, list] of (lists as readonly unknown[]).entries()) {
    const href = textOf(valueAt(Array.isArray(links) ? links[index] : undefined, 'href'));
    const isCut = Array.isArray(list) && list.length >= embeddedTerms && URL.canParse(href);
    const more = isCut
      ? await readJson(withQuery(href, { per_page: '100' }), context, [400, 401, 403, 404])
      : undefined;
    all.push(Array.isArray(more?.document) ? more.document : list);
  }
  return { ...post, _embedded: { ...(isObject(post['_embedded']) ? post['_embedded'] : {}), 'wp:term': all } };
}
