import type { FeedProblem } from '../feed/types.ts';

const warned = new Set<string>();
const shownProblems = 10;

/** Whatever was thrown, as an error. */
export function asError(thrown: unknown): Error {
  return thrown instanceof Error ? thrown : new Error(String(thrown));
}

/** Tells the page's developer something in the console, however many widgets have it to say, once. */
export function warnOnce(message: string): void {
  if (warned.has(message)) return;
  warned.add(message);
  console.warn(`[mpg-widgets] ${message}`);
}

/** Lists what was lost while a feed was read: one warning a feed, the first problems in full. */
export function reportProblems(url: string, problems: readonly FeedProblem[]): void {
  if (!problems.length) return;
  const lines = problems
    .slice(0, shownProblems)
    .map(({ path, expected, found }) => `${path}: ${expected} expected, ${found} found`);
  const rest = problems.length - lines.length;
  warnOnce([`${problems.length} problems in ${url}`, ...lines, ...(rest > 0 ? [`and ${rest} more`] : [])].join('\n  '));
}
