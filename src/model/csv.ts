/** Of a table that a spreadsheet program opens: text that it would take for a formula is kept from being one. */
function cell(value: string): string {
  const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return `"${text.replaceAll('"', '""')}"`;
}

/**
 * A table after RFC 4180. It begins with a byte order mark, without which spreadsheet programs misread accents.
 * @param rows the names of the columns, then a list of values for each row
 */
export function csvTable(rows: readonly (readonly string[])[]): string {
  return `\ufeff${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}
