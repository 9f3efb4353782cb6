/** Requests for feeds that are sent before the code that reads feeds has arrived. */

/** Sends a request, or returns the answer to one that was sent early. */
type Fetch = (url: string, init: RequestInit & { readonly signal: AbortSignal }) => Promise<Response>;

/**
 * What all requests for a feed have in common. The browser sends no preflight for this header. Credentials are left at the
 * default, the page's own site only. Without any, the browser could use neither the connection of the scripts nor a
 * `<link rel="preload">`: docs/decisions/0015-first-round.md.
 */
export const feedRequest = { headers: { accept: 'application/feed+json, application/json' } } as const;

/** Time after which an answer that nobody takes is dropped, in milliseconds. */
const defaultPatience = 30_000;

// On the global object, not in a variable: the autoloader sends the requests, and the widgets, which are built separately and
// may be of another version, take the answers. An address stays after that, so that it is not requested early again.
const key = Symbol.for('mpg-widgets.early-requests');
const page = globalThis as unknown as Record<symbol, Map<string, Fetch | undefined> | undefined>;
// Made when it is needed: a host may have its own idea of a `Map`, and what throws here ends the whole script.
const requests = (): Map<string, Fetch | undefined> => (page[key] ??= new Map<string, Fetch | undefined>());

/**
 * Requests a feed for whoever loads it later. Does nothing if the page has requested it before. Never throws: if the
 * request fails, whoever takes its answer is told.
 * @param url absolute; requested only if it is http or https
 * @param patience time after which the request is aborted if nobody takes its answer, in milliseconds
 */
export function requestEarly(url: string, patience = defaultPatience): void {
  const [address = ''] = url.split('#');
  if (requests().has(address) || !/^https?:/.test(address)) return;
  const controller = new AbortController();
  // Asynchronous, since a `fetch` of the host may throw, and its answer may only be like a promise.
  const answer = (async () => fetch(address, { ...feedRequest, signal: controller.signal }))();
  answer.catch(() => undefined);
  const timer = setTimeout(() => {
    takeEarly(address);
    controller.abort();
  }, patience);
  requests().set(address, (_, { signal }) => {
    clearTimeout(timer);
    signal.addEventListener('abort', () => controller.abort(signal.reason));
    return answer;
  });
}

/** Hands over the request that was sent early for an address, once; undefined if there is none. */
export function takeEarly(url: string): Fetch | undefined {
  const early = requests().get(url);
  requests().set(url, undefined);
  return early;
}
