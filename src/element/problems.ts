import type { FeedProblem } from '../feed/types.ts';
import { warnOnce } from './warn.ts';

/** Problems listed in full. */
const maxListed = 10;

/** Warns of what was dropped while reading a feed: one warning per feed, with the number of problems and the first of them. */
export function reportProblems(url: string, problems: readonly FeedProblem[]): void {
  const lines = problems.map(({ path, expected, found }) => `${path}: ${expected} expected, ${found} found`);
  warnOnce([`${problems.length} problems in ${url}`, ...lines.slice(0, maxListed)].join('\n  '));
}
