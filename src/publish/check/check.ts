/** Checks a feed as zod and the widgets read it. */
import { type Page, parsePages } from '../../feed/parse.ts';
import type { FeedProblem } from '../../feed/types.ts';

/** What is wrong with the pages of a feed. @throws FeedError if it is none */
export function problemsOf(pages: readonly [Page, ...Page[]]): readonly FeedProblem[] {
  return parsePages(pages).problems;
}
