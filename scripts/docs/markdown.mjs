/** Helpers for writing Markdown. */

export const code = (text) => `\`${text}\``;

const cell = (text) => (text ?? '').replaceAll('|', '\\|').replaceAll(/\s+/g, ' ').trim();
const row = (cells) => `| ${cells.map(cell).join(' | ')} |`;

/** A table. Undefined cells are left empty. */
export function table(columns, rows) {
  return [row(columns), row(columns.map(() => '---')), ...rows.map(row)].join('\n');
}
