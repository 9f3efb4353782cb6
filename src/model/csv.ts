/** Quotes a value. Text that a spreadsheet would run as a formula gets an apostrophe, so that it stays text. */
function cell(value: string): string {
  const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return `"${text.replaceAll('"', '""')}"`;
}

/**
 * Formats a table as CSV (RFC 4180). Starts with a byte order mark, without which spreadsheets misread accents.
 * @param rows Column names first, then one list of values per row.
 */
export function csvTable(rows: readonly (readonly string[])[]): string {
  return `\ufeff${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}
