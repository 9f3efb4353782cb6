/** Fetches one page of a feed from its server. */
import { feedRequest, takeEarly } from './early-requests.ts';
import { FeedError, type FeedErrorCode } from './feed-error.ts';
import type { Page } from './parse.ts';
import type { Recovery } from './recovery.ts';
import { isSuccess, mostBytesAtOnce, transfer, type Transfer } from './transfer.ts';

/** What all requests for one feed have in common. */
export interface PageRequest {
  readonly signal: AbortSignal;
  /** Whether the server is asked even if the browser's cache has an answer. */
  readonly isReload: boolean;
  /** What requests the pages. Default: the platform's own `fetch`. */
  readonly fetch?: typeof fetch | undefined;
  /** Time before the second try, in milliseconds. */
  readonly retryDelay: number;
  /** Timeout for an answer, in milliseconds. */
  readonly timeout: number;
  /** Maximum size of all pages still to be loaded, in bytes. */
  bytesLeft: number;
  /** Resolves in a later task, so that the page stays responsive while a large answer is read. */
  readonly pause?: (() => Promise<void>) | undefined;
  /** Loads the code that deals with failures; undefined if that fails too. */
  readonly recovery: () => Promise<Recovery | undefined>;
  /** Called when a try has failed, however many follow. */
  readonly onFailure?: (() => void) | undefined;
}

export interface Answer extends Page {
  /** The document as it was sent. */
  readonly text: string;
}

// On the global object, for the same reason as in early-requests.ts.
const key = Symbol.for('mpg-widgets.transfers');
const page = globalThis as unknown as Record<symbol, Map<string, Promise<Transfer>> | undefined>;
const transfers = (page[key] ??= new Map<string, Promise<Transfer>>());

/** Sends a request, unless another copy of the library has just sent the same. */
async function sharedTransfer(url: string, request: PageRequest, redirect: RequestRedirect): Promise<Transfer> {
  const { isReload, signal, timeout, bytesLeft: limit, pause } = request;
  const own = (): Promise<Transfer> =>
    transfer(
      url,
      // Asynchronous, since a `fetch` of the host may throw.
      async (signal) => {
        const early = isReload ? undefined : takeEarly(url);
        const cache = isReload ? 'no-cache' : 'default';
        return (request.fetch ?? early ?? fetch)(url, { ...feedRequest, cache, redirect, signal });
      },
      { signal, timeout, limit, pause },
    );
  if (request.fetch) return own();
  const name = `${String(isReload)} ${redirect} ${url}`;
  for (let running; (running = transfers.get(name));) {
    const result = await running;
    if (result.failure !== 'left') return result;
  }
  // Whoever waits for it finds it gone when it has ended.
  const started = own().then((result) => {
    transfers.delete(name);
    return result;
  });
  transfers.set(name, started);
  return started;
}

async function attempt(url: string, request: PageRequest, redirect: RequestRedirect): Promise<Answer> {
  const answer = await sharedTransfer(url, request, redirect);
  request.signal.throwIfAborted();
  const { failure, status, text, error } = answer;
  const fail = (code: FeedErrorCode, detail: string, cause?: unknown): FeedError =>
    new FeedError(code, url, detail, { status: status || undefined, answer, cause });
  // Left by another copy of the library in the very moment that this one joined.
  if (failure)
    throw fail(failure === 'left' ? 'network' : failure, error instanceof Error ? String(error) : failure, error);
  if (!isSuccess(status)) throw fail('http', `HTTP ${status}`);
  request.bytesLeft -= answer.size;
  if (answer.size > mostBytesAtOnce) await request.pause?.();
  request.signal.throwIfAborted();
  try {
    const json = text.startsWith('\ufeff') ? text.slice(1) : text;
    return { url: answer.url, document: JSON.parse(json) as unknown, text };
  } catch (cause) {
    throw fail('not-json', String(cause), cause);
  }
}

/**
 * Fetches one page of a feed. Failures that may be temporary are tried again: `recovery.ts`.
 * @throws FeedError if there is no page; the signal's reason if it was aborted
 */
export async function fetchPage(url: string, request: PageRequest): Promise<Answer> {
  try {
    return await attempt(url, request, 'follow');
  } catch (error) {
    request.signal.throwIfAborted();
    request.onFailure?.();
    const recovery = await request.recovery();
    if (!recovery) throw error;
    return recovery.tryAgain(error, (redirect) => attempt(url, request, redirect), request);
  }
}
