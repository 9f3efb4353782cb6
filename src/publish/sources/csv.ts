/** Tables: CSV and TSV, as spreadsheets save them, and what Zotero exports as CSV. */
import Papa from 'papaparse';
import { itemFields } from '../config/fields.ts';
import type { SourceOf } from '../config/schema.ts';
import { PublishError } from '../publish-error.ts';
import { type Document, readDocument } from './document.ts';
import type { Source, SourceContext, SourceRecord } from './source.ts';

type Settings = SourceOf<'csv'>;
type Row = Readonly<Record<string, unknown>>;

/** Fields that hold several values, which a cell separates by semicolons. */
const listFields = new Set(['authors', 'tags', 'attachments', 'programmes', 'projects', 'activities']);

const parts = (cell: string): readonly string[] => cell.split(';').map((part) => part.trim());

const cellOf = (row: Row, column: string): string => {
  const cell = row[column];
  return typeof cell === 'string' ? cell.trim() : '';
};

/** Whether no cell has anything in it: spreadsheets save rows that only look empty. */
const isBlank = (row: Row): boolean =>
  Object.values(row)
    .flat()
    .every((cell) => !String(cell).trim());

/** A table whose columns have the names of fields needs no mapping. */
function draftByNames(row: Row): Readonly<Record<string, unknown>> {
  const columns = new Map(Object.keys(row).map((column) => [column.trim().toLowerCase().replaceAll(' ', '_'), column]));
  const cells = itemFields.flatMap((field) => {
    const column = columns.get(field);
    const cell = column === undefined ? '' : cellOf(row, column);
    return cell ? [[field, listFields.has(field) ? parts(cell) : cell] as const] : [];
  });
  return Object.fromEntries(cells);
}

/** `Niessen, Jan` as `Jan Niessen`. */
function readableName(name: string): string {
  const [family = '', given] = name.split(/,\s*/, 2);
  return given ? `${given} ${family}` : family;
}

function draftOfZotero(row: Row): Readonly<Record<string, unknown>> {
  const names = cellOf(row, 'Author') || cellOf(row, 'Editor');
  return {
    id: cellOf(row, 'Key'),
    kind: 'publication',
    url: cellOf(row, 'Url'),
    title: cellOf(row, 'Title'),
    summary: cellOf(row, 'Abstract Note'),
    language: cellOf(row, 'Language'),
    date: cellOf(row, 'Date') || cellOf(row, 'Publication Year'),
    authors: names ? parts(names).map(readableName) : [],
    tags: parts(cellOf(row, 'Manual Tags')).filter(Boolean),
    // `journalArticle`
    type: cellOf(row, 'Item Type').replace(/([a-z])([A-Z])/g, '$1 $2'),
    publisher: cellOf(row, 'Publisher'),
    doi: cellOf(row, 'DOI'),
    isbn: cellOf(row, 'ISBN').split(' ')[0],
  };
}

const isZotero = (columns: readonly string[]): boolean =>
  ['Key', 'Item Type', 'Publication Year'].every((column) => columns.includes(column));

/** Excel may say in a first line what separates the cells: `sep=;`. */
function separator(text: string): { readonly delimiter: string | undefined; readonly rest: string } {
  const [line = '', delimiter] = /^sep=(.)\r?\n/i.exec(text) ?? [];
  return { delimiter, rest: text.slice(line.length) };
}

/** What is no table of text, and what to do. */
function otherTable(text: string): string | undefined {
  const start = text.slice(0, 4000).trimStart();
  // Excel’s new format and OpenDocument are archives, Excel’s old one is a document of OLE.
  if (/^PK\p{Cc}\p{Cc}/u.test(start) || /^(ÐÏ\p{Cc}à|\ufffd\ufffd\p{Cc}\ufffd)/u.test(start))
    return 'a spreadsheet’s own file. Save it as “CSV UTF-8” and name that.';
  if (/^<(!doctype|html|head|meta|script)\b/i.test(start)) {
    return (
      'a web page, not a table. In Google Sheets, choose File › Share › Publish to web, the sheet and “Comma-separated ' +
      'values”, and name the address that is shown there.'
    );
  }
  if (start.startsWith('<')) return 'XML, not a table.';
  if (/^%PDF|^\{\\rtf/.test(start)) return 'a document for printing, not a table.';
  return /^[[{]/.test(start) && isJson(text) ? 'JSON, not a table. Use kind “records”.' : undefined;
}

function isJson(text: string): boolean {
  try {
    return Boolean(JSON.parse(text));
  } catch {
    return false;
  }
}

/** What is wrong with a row, by the code that papaparse gives it. A table of one column has nothing that separates cells. */
const rowFaults: Readonly<Record<string, string>> = {
  TooFewFields: 'has fewer cells than there are columns; the missing ones are empty',
  TooManyFields: 'has more cells than there are columns; those without a column are left out',
  MissingQuotes: 'has a quotation mark that is not closed; what follows it may be one cell',
  InvalidQuotes: 'has a quotation mark in the middle of a cell; it should be doubled there',
};

/** What separates the cells, as far as the first rows tell. */
const guessedDelimiter = (text: string): string =>
  Papa.parse(text, { skipEmptyLines: 'greedy', preview: 50 }).meta.delimiter;

function parsedRows({ name, text }: Document, settings: Settings, note: SourceContext['note']) {
  if (!text.trim()) throw new PublishError(`${name}: is empty.`);
  const other = otherTable(text);
  if (other !== undefined) throw new PublishError(`${name}: is ${other}`);
  const [blank = ''] = /^(?:[ \t;,]*\r?\n)+/.exec(text) ?? [];
  // Row 1 has the names of the columns, as in a spreadsheet, unless rows above it are empty.
  const first = blank.split('\n').length + 1;
  const { delimiter: stated, rest } = separator(text.slice(blank.length));
  const [names, written]: [string[], string[]] = [[], []];
  const { data, errors } = Papa.parse<Row>(rest, {
    header: true,
    delimiter: settings.delimiter ?? stated ?? guessedDelimiter(rest),
    transformHeader: (column, index) => {
      written[index] = column.trim();
      return (names[index] ??= uniqueName(column.trim(), names));
    },
  });
  const rows = data.map((row, index) => ({ row, number: index + first })).filter(({ row }) => !isBlank(row));
  for (const { type, row: index = 0, code } of errors) {
    const fault = rowFaults[code];
    // Papaparse counts the row of the columns only where quotation marks are wrong.
    const position = type === 'Quotes' ? index - 1 : index;
    const row = data[position];
    if (fault !== undefined && !(row && isBlank(row))) note(`${name}, row ${position + first}: ${fault}.`);
  }
  for (const [index, column] of names.entries()) {
    const original = written[index];
    if (original && column !== original) {
      note(`${name}: there are two columns “${original}”; the later one is “${column}”.`);
    }
  }
  return { rows, columns: names };
}

/** A name that no column before has; papaparse would write to the console. */
function uniqueName(column: string, names: readonly string[]): string {
  let name = column;
  for (let number = 1; names.includes(name); number++) name = `${column}_${number}`;
  return name;
}

async function* rowsOf(name: string, settings: Settings, context: SourceContext): AsyncIterable<SourceRecord> {
  const document = await readDocument(name, settings.encoding, context);
  const { rows, columns } = parsedRows(document, settings, context.note);
  const draftOf = isZotero(columns) ? draftOfZotero : settings.fields === undefined ? draftByNames : () => ({});
  for (const { row, number } of rows) {
    const draft = draftOf(row);
    const title = cellOf(row, columns.find((column) => /^(title|titre|titel|name)$/i.test(column)) ?? '') || undefined;
    yield { where: `${name}, row ${number}`, title, raw: row, draft, base: document.url };
  }
}

export const csv: Source<Settings> = async function* (settings, context) {
  for (const name of [settings.from].flat()) yield* rowsOf(name, settings, context);
};
