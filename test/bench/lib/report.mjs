/** Writes results as Markdown. */

const range = (write, { median, min, max }, unit = '') =>
  write(min) === write(max) ? write(median) + unit : `${write(median)}${unit} (${write(min)}–${write(max)})`;

const digits = (count) => (value) => value.toFixed(count);

/** How a measure is written: its heading, and a function of a spread. */
export const units = {
  ms: (spread) => range(digits(0), spread),
  seconds: (spread) => range((value) => (value / 1000).toFixed(2), spread),
  kB: (spread) => range((value) => (value / 1000).toFixed(1), spread),
  MB: (spread) => range((value) => (value / 1e6).toFixed(2), spread),
  count: (spread) => range(digits(0), spread),
  fine: (spread) => range(digits(1), spread),
  shift: (spread) => range(digits(3), spread),
  ratio: (spread) => range(digits(2), spread),
  // The browser reports tasks from 50 ms on.
  task: (spread) => (spread.max ? range(digits(0), spread) : '< 50'),
};

/** @param {readonly string[]} head @param {readonly (readonly string[])[]} rows */
export function table(head, rows) {
  const widths = head.map((name, column) =>
    Math.max(...[head, ...rows].map((row) => [...row[column]].length), 3, name.length),
  );
  const line = (cells) =>
    `| ${cells.map((cell, column) => cell + ' '.repeat(widths[column] - [...cell].length)).join(' | ')} |`;
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`;
  return [line(head), rule, ...rows.map(line)].join('\n');
}

/**
 * @typedef {object} Judged a ratio, or a number, beside its limit
 * @property {string} what
 * @property {import('./statistics.mjs').Spread | undefined} ratio undefined if it was not measured
 * @property {number} limit
 * @property {boolean} [isLeast] whether it shall be at least the limit, rather than at most
 */

/** @param {readonly Judged[]} judged */
export function verdicts(judged) {
  const rows = judged.map(({ what, ratio, limit, isLeast = false }) => {
    const bound = `${isLeast ? '≥' : '≤'} ${limit.toFixed(2)}`;
    if (!ratio) return [what, '–', bound, 'not measured'];
    const missed = isLeast ? limit - ratio.median : ratio.median - limit;
    return [what, units.ratio(ratio), bound, missed <= 0 ? 'met' : `missed by ${missed.toFixed(2)}`];
  });
  return table(['Ratio', 'Median (lowest–highest of the rounds)', 'Limit', 'Outcome'], rows);
}
