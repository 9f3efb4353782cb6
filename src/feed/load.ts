import { FeedError, type FeedErrorCode } from './feed-error.ts';
import { absoluteAddress } from './formats.ts';
import { type Page, parsePages } from './parse.ts';
import { isObject } from './read.ts';
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

/** A load under way and how many wait for it. */
interface Flight {
  readonly controller: AbortController;
  readonly answer: Promise<LoadedFeed>;
  waiting: number;
}

interface Request {
  readonly signal: AbortSignal;
  readonly cache: RequestCache;
  readonly retryDelay: number;
  readonly timeout: number;
  /** Bytes that all pages together may still have. */
  room: number;
}

interface Answer extends Page {
  readonly date: string | null;
}

type Bytes = Uint8Array<ArrayBuffer>;

const byteLimit = 20_000_000;
const pageLimit = 50;

const flights = new Map<string, Flight>();
const lastGood = new Map<string, LoadedFeed>();

/** Counts the bytes as they come, so that an endless answer ends too. */
function bounded(request: Request): TransformStream<Bytes, Bytes> {
  return new TransformStream({
    transform(chunk, controller) {
      request.room -= chunk.length;
      if (request.room < 0) throw new RangeError('more than 20 MB');
      controller.enqueue(chunk);
    },
  });
}

function failureCode(error: unknown, status: number, room: number, timeout: AbortSignal): FeedErrorCode {
  if (timeout.aborted) return 'timeout';
  if (status) return 'http';
  if (room < 0) return 'too-large';
  return error instanceof SyntaxError ? 'not-json' : 'network';
}

async function fetchPage(url: string, request: Request, retry = request.cache !== 'force-cache'): Promise<Answer> {
  const timeout = AbortSignal.timeout(request.timeout);
  const { signal, cache, room } = request;
  let status = 0;
  try {
    const response = await fetch(url, {
      cache,
      credentials: 'omit',
      headers: { accept: 'application/feed+json, application/json' },
      signal: AbortSignal.any([signal, timeout]),
    });
    if (!response.ok) ({ status } = response);
    if (status) throw new Error(`HTTP ${status}`);
    const document: unknown = await new Response(response.body?.pipeThrough(bounded(request))).json();
    return { url: response.url || url, document, date: response.headers.get('date') };
  } catch (error) {
    signal.throwIfAborted();
    const code = failureCode(error, status, request.room, timeout);
    if (!retry || (code !== 'network' && status !== 429 && status < 500)) throw new FeedError(code, url, String(error));
    request.room = room;
  }
  await new Promise((resolve) => setTimeout(resolve, request.retryDelay));
  return fetchPage(url, request, false);
}

function nextAddress({ document, url }: Page): string | undefined {
  return isObject(document) && document['next_url'] ? absoluteAddress(document['next_url'], url) : undefined;
}

/** Follows `next_url`; what goes wrong after the first page becomes a problem. */
async function fetchFeed(url: string, request: Request): Promise<LoadedFeed> {
  const first = await fetchPage(url, request);
  const pages: [Page, ...Page[]] = [first];
  const seen = new Set([url]);
  let failure: FeedProblem[] = [];
  try {
    for (let next = nextAddress(first); next;) {
      if (seen.has(next) || pages.length === pageLimit) throw new Error('one page too many');
      seen.add(next);
      const page = await fetchPage(next, request);
      pages.push(page);
      next = nextAddress(page);
    }
  } catch (error) {
    request.signal.throwIfAborted();
    failure = [{ path: '$.next_url', expected: 'page of the feed', found: String(error) }];
  }
  const { feed, problems } = parsePages(pages);
  const stale = request.cache === 'force-cache';
  const dated = stale && Date.parse(first.date ?? feed.updated ?? '');
  return { feed, problems: [...problems, ...failure], stale, fetchedAt: dated || Date.now() };
}

/** A feed that cannot be got anew: as it was last, or as the browser's own cache may still have it. */
async function lastCopy(url: string, request: Request, error: unknown): Promise<LoadedFeed> {
  request.signal.throwIfAborted();
  const last = lastGood.get(url);
  if (last) return { ...last, stale: true };
  if (!(error instanceof FeedError) || !/^(network|timeout|http)$/.test(error.code)) throw error;
  try {
    return await fetchFeed(url, { ...request, cache: 'force-cache' });
  } catch {
    throw error;
  }
}

async function load(url: string, request: Request): Promise<LoadedFeed> {
  const loaded = await fetchFeed(url, request).catch((error: unknown) => lastCopy(url, request, error));
  lastGood.set(url, loaded);
  return loaded;
}

/**
 * The feed at an address. Callers with the same address share one request, and its result for the life of the page.
 * @param url absolute, http or https
 * @throws FeedError if there is nothing to show; the signal's reason if it was aborted
 */
export async function loadFeed(url: string, options: LoadOptions = {}): Promise<LoadedFeed> {
  const { signal, reload, retryDelay = 1000, timeout = 10_000 } = options;
  signal?.throwIfAborted();
  const key = absoluteAddress(url)?.split('#')[0];
  if (!key) throw new FeedError('network', url, 'not an absolute http address');
  const last = lastGood.get(key);
  if (last && !reload) return last;
  let flight = flights.get(key);
  if (!flight) {
    const controller = new AbortController();
    const cache = reload ? 'no-cache' : 'default';
    const request: Request = { signal: controller.signal, cache, retryDelay, timeout, room: byteLimit };
    flight = { controller, answer: load(key, request), waiting: 0 };
    flights.set(key, flight);
  }
  flight.waiting++;
  try {
    return await Promise.race([flight.answer, aborted(signal)]);
  } finally {
    if (!--flight.waiting) {
      flight.controller.abort();
      if (flights.get(key) === flight) flights.delete(key);
    }
  }
}

function aborted(signal: AbortSignal | undefined): Promise<never> {
  return new Promise((_, reject) => {
    signal?.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
  });
}
