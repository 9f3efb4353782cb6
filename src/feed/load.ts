import { FeedError, type FeedErrorCode } from './feed-error.ts';
import { type Answer, fetchPage, type PageRequest } from './fetch-page.ts';
import { absoluteAddress } from './formats.ts';
import { type Page, parsePages } from './parse.ts';
import { isObject } from './read.ts';
import type { Feed, FeedProblem } from './types.ts';

/** A feed as it was last loaded: the same object for every caller, until one reloads it. */
export interface LoadedFeed {
  readonly feed: Feed;
  readonly problems: readonly FeedProblem[];
  /** Whether this is the last good copy, since loading the feed again failed. */
  readonly stale: boolean;
  /** When this copy came from its server, in milliseconds since 1970. */
  readonly fetchedAt: number;
}

export interface LoadOptions {
  /** Ends the waiting of this caller alone; the request goes on for others that wait for the same feed. */
  readonly signal?: AbortSignal | undefined;
  /** Asks the server again, even if the feed is loaded already. */
  readonly reload?: boolean | undefined;
  /** Time until the second attempt, in milliseconds. Default: 1000. */
  readonly retryDelay?: number | undefined;
  /** Time that an answer may take, in milliseconds. Default: 10000. */
  readonly timeout?: number | undefined;
}

/** A load under way and how many wait for it. */
interface Flight {
  readonly controller: AbortController;
  readonly answer: Promise<LoadedFeed>;
  waiting: number;
}

/** Most bytes of all pages of a feed together. */
const byteLimit = 20_000_000;
const pageLimit = 50;

/** Failures after which the browser's cache may still have a copy. */
const unreachable: ReadonlySet<FeedErrorCode> = new Set(['network', 'timeout', 'http']);

const flights = new Map<string, Flight>();
const lastGood = new Map<string, LoadedFeed>();

function nextAddress({ document, url }: Page): string | undefined {
  return isObject(document) && document['next_url'] ? absoluteAddress(document['next_url'], url) : undefined;
}

/** When a copy from the browser's cache came from its server; now if neither the answer nor the feed says. */
function dateOfCopy(answer: Answer, feed: Feed): number {
  const date = Date.parse(answer.date ?? feed.updated ?? '');
  return Number.isNaN(date) ? Date.now() : date;
}

/** Follows `next_url`; what goes wrong after the first page becomes a problem. */
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

/** The last good copy, from this page or else from the browser's cache. @throws the error that made it necessary */
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
 * The feed at an address. Callers with the same address share one request, and its result for the life of the page.
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
