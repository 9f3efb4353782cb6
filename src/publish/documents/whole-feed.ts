/** Reads feeds for commands that need all of them. */
import { FeedError } from '../../feed/feed-error.ts';
import { parsePages, type ParsedFeed } from '../../feed/parse.ts';
import { isObject } from '../../feed/read.ts';
import { linksOf } from '../check/addresses.ts';
import { type Step, valueAt } from '../check/contract-path.ts';
import { PublishError } from '../publish-error.ts';
import type { Downloads } from '../sources/read-bytes.ts';
import { UnreadableError } from './document.ts';
import { type FeedPages, type FeedPlace, type ReadPage, readFeedPages } from './pages.ts';

/**
 * Reads a feed and the pages that follow it.
 * @param source file or address
 * @throws UnreadableError if the first page cannot be read or is no feed; PublishError if a later page is missing
 */
export async function readWholeFeed(source: string, downloads: Downloads, place: FeedPlace = {}): Promise<FeedPages> {
  const read = await readFeedPages(source, downloads, place);
  if (read.missing === undefined) return read;
  throw new PublishError(`Nothing was written: a page is missing. ${read.missing}`);
}

/** The feed of some pages. @throws UnreadableError if they are none that this version reads */
export function parsedFeed({ pages: [first, ...more] }: FeedPages): ParsedFeed {
  try {
    return parsePages([first, ...more]);
  } catch (error) {
    if (!(error instanceof FeedError)) throw error;
    throw new UnreadableError(first.source, error.message, '“mpg-widgets feed check” says more.');
  }
}

/** What is made of a feed. @throws UnreadableError if the feed is nested so deeply that it cannot be copied */
export function unlessTooDeep<Made>({ pages: [{ source }] }: FeedPages, make: () => Made): Made {
  try {
    return make();
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new UnreadableError(source, 'Its values are nested too deeply.', 'Look at what makes the feed.');
  }
}

/** Sets the value at some steps of a document. */
function set(document: unknown, steps: readonly Step[], value: string): void {
  const last = steps.at(-1) ?? '';
  const parent = valueAt(document, steps.slice(0, -1));
  if (isObject(parent) || Array.isArray(parent)) Object.assign(parent, { [last]: value });
}

/** The pages with absolute addresses: a relative one would mean another in another folder. */
export function withAbsoluteAddresses({ pages, isPlaceAssumed }: FeedPages): readonly ReadPage[] {
  const copies = pages.map((page) => ({ ...page, document: structuredClone(page.document) }));
  if (isPlaceAssumed) return copies;
  for (const { url, written, spot } of linksOf(copies)) {
    const fragment = /#.*/s.exec(written)?.[0] ?? '';
    if (!/^[a-z][a-z\d+.-]*:/i.test(written)) set(spot.document, spot.steps, url + fragment);
  }
  return copies;
}
