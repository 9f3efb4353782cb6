import type { CslItem, CslType } from './citation.ts';

type Fields = readonly (readonly [name: string, value: string | undefined])[];

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Characters that mean something to TeX and have no short escape; an escaped brace would still count as one. */
const commands: Readonly<Record<string, string>> = {
  '\\': 'textbackslash{}',
  '{': 'textbraceleft{}',
  '}': 'textbraceright{}',
  '~': 'textasciitilde{}',
  '^': 'textasciicircum{}',
};

const tex = (text: string): string => text.replaceAll(/[\\{}~^&%$#_]/g, (char) => `\\${commands[char] ?? char}`);

/** Braces within braces: nothing in it is split or put into small letters. */
const asIs = (text: string | undefined): string | undefined => text && `{{${tex(text)}}}`;
const braced = (text: string | undefined): string | undefined => text && `{${tex(text)}}`;

/** Addresses are read as they stand; only braces and backslashes could end one. */
const verbatim = (text: string | undefined): string | undefined =>
  text && `{${text.replaceAll(/[\\{}]/g, encodeURIComponent)}}`;

const bibtexTypes: Partial<Record<CslType, 'techreport' | 'book'>> = { report: 'techreport', book: 'book' };

/**
 * An entry for BibTeX or BibLaTeX, in UTF-8. Its key is the publication's id. What BibTeX demands more of than is known
 * becomes `@misc`, which demands nothing.
 */
export function bibtexEntry(item: CslItem): string {
  const { author, issued, genre, publisher } = item;
  const [year, month = 0] = issued?.['date-parts'][0] ?? [];
  const type = (author && year && publisher && bibtexTypes[item.type]) || 'misc';
  const publisherField = { techreport: 'institution', book: 'publisher', misc: 'howpublished' }[type];
  const fields: Fields = [
    ['author', author && `{${author.map(({ literal }) => `{${tex(literal)}}`).join(' and ')}}`],
    ['title', asIs(item.title)],
    ['year', braced(year?.toString())],
    ['month', months[month - 1]],
    [publisherField, asIs(publisher)],
    // Else it would be printed as a “technical report”.
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

/** A record for reference managers, in RIS. A name without a comma is taken whole there. */
export function risRecord(item: CslItem): string {
  const { author = [], issued, ISBN } = item;
  // An ISBN would be taken for a report's number, and what it is, beside a report, for its DOI.
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

/** A file of CSL-JSON. */
export function cslJson(items: readonly CslItem[]): string {
  return JSON.stringify(items, null, 2);
}
