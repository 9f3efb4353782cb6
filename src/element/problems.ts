import type { FeedProblem } from '../feed/types.ts';
import { warnOnce } from './warn.ts';

/** Problems listed in full. */
const maxListed = 10;

/** Warns of what was dropped while reading a feed: one warning per feed, with the first problems in full. */
export function reportProblems(url: string, problems: readonly FeedProblem[]): void {
  const lines = problems
    .slice(0, maxListed)
    .map(({ path, expected, found }) => `${path}: ${expected} expected, ${found} found`);
  const rest = problems.length - lines.length;
  warnOnce([`${problems.length} problems in ${url}`, ...lines, ...(rest > 0 ? [`and ${rest} more`] : [])].join('\n  '));
}
