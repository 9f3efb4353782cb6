import { FeedError } from './feed-error.ts';
import { type Page, parsePages } from './parse.ts';
import { isObject, resolved } from './read.ts';
import type { Feed, FeedProblem } from './types.ts';

/** A feed as it was last got: the same object for every caller, until one asks for it again. */
export interface LoadedFeed {
  readonly feed: Feed;
  readonly problems: readonly FeedProblem[];
  /** It could not be got anew: this is the last good copy. */
  readonly stale: boolean;
  /** When this copy came from its server, in milliseconds since 1970. */
  readonly fetchedAt: number;
}

export interface LoadOptions {
  /** Leaves the others that wait for the same feed alone. */
  readonly signal?: AbortSignal | undefined;
  /** Asks the server again, although the feed is here. */
  readonly reload?: boolean | undefined;
  /** Time until the second attempt, in milliseconds. */
  readonly retryDelay?: number | undefined;
  /** Time that an answer may take, in milliseconds. */
  readonly timeout?: number | undefined;
}

/** A request under way and how many wait for it. */
interface Flight {
  readonly controller: AbortController;
  readonly answer: Promise<LoadedFeed>;
  waiting: number;
}

interface Request {
  readonly signal: AbortSignal;
  readonly cache: RequestCache;
  readonly retryDelay: number | undefined;
  readonly timeout: number;
  /** Bytes that all pages together may still have. */
  room: number;
}

interface Answer extends Page {
  readonly headers: Headers;
}

const byteLimit = 20_000_000;
const pageLimit = 50;

const flights = new Map<string, Flight>();
const lastGood = new Map<string, LoadedFeed>();

/** Counts down `request.room` as the body comes in: an endless answer ends too. */
async function boundedJson(
  body: ReadableStream<Uint8Array<ArrayBuffer>> | null,
  url: string,
  request: Request,
): Promise<unknown> {
  let { room } = request;
  const bound = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
    transform(chunk, controller) {
      room -= chunk.length;
      if (room < 0) throw new FeedError('too-large', url);
      controller.enqueue(chunk);
    },
  });
  const document: unknown = await new Response(body?.pipeThrough(bound)).json();
  request.room = room;
  return document;
}

async function fetchOnce(url: string, request: Request): Promise<Answer> {
  const { signal, cache } = request;
  const timeout = AbortSignal.timeout(request.timeout);
  try {
    const response = await fetch(url, {
      cache,
      credentials: 'omit',
      headers: { accept: 'application/feed+json, application/json' },
      referrerPolicy: 'strict-origin-when-cross-origin',
      signal: AbortSignal.any([signal, timeout]),
    });
    const { ok, status, headers } = response;
    if (!ok) throw new FeedError('http', url, `HTTP ${status}`, status);
    return { url: response.url || url, document: await boundedJson(response.body, url, request), headers };
  } catch (error) {
    signal.throwIfAborted();
    if (error instanceof FeedError) throw error;
    throw new FeedError(
      timeout.aborted ? 'timeout' : error instanceof SyntaxError ? 'not-json' : 'network',
      url,
      error,
    );
  }
}

/** As `fetchOnce`, with a second attempt where the first failed for a reason that may pass. */
async function fetchPage(url: string, request: Request): Promise<Answer> {
  try {
    return await fetchOnce(url, request);
  } catch (error) {
    const { retryDelay } = request;
    const mayPass =
      error instanceof FeedError && (error.code === 'network' || error.status === 429 || error.status > 499);
    if (retryDelay === undefined || !mayPass) throw error;
    await new Promise((resolve) => setTimeout(resolve, retryDelay));
    return fetchOnce(url, request);
  }
}

function nextAddress({ document, url }: Page): string | undefined {
  const next = isObject(document) && document['next_url'];
  return next ? resolved(next, url) : undefined;
}

/** Follows `next_url`; what goes wrong after the first page becomes a problem. */
async function fetchFeed(url: string, request: Request): Promise<LoadedFeed & { headers: Headers }> {
  const first = await fetchPage(url, request);
  const pages: [Page, ...Page[]] = [first];
  const seen = new Set([url]);
  const problems: FeedProblem[] = [];
  try {
    for (let next = nextAddress(first); next;) {
      if (seen.has(next) || pages.length === pageLimit) throw new FeedError('not-a-feed', next, 'one page too many');
      seen.add(next);
      const page = await fetchPage(next, request);
      pages.push(page);
      next = nextAddress(page);
    }
  } catch (error) {
    request.signal.throwIfAborted();
    problems.push({ path: '$.next_url', expected: 'page of the feed', found: String(error) });
  }
  const parsed = parsePages(pages);
  return {
    feed: parsed.feed,
    problems: [...parsed.problems, ...problems],
    stale: false,
    fetchedAt: Date.now(),
    headers: first.headers,
  };
}

/** The copy that the browser may still have of a feed whose server does not answer. */
async function fetchCached(url: string, request: Request): Promise<LoadedFeed> {
  const { headers, ...loaded } = await fetchFeed(url, { ...request, cache: 'force-cache', retryDelay: undefined });
  const dates = [headers.get('date'), loaded.feed.updated, headers.get('last-modified')];
  const fetchedAt = dates.map((date) => Date.parse(date ?? '')).find((time) => time) ?? loaded.fetchedAt;
  return { ...loaded, stale: true, fetchedAt };
}

async function fetchOrKeep(url: string, request: Request): Promise<LoadedFeed> {
  let loaded;
  try {
    const { headers: _, ...fresh } = await fetchFeed(url, request);
    loaded = fresh;
  } catch (error) {
    request.signal.throwIfAborted();
    const last = lastGood.get(url);
    if (last) loaded = { ...last, stale: true };
    else if (error instanceof FeedError && /network|timeout|http/.test(error.code)) {
      loaded = await fetchCached(url, request).catch(() => Promise.reject(error));
    } else throw error;
  }
  lastGood.set(url, loaded);
  return loaded;
}

function takeOff(url: string, { reload, retryDelay = 1000, timeout = 10_000 }: LoadOptions): Flight {
  const controller = new AbortController();
  const request: Request = {
    signal: controller.signal,
    cache: reload ? 'no-cache' : 'default',
    retryDelay,
    timeout,
    room: byteLimit,
  };
  const flight = { controller, answer: fetchOrKeep(url, request), waiting: 0 };
  flights.set(url, flight);
  return flight;
}

/**
 * The feed at an address. Callers with the same address share one request, and its result for the life of the page.
 * @param url absolute, http or https
 * @throws FeedError if there is nothing to show; the signal's reason if it was aborted
 */
export async function loadFeed(url: string, options: LoadOptions = {}): Promise<LoadedFeed> {
  const { signal, reload } = options;
  signal?.throwIfAborted();
  const key = resolved(url, url)?.replace(/#.*/, '');
  if (!key) throw new FeedError('network', url, 'not an absolute http address');
  const last = lastGood.get(key);
  if (last && !reload) return last;
  const flight = flights.get(key) ?? takeOff(key, options);
  const aborted = new Promise<never>((_, reject) => {
    signal?.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
  });
  flight.waiting++;
  try {
    return await Promise.race([flight.answer, aborted]);
  } finally {
    if (!--flight.waiting) {
      flight.controller.abort();
      if (flights.get(key) === flight) flights.delete(key);
    }
  }
}
