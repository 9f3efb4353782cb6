/** Reads older copies of a feed, and says when they are better than the feed. */
import { storedCopy } from './copies.ts';
import { FeedError } from './feed-error.ts';
import type { LoadedFeed } from './load.ts';
import type { Page, ParsedFeed } from './parse.ts';
import type { Feed } from './types.ts';

/** How long an older copy is preferred to a feed that has no items or programmes any more, in milliseconds. */
const emptiedLimit = 7 * 24 * 60 * 60 * 1000;
/** What no feed loses on purpose. */
const lists = ['items', 'programmes'] as const;
/** Last moment that a `Date` can hold, in milliseconds since 1970. */
const latest = 8.64e15;

/**
 * Returns the feed as the browser has stored it; undefined if there is no copy that can be read. Never rejects.
 * @param parse reads its documents
 */
export async function storedFeed(
  url: string,
  parse: (pages: readonly [Page, ...Page[]]) => Promise<ParsedFeed>,
  signal: AbortSignal,
): Promise<LoadedFeed | undefined> {
  try {
    const stored = await storedCopy(url, signal);
    if (!stored) return undefined;
    const { pages, fetchedAt } = stored;
    // Other scripts of the host can write there too, and the date is shown.
    if (!(fetchedAt > 0 && fetchedAt < latest)) return undefined;
    const [first, ...others] = pages.map((page) => ({ ...page, document: JSON.parse(page.text) as unknown }));
    return first && { ...(await parse([first, ...others])), stale: true, fetchedAt };
  } catch {
    return undefined;
  }
}

/** What has come instead of an older copy. */
interface Newer {
  readonly url: string;
  readonly feed: Feed;
  /** Why a later page is missing. */
  readonly error: Error | undefined;
}

/** @throws FeedError if a feed has lost a page, or all its items or programmes within a week, and its older copy has them */
export function expectBetter(copy: LoadedFeed, { url, feed, error }: Newer): void {
  if (error) throw new FeedError('partial', url, String(error), { cause: error });
  const isRecent = Date.now() - copy.fetchedAt < emptiedLimit;
  const lost = lists.find((list) => copy.feed[list].length && !feed[list].length);
  if (isRecent && lost) throw new FeedError('emptied', url, `no ${lost}`);
}
