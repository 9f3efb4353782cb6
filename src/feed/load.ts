import { importAgain } from '../element/import-again.ts';
import { FeedError } from './feed-error.ts';
import { aborted, firstOf, inTime } from './first-of.ts';
import { type Answer, fetchPage, type PageRequest } from './fetch-page.ts';
import { absoluteAddress } from '../model/absolute-address.ts';
import { readFormat } from './formats.ts';
import type { Page } from './parse.ts';
import { parsed, type Reading } from './parse-in-turns.ts';
import { isObject } from './read.ts';
import type { Recovery } from './recovery.ts';
import type { Feed, FeedProblem } from './types.ts';

/** A feed as it was last loaded. As long as the feed is the same, every caller gets the same object. */
export interface LoadedFeed {
  readonly feed: Feed;
  readonly problems: readonly FeedProblem[];
  /** Whether this is an older copy, because the feed could not be loaded now, or not yet. */
  readonly stale: boolean;
  /** When this copy was loaded from its server, in milliseconds since 1970. */
  readonly fetchedAt: number;
  /** Why this is an older copy; undefined if it is none, or if the feed may still come. */
  readonly error?: FeedError | undefined;
}

export interface LoadOptions extends Pick<Reading, 'pause'> {
  /** Stops waiting for this caller only. The request continues for others that wait for the same feed. */
  readonly signal?: AbortSignal | undefined;
  /** Requests the feed from the server again, even if it is loaded already. */
  readonly reload?: boolean | undefined;
  /** With `reload`: age in milliseconds up to which a feed need not be requested again. Default: 0. */
  readonly maxAge?: number | undefined;
  /** Time before the second try, in milliseconds. It doubles with each further one. Default: 1000. */
  readonly retryDelay?: number | undefined;
  /** Timeout for an answer, in milliseconds. Default: 10000. */
  readonly timeout?: number | undefined;
  /** Whether a copy that the browser has stored may be used. */
  readonly mayUseCopy?: boolean | undefined;
  /** Called with an older copy, to be shown until the feed comes, if a try has failed or the feed is not there after 3 s. */
  readonly onCopy?: ((copy: LoadedFeed) => void) | undefined;
}

interface FetchedPages {
  readonly pages: readonly [Answer, ...Answer[]];
  /** Why a later page is missing. */
  readonly error: Error | undefined;
}

/** A feed and the documents it was read from. */
interface Good {
  readonly loaded: LoadedFeed;
  readonly pages: readonly Sent[];
  readonly isWhole: boolean;
}

type Sent = Pick<Answer, 'url' | 'text'>;

/** Maximum size of all pages of a feed together, in bytes. */
const byteLimit = 20_000_000;
const pageLimit = 50;
/** Time after which an older copy is shown meanwhile, in milliseconds. */
const patience = 3000;
/** Longest wait for the code that deals with failures, in milliseconds. */
const recoveryTimeout = 10_000;

const flights = new Map<string, Flight>();
const lastGood = new Map<string, Good>();
/** Feeds whose copies were stored. */
const kept = new WeakSet<Feed>();

/**
 * Loads the code that deals with failures; undefined if that fails too, or takes too long.
 * @param signal aborted when nobody waits any more
 * @throws the signal's reason
 */
async function recovery(signal?: AbortSignal): Promise<Recovery | undefined> {
  signal?.throwIfAborted();
  const module = importAgain(() => import('./recovery.ts')).catch(() => undefined);
  return inTime([module, aborted(signal)], recoveryTimeout);
}

/** What is no text is no address either: `true` would be one beside the feed. */
function nextAddress({ document, url }: Page): string | undefined {
  const address = isObject(document) && readFormat('address', document['next_url'], url);
  return address ? keyOf(address) : undefined;
}

/** Fetches all pages by following `next_url`. A failure after the first page ends this. */
async function fetchPages(url: string, request: PageRequest): Promise<FetchedPages> {
  const first = await fetchPage(url, request);
  const pages: [Answer, ...Answer[]] = [first];
  const seen = new Set([url, first.url]);
  try {
    for (let next = nextAddress(first); next;) {
      if (seen.has(next) || pages.length === pageLimit) throw new Error('one page too many');
      seen.add(next);
      const page = await fetchPage(next, request);
      pages.push(page);
      next = nextAddress(page);
    }
    return { pages, error: undefined };
  } catch (error) {
    request.signal.throwIfAborted();
    return { pages, error: error as Error };
  }
}

/** Reads fetched pages. A missing page becomes a problem of the feed. */
async function read({ pages, error }: FetchedPages, reading: Reading): Promise<LoadedFeed> {
  const { feed, problems } = await parsed(pages, reading);
  if (error) problems.push({ path: '$.next_url', expected: 'page of the feed', found: String(error) });
  return { feed, problems, stale: false, fetchedAt: Date.now() };
}

/**
 * Loads all pages of a feed for a server: asks anew each time and remembers nothing.
 * @throws FeedError if there is nothing to show
 */
export async function fetchFeedAnew(url: string, fetchPage: typeof fetch): Promise<LoadedFeed> {
  const { signal } = new AbortController();
  const request = {
    signal,
    isReload: true,
    retryDelay: 1000,
    timeout: 10_000,
    bytesLeft: byteLimit,
    recovery,
  } as const;
  return read(await fetchPages(url, { ...request, fetch: fetchPage }), {});
}

/** Adds cause and remedy to an error. */
async function explained<Thrown>(error: Thrown, signal?: AbortSignal): Promise<Thrown | FeedError> {
  return error instanceof FeedError ? ((await recovery(signal))?.explained(error) ?? error) : error;
}

/** Whether two lists of documents are the same, so that nothing has to be read or shown anew. */
function areSame(some: readonly Sent[], others: readonly Sent[]): boolean {
  return (
    some.length === others.length && some.every(({ url, text }, i) => others[i]?.url === url && others[i].text === text)
  );
}

/** Whether a feed lacks what none loses on purpose. One without a former feed and without problems never had programmes. */
const mayHaveLost = ({ feed, problems }: LoadedFeed, before?: Feed): boolean =>
  !feed.items.length || (!feed.programmes.length && (before ? before.programmes : problems).length > 0);

/** Called with an older copy. */
type OnCopy = NonNullable<LoadOptions['onCopy']>;

/** Requests a feed for all that wait for it. What each of them gets depends on whether it may have a stored copy. */
class Flight {
  /** Number of callers that wait. */
  waiting = 0;

  /** What there was before: the answer for one caller is no older copy for another. */
  readonly #last: Good | undefined;
  readonly #controller = new AbortController();
  readonly #reading: Reading;
  readonly #fetched: Promise<FetchedPages>;
  readonly #answers = new Map<boolean, Promise<LoadedFeed>>();
  readonly #copies = new Map<boolean, Promise<LoadedFeed | undefined>>();
  readonly #listeners = new Map<OnCopy, boolean>();
  #isCopyDue = false;
  #isOver = false;

  constructor(
    private readonly url: string,
    { reload = false, retryDelay = 1000, timeout = 10_000, pause }: LoadOptions,
  ) {
    this.#last = lastGood.get(url);
    const { signal } = this.#controller;
    this.#reading = { pause, signal };
    const common = { signal, isReload: reload, retryDelay, timeout, bytesLeft: byteLimit, pause };
    this.#fetched = this.#fetch({ ...common, recovery: () => recovery(signal), onFailure: this.#showCopies });
  }

  /** What a caller gets. Each kind of caller has one answer. */
  answer(mayUseStored: boolean): Promise<LoadedFeed> {
    const answer = this.#answers.get(mayUseStored) ?? this.#answer(mayUseStored);
    this.#answers.set(mayUseStored, answer);
    return answer;
  }

  /** Tells a caller of an older copy, once there is one to be shown. */
  tell(onCopy: OnCopy, mayUseStored: boolean): void {
    this.#listeners.set(onCopy, mayUseStored);
    if (this.#isCopyDue) void this.#showCopy(onCopy, mayUseStored);
  }

  abort(): void {
    this.#controller.abort();
  }

  async #fetch(request: PageRequest): Promise<FetchedPages> {
    const slow = setTimeout(this.#showCopies, patience);
    try {
      return await fetchPages(this.url, request);
    } finally {
      clearTimeout(slow);
    }
  }

  async #answer(mayUseStored: boolean): Promise<LoadedFeed> {
    const { signal } = this.#controller;
    try {
      return await this.#accepted(await this.#fetched, mayUseStored);
    } catch (reason) {
      signal.throwIfAborted();
      const error = await explained(reason, signal);
      const copy = await this.#olderCopy(mayUseStored);
      signal.throwIfAborted();
      if (!copy || !(error instanceof FeedError)) throw error;
      return { ...copy, error };
    } finally {
      this.#isOver = true;
    }
  }

  /** Reads what has come. @throws FeedError if that cannot be shown, or if an older copy is better */
  async #accepted(fetched: FetchedPages, mayUseStored: boolean): Promise<LoadedFeed> {
    const { url } = this;
    const { pages, error } = fetched;
    const last = this.#last;
    const isSame = !error && last?.isWhole && areSame(last.pages, pages);
    const loaded = isSame ? { ...last.loaded, fetchedAt: Date.now() } : await read(fetched, this.#reading);
    if (error || mayHaveLost(loaded, last?.loaded.feed)) {
      const copy = await this.#olderCopy(mayUseStored);
      if (copy) (await recovery())?.expectBetter(copy, { url, feed: loaded.feed, error });
    }
    lastGood.set(url, { loaded, pages: pages.map(({ url, text }) => ({ url, text })), isWhole: !error });
    return loaded;
  }

  #olderCopy(mayUseStored: boolean): Promise<LoadedFeed | undefined> {
    const copy = this.#copies.get(mayUseStored) ?? this.#readOlderCopy(mayUseStored);
    this.#copies.set(mayUseStored, copy);
    return copy;
  }

  /** The last good copy, from memory or as the browser has stored it; undefined if there is none. */
  async #readOlderCopy(mayUseStored: boolean): Promise<LoadedFeed | undefined> {
    if (this.#last?.isWhole) return { ...this.#last.loaded, stale: true };
    if (!mayUseStored) return undefined;
    const { signal } = this.#controller;
    return (await recovery(signal))?.storedFeed(this.url, (pages) => parsed(pages, this.#reading), signal);
  }

  async #showCopy(onCopy: OnCopy, mayUseStored: boolean): Promise<void> {
    const copy = await this.#olderCopy(mayUseStored).catch(() => undefined);
    if (copy && !this.#isOver) onCopy(copy);
  }

  readonly #showCopies = (): void => {
    if (this.#isCopyDue) return;
    this.#isCopyDue = true;
    for (const [onCopy, mayUseStored] of this.#listeners) void this.#showCopy(onCopy, mayUseStored);
  };
}

const keyOf = (url: unknown): string | undefined => absoluteAddress(url)?.split('#')[0];

/**
 * Loads the feed at an address. Callers with the same address share one request, and its result until the page is closed.
 * @param url absolute, http or https
 * @throws FeedError if there is nothing to show; the signal's reason if it was aborted
 */
export async function loadFeed(url: string, options: LoadOptions = {}): Promise<LoadedFeed> {
  const { signal, reload, maxAge = 0, mayUseCopy, onCopy } = options;
  signal?.throwIfAborted();
  const key = keyOf(url);
  if (!key) throw await explained(new FeedError('address', url, 'not an absolute http address'));
  const last = lastGood.get(key)?.loaded;
  if (last && (!reload || Math.abs(Date.now() - last.fetchedAt) < maxAge)) return last;
  const flight = flights.get(key) ?? new Flight(key, options);
  flights.set(key, flight);
  flight.waiting++;
  if (onCopy) flight.tell((copy) => signal?.aborted || onCopy(copy), !!mayUseCopy);
  try {
    return await firstOf([flight.answer(!!mayUseCopy), aborted(signal)]);
  } finally {
    if (!--flight.waiting) {
      flight.abort();
      if (flights.get(key) === flight) flights.delete(key);
    }
  }
}

/** Stores a copy of a loaded feed in the browser, if that has Cache Storage. Does it once for each state of the feed. */
export async function keepFeed(url: string): Promise<void> {
  const key = keyOf(url) ?? '';
  const good = lastGood.get(key);
  if (!good?.isWhole || kept.has(good.loaded.feed)) return;
  kept.add(good.loaded.feed);
  await (await recovery())?.keepCopy(key, { pages: good.pages, fetchedAt: good.loaded.fetchedAt });
}
