/** Fetches one page of a feed from its server or from the browser's cache. */
import { feedRequest, takeEarly } from './early-requests.ts';
import { FeedError, type FeedErrorCode } from './feed-error.ts';
import type { Page } from './parse.ts';

/** What answers a request: the browser's default choice, always the server, or the cache with a copy of any age. */
export type AnsweredBy = 'browser' | 'server' | 'cache';

/** What all requests for one feed have in common. */
export interface PageRequest {
  readonly signal: AbortSignal;
  readonly answeredBy: AnsweredBy;
  /** What requests the pages. Default: the platform's own `fetch`. */
  readonly fetch?: typeof fetch | undefined;
  /** Time before the second attempt, in milliseconds. */
  readonly retryDelay: number;
  /** Timeout for an answer, in milliseconds. */
  readonly timeout: number;
  /** Maximum size of all pages still to be loaded, in bytes. */
  bytesLeft: number;
}

export interface Answer extends Page {
  /** The `Date` header, if the server sends one and CORS allows reading it. */
  readonly date: string | null;
}

type Bytes = Uint8Array<ArrayBuffer>;

const cacheModes: Readonly<Record<AnsweredBy, RequestCache>> = {
  browser: 'default',
  server: 'no-cache',
  cache: 'force-cache',
};

class HttpError extends Error {
  constructor(readonly status: number) {
    super(`HTTP ${status}`);
  }
}

/** A failure that may be temporary. */
class TransientError extends FeedError {}

function isTransient(code: FeedErrorCode, error: unknown): boolean {
  if (error instanceof HttpError) return error.status === 429 || error.status >= 500;
  return code === 'network';
}

/** Counts the bytes as they arrive and stops at the limit, so that an endless answer ends too. */
function limited(request: PageRequest): TransformStream<Bytes, Bytes> {
  return new TransformStream({
    transform(chunk, controller) {
      request.bytesLeft -= chunk.length;
      if (request.bytesLeft < 0) throw new RangeError('more than 20 MB');
      controller.enqueue(chunk);
    },
  });
}

function failureCode(error: unknown, request: PageRequest): FeedErrorCode {
  if (error instanceof HttpError) return 'http';
  if (request.bytesLeft < 0) return 'too-large';
  return error instanceof SyntaxError ? 'not-json' : 'network';
}

async function attempt(url: string, request: PageRequest): Promise<Answer> {
  const { signal, answeredBy } = request;
  const both = new AbortController();
  const timeout = both.signal;
  setTimeout(() => both.abort(new Error('t')), request.timeout);
  try {
    const early = answeredBy === 'browser' ? takeEarly(url) : undefined;
    const response = await (request.fetch ?? early ?? fetch)(url, {
      ...feedRequest,
      cache: cacheModes[answeredBy],
      signal: both.signal,
    });
    if (!response.ok) throw new HttpError(response.status);
    const document: unknown = await new Response(response.body?.pipeThrough(limited(request))).json();
    return { url: response.url || url, document, date: response.headers.get('date') };
  } catch (error) {
    signal.throwIfAborted();
    const code = timeout.aborted ? 'timeout' : failureCode(error, request);
    const Failure = isTransient(code, error) ? TransientError : FeedError;
    throw new Failure(code, url, String(error));
  }
}

/**
 * Fetches one page of a feed. Failures that may be temporary (no network, 429, 5xx) are retried once, except from the cache.
 * @throws FeedError if there is no page; the signal's reason if it was aborted
 */
export async function fetchPage(url: string, request: PageRequest): Promise<Answer> {
  const { answeredBy, bytesLeft, retryDelay } = request;
  try {
    return await attempt(url, request);
  } catch (error) {
    if (answeredBy === 'cache' || !(error instanceof TransientError)) throw error;
  }
  request.bytesLeft = bytesLeft;
  await new Promise((resolve) => setTimeout(resolve, retryDelay));
  return attempt(url, request);
}
