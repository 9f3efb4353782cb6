import { Turns } from '../sources/turns.ts';
import { type Page, type ParsedFeed, parsing } from './parse.ts';
import { isObject } from './read.ts';

/** How documents are read. */
export interface Reading {
  /**
   * Resolves in a later task. An answer of more than 500 kB and a feed with more than 500 items are read in turns, with this pause
   * between them; without it, at once.
   */
  readonly pause?: (() => Promise<void>) | undefined;
  /** Aborted when nobody waits any more. */
  readonly signal?: AbortSignal | undefined;
}

/** How many items are read in one turn, so that a small feed is shown in the task in which it comes. */
const mostAtOnce = 500;

/** How many items pages have, whether or not they can be read. */
function itemCount(pages: readonly Page[]): number {
  const counts = pages.map(({ document }) => {
    const items = isObject(document) ? document['items'] : document;
    return Array.isArray(items) ? items.length : 0;
  });
  return counts.reduce((sum, count) => sum + count, 0);
}

/**
 * Reads the pages of one feed, so that the page stays responsive.
 * @throws FeedError if there is nothing to show; the signal's reason if it was aborted
 */
export function parsed(pages: readonly [Page, ...Page[]], { pause, signal }: Reading): Promise<ParsedFeed> {
  return new Turns(parsing(pages), itemCount(pages) > mostAtOnce ? pause : undefined).finish(signal);
}
