/** Pieces of Markdown. */

export const code = (text) => `\`${text}\``;

const cell = (text) => (text ?? '').replaceAll('|', '\\|').replaceAll(/\s+/g, ' ').trim();
const row = (cells) => `| ${cells.map(cell).join(' | ')} |`;

/** A table with these columns. A cell may be undefined, which leaves it empty. */
export function table(columns, rows) {
  return [row(columns), row(columns.map(() => '---')), ...rows.map(row)].join('\n');
}
