import { FeedError, type FeedErrorCode } from './feed-error.ts';
import { type Answer, fetchPage, type PageRequest } from './fetch-page.ts';
import { absoluteAddress } from './formats.ts';
import { type Page, parsePages } from './parse.ts';
import { isObject } from './read.ts';
import type { Feed, FeedProblem } from './types.ts';

/** A feed as it was last loaded. Every caller gets the same object until the feed is reloaded. */
export interface LoadedFeed {
  readonly feed: Feed;
  readonly problems: readonly FeedProblem[];
  /** Whether this is an older copy, because the feed could not be loaded now. */
  readonly stale: boolean;
  /** When this copy was loaded from its server, in milliseconds since 1970. */
  readonly fetchedAt: number;
}

export interface LoadOptions {
  /** Stops waiting for this caller only. The request continues for others that wait for the same feed. */
  readonly signal?: AbortSignal | undefined;
  /** Requests the feed from the server again, even if it is loaded already. */
  readonly reload?: boolean | undefined;
  /** Time before the second attempt, in milliseconds. Default: 1000. */
  readonly retryDelay?: number | undefined;
  /** Timeout for an answer, in milliseconds. Default: 10000. */
  readonly timeout?: number | undefined;
}

/** A load in progress. */
interface Flight {
  readonly controller: AbortController;
  readonly answer: Promise<LoadedFeed>;
  /** Number of callers that wait for it. */
  waiting: number;
}

/** Maximum size of all pages of a feed together, in bytes. */
const byteLimit = 20_000_000;
const pageLimit = 50;

/** Failures after which the browser's cache may still have a copy. */
const unreachable: ReadonlySet<FeedErrorCode> = new Set(['network', 'timeout', 'http']);

const flights = new Map<string, Flight>();
const lastGood = new Map<string, LoadedFeed>();

function nextAddress({ document, url }: Page): string | undefined {
  return isObject(document) && document['next_url'] ? absoluteAddress(document['next_url'], url) : undefined;
}

/** When a copy in the browser's cache was loaded from its server. Falls back to the feed's own date, then to now. */
function dateOfCopy(answer: Answer, feed: Feed): number {
  const date = Date.parse(answer.date ?? feed.updated ?? '');
  return Number.isNaN(date) ? Date.now() : date;
}

/** Loads all pages by following `next_url`. A failure after the first page becomes a problem of the feed. */
async function fetchFeed(url: string, request: PageRequest): Promise<LoadedFeed> {
  const first = await fetchPage(url, request);
  const pages: [Page, ...Page[]] = [first];
  const seen = new Set([url]);
  let failure: FeedProblem[] = [];
  try {
    let next = nextAddress(first);
    while (next) {
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
  const stale = request.answeredBy === 'cache';
  const fetchedAt = stale ? dateOfCopy(first, feed) : Date.now();
  return { feed, problems: [...problems, ...failure], stale, fetchedAt };
}

/**
 * Loads all pages of a feed for a server: asks anew each time and remembers nothing.
 * @throws FeedError if there is nothing to show
 */
export function fetchFeedAnew(url: string, fetchPage: typeof fetch): Promise<LoadedFeed> {
  const { signal } = new AbortController();
  const request = { signal, answeredBy: 'server', retryDelay: 1000, timeout: 10_000, bytesLeft: byteLimit } as const;
  return fetchFeed(url, { ...request, fetch: fetchPage });
}

/** Returns the last good copy, from memory or from the browser's cache. @throws the given error if there is none */
async function lastCopy(url: string, request: PageRequest, error: unknown): Promise<LoadedFeed> {
  request.signal.throwIfAborted();
  const last = lastGood.get(url);
  if (last) return { ...last, stale: true };
  if (!(error instanceof FeedError) || !unreachable.has(error.code)) throw error;
  try {
    return await fetchFeed(url, { ...request, answeredBy: 'cache' });
  } catch {
    throw error;
  }
}

async function load(url: string, request: PageRequest): Promise<LoadedFeed> {
  const loaded = await fetchFeed(url, request).catch((error: unknown) => lastCopy(url, request, error));
  lastGood.set(url, loaded);
  return loaded;
}

function startFlight(url: string, options: LoadOptions): Flight {
  const { reload, retryDelay = 1000, timeout = 10_000 } = options;
  const controller = new AbortController();
  const { signal } = controller;
  const answeredBy = reload ? 'server' : 'browser';
  const answer = load(url, { signal, answeredBy, retryDelay, timeout, bytesLeft: byteLimit });
  return { controller, answer, waiting: 0 };
}

/**
 * Loads the feed at an address. Callers with the same address share one request, and its result until the page is closed.
 * @param url absolute, http or https
 * @throws FeedError if there is nothing to show; the signal's reason if it was aborted
 */
export async function loadFeed(url: string, options: LoadOptions = {}): Promise<LoadedFeed> {
  const { signal, reload } = options;
  signal?.throwIfAborted();
  const key = absoluteAddress(url)?.split('#')[0];
  if (!key) throw new FeedError('network', url, 'not an absolute http address');
  const last = lastGood.get(key);
  if (last && !reload) return last;
  const flight = flights.get(key) ?? startFlight(key, options);
  flights.set(key, flight);
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
