import type { FeedProblem } from '../feed/types.ts';
import { warnOnce } from './warn.ts';

const shownProblems = 10;

/** Lists what was lost while a feed was read: one warning a feed, the first problems in full. */
export function reportProblems(url: string, problems: readonly FeedProblem[]): void {
  const lines = problems
    .slice(0, shownProblems)
    .map(({ path, expected, found }) => `${path}: ${expected} expected, ${found} found`);
  const rest = problems.length - lines.length;
  warnOnce([`${problems.length} problems in ${url}`, ...lines, ...(rest > 0 ? [`and ${rest} more`] : [])].join('\n  '));
}
