/** Loads the feeds of pages on a server. */
import type { LoadedFeed } from '../feed/index.ts';
import { fetchFeedAnew } from '../feed/load.ts';
import { setNameDecoder } from '../feed/references.ts';
import { decodedByLibrary } from './reference-names.ts';

setNameDecoder(decodedByLibrary);

/** Feeds that are loaded or loading, by address. Pages that are given the same map share them. */
export type FeedCache = Map<string, Promise<LoadedFeed>>;

/** A feed as an address or as a parsed JSON document. */
export type FeedSource = string | URL | Readonly<Record<string, unknown>>;

export interface FeedRequests {
  readonly fetch: typeof fetch;
  readonly feeds: FeedCache;
}

/** Loads a feed once. Edge runtimes refuse some options of `fetch`, and have no cache to choose from. */
export function loadOnce(url: string, { fetch, feeds }: FeedRequests): Promise<LoadedFeed> {
  const loading =
    feeds.get(url) ??
    fetchFeedAnew(url, (input, { headers, signal } = {}) =>
      fetch(input, { ...(headers && { headers }), signal: signal ?? null }),
    );
  feeds.set(url, loading);
  return loading;
}

/**
 * Adds a document to the feeds as if it had been loaded from an address. Its other pages are loaded from theirs.
 * @param url the document's address
 */
export function addDocument(document: Readonly<Record<string, unknown>>, url: string, requests: FeedRequests): void {
  const answer: typeof fetch = (input, init) =>
    input === url ? Promise.resolve(Response.json(document)) : requests.fetch(input, init);
  // A page without widgets does not ask for it, so nobody else handles its failure.
  loadOnce(url, { ...requests, fetch: answer }).catch(() => undefined);
}
