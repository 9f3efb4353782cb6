import type { CslItem, CslType } from './citation.ts';

type Fields = readonly (readonly [name: string, value: string | undefined])[];

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * TeX commands for special characters that a backslash alone does not escape. Braces are among them because BibTeX
 * counts `\\{` as an opening brace.
 */
const texCommands: Readonly<Record<string, string>> = {
  '\\': 'textbackslash{}',
  '{': 'textbraceleft{}',
  '}': 'textbraceright{}',
  '~': 'textasciitilde{}',
  '^': 'textasciicircum{}',
};

/** Escapes text for TeX. */
const tex = (text: string): string => text.replaceAll(/[\\{}~^&%$#_]/g, (char) => `\\${texCommands[char] ?? char}`);

/** A field in double braces: BibTeX neither splits it into names nor changes its case. */
const doubleBraced = (text: string | undefined): string | undefined => text && `{{${tex(text)}}}`;
const braced = (text: string | undefined): string | undefined => text && `{${tex(text)}}`;

/** A field that BibTeX reads verbatim, such as a URL. Percent-encodes the characters that would end it. */
const verbatim = (text: string | undefined): string | undefined =>
  text && `{${text.replaceAll(/[\\{}]/g, encodeURIComponent)}}`;

const bibtexTypes: Partial<Record<CslType, 'techreport' | 'book'>> = { report: 'techreport', book: 'book' };

/**
 * Formats an entry for BibTeX or BibLaTeX, in UTF-8. The citation key is the publication's id. A publication that lacks a
 * field that BibTeX requires for its type becomes `@misc`, which requires none.
 */
export function bibtexEntry(item: CslItem): string {
  const { author, issued, genre, publisher } = item;
  const [year, month = 0] = issued?.['date-parts'][0] ?? [];
  const type = (author && year && publisher && bibtexTypes[item.type]) || 'misc';
  const publisherField = { techreport: 'institution', book: 'publisher', misc: 'howpublished' }[type];
  const fields: Fields = [
    ['author', author && `{${author.map(({ literal }) => `{${tex(literal)}}`).join(' and ')}}`],
    ['title', doubleBraced(item.title)],
    ['year', braced(year?.toString())],
    ['month', months[month - 1]],
    [publisherField, doubleBraced(publisher)],
    // Without a type, BibTeX prints “Technical report”.
    ['type', braced(genre ?? (type === 'techreport' ? 'Report' : undefined))],
    ['doi', verbatim(item.DOI)],
    ['isbn', braced(item.ISBN)],
    ['url', verbatim(item.URL)],
    ['language', braced(item.language)],
  ];
  const key = item.id.replaceAll(/[^\w.:-]/gu, (char) => `x${char.codePointAt(0)?.toString(16) ?? ''}`);
  const lines = fields.flatMap(([name, value]) => (value ? `,\n  ${name} = ${value}` : []));
  return `@${type}{${key}${lines.join('')}\n}\n`;
}

const risTypes: Readonly<Record<CslType, string>> = {
  report: 'RPRT',
  book: 'BOOK',
  document: 'GEN',
  'article-journal': 'JOUR',
  periodical: 'SER',
  broadcast: 'SOUND',
  dataset: 'DATA',
};

/** Formats a record in RIS, which reference managers import. They take a name without a comma as a whole. */
export function risRecord(item: CslItem): string {
  const { author = [], issued, ISBN } = item;
  // In a report, reference managers read an ISBN as the report number; so a report with an ISBN becomes a book.
  const type = ISBN ? 'BOOK' : risTypes[item.type];
  const date = issued?.['date-parts'][0] ?? [];
  const [year, ...day] = date.map((part) => String(part).padStart(2, '0'));
  const fields: Fields = [
    ['TY', type],
    ...author.map(({ literal }) => ['AU', literal] as const),
    ['TI', item.title],
    ['PY', year],
    ['DA', day.length ? `${[year, ...day, ''].slice(0, 3).join('/')}/` : undefined],
    ['PB', item.publisher],
    // In other types, reference managers read M3 as the DOI.
    ['M3', type === 'RPRT' ? item.genre : undefined],
    ['DO', item.DOI],
    ['SN', ISBN],
    ['UR', item.URL],
    ['LA', item.language],
    ['ID', item.id],
  ];
  const lines = fields.flatMap(([tag, value]) => (value ? `${tag}  - ${value.replaceAll(/\s+/g, ' ')}\r\n` : []));
  return `${lines.join('')}ER  - \r\n`;
}

/** Formats items as the text of a CSL-JSON file. */
export function cslJson(items: readonly CslItem[]): string {
  return JSON.stringify(items, null, 2);
}
