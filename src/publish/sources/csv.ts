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

function parsedRows({ name, text }: Document, settings: Settings, note: SourceContext['note']) {
  if (!text.trim()) throw new PublishError(`${name}: is empty.`);
  if (/^\s*<(!doctype|html|\?xml)/i.test(text)) throw new PublishError(`${name}: is a web page or XML, not a table.`);
  if (text.startsWith('PK\u0003\u0004')) {
    throw new PublishError(`${name}: is a spreadsheet’s own file. Save it as “CSV UTF-8” and name that.`);
  }
  const { delimiter, rest } = separator(text);
  const { data, errors, meta } = Papa.parse<Row>(rest, {
    header: true,
    skipEmptyLines: 'greedy',
    delimiter: settings.delimiter ?? delimiter ?? '',
    transformHeader: (column) => column.trim(),
  });
  for (const { row, code, message } of errors) {
    // A table of one column has nothing that separates cells.
    if (code !== 'UndetectableDelimiter') note(`${name}, row ${(row ?? 0) + 2}: ${message}.`);
  }
  for (const [column, original] of Object.entries(meta.renamedHeaders ?? {})) {
    note(`${name}: there are two columns “${original}”; the later one is “${column}”.`);
  }
  return { rows: data, columns: meta.fields ?? [] };
}

async function* rowsOf(name: string, settings: Settings, context: SourceContext): AsyncIterable<SourceRecord> {
  const document = await readDocument(name, settings.encoding, context);
  const { rows, columns } = parsedRows(document, settings, context.note);
  const draftOf = isZotero(columns) ? draftOfZotero : settings.fields === undefined ? draftByNames : () => ({});
  for (const [index, row] of rows.entries()) {
    const draft = draftOf(row);
    const title = cellOf(row, columns.find((column) => /^(title|titre|titel|name)$/i.test(column)) ?? '') || undefined;
    // Row 1 has the names of the columns, as in a spreadsheet.
    yield { where: `${name}, row ${index + 2}`, title, raw: row, draft, base: document.url };
  }
}

export const csv: Source<Settings> = async function* (settings, context) {
  for (const name of [settings.from].flat()) yield* rowsOf(name, settings, context);
};
