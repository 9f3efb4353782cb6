import type { Publication, Report } from '../feed/types.ts';
import { dateParts } from './dates.ts';
import { doiName, doiUrl } from './doi.ts';
import { itemDate } from './items.ts';
import { localText } from './text.ts';

/** A publication as citation software describes one: CSL-JSON, an item of CSL 1.0.2. */
export interface CslItem {
  readonly id: string;
  readonly type: CslType;
  readonly title: string;
  /** Names as the feed has them: which part of one is the family's, and whether it is a person's, nobody knows. */
  readonly author: readonly { readonly literal: string }[] | undefined;
  /** Year, month and day, as far as they are known. */
  readonly issued: { readonly 'date-parts': readonly [readonly number[]] } | undefined;
  /** What it is, in English, where its `type` does not say so. */
  readonly genre: string | undefined;
  readonly publisher: string | undefined;
  readonly DOI: string | undefined;
  readonly ISBN: string | undefined;
  readonly URL: string | undefined;
  /** BCP 47. */
  readonly language: string | undefined;
}

export type CslType = 'report' | 'book' | 'article-journal' | 'periodical' | 'document' | 'broadcast' | 'dataset';

/** A reference for a list of references. Its title is to be set in italics; a quoted one stands in what is before. */
export interface Reference {
  readonly before: string;
  readonly title: string;
  readonly after: string;
}

/** Types of the feed that are no reports, and whether their own name is worth telling beside that. */
const types: Readonly<Record<string, readonly [type: CslType, hasGenre?: boolean]>> = {
  report: ['report'],
  book: ['book'],
  handbook: ['book'],
  manual: ['book'],
  article: ['document'],
  'journal-article': ['article-journal'],
  periodical: ['periodical'],
  newsletter: ['document', true],
  podcast: ['broadcast', true],
  database: ['dataset', true],
};

/** Most authors that a style names, and how many it names of more. */
const mostInApa = 20;
const mostInChicago = 6;
const firstInChicago = 3;

/** The same publication in CSL-JSON, titled in its own language. */
export function cslItem(publication: Publication | Report): CslItem {
  const { id, authors, type, publisher, doi, isbn, url, language } = publication;
  const title = localText(publication.title, [language])?.value ?? url ?? id;
  const [cslType, hasGenre] = (Object.hasOwn(types, type ?? 'report') && types[type ?? 'report']) || ['report', true];
  const date = dateParts(itemDate(publication));
  return {
    id,
    type: cslType,
    title,
    author: authors.length ? authors.map(({ name }) => ({ literal: name })) : undefined,
    issued: date && { 'date-parts': [[date.year, date.month, date.day].filter((part) => part !== undefined)] },
    genre: hasGenre ? genre(type ?? '') : undefined,
    publisher,
    DOI: doiName(doi),
    ISBN: isbn,
    URL: url,
    language: language === 'und' ? undefined : language,
  };
}

/** Slugs are English: `policy-brief`. */
const genre = (slug: string): string => slug.charAt(0).toUpperCase() + slug.slice(1).replaceAll('-', ' ');

/** Ends a sentence, where it does not end already. */
const sentence = (text: string): string => (/[.?!…]$/.test(text) ? text : `${text}.`);

const sentences = (parts: readonly (string | false | undefined)[]): string =>
  parts.flatMap((part) => (part ? ` ${sentence(part)}` : [])).join('');

/** As printed; the feed's year alone, as both styles ask for works like these. */
const year = ({ issued }: CslItem): string => String(issued?.['date-parts'][0][0] ?? 'n.d.');

const names = ({ author = [] }: CslItem): readonly string[] => author.map(({ literal }) => literal);

/** Whoever publishes what they wrote is named once. */
const otherPublisher = (item: CslItem): string | undefined =>
  names(item).join() === item.publisher ? undefined : item.publisher;

const address = ({ DOI, URL }: CslItem): string | undefined => (DOI ? doiUrl(DOI) : URL);

/** An entry of a list of references after the APA's Publication Manual, 7th edition. */
export function apaReference(item: CslItem): Reference {
  const authors = apaAuthors(names(item));
  const kind = item.genre && `[${item.genre}]`;
  const published = `(${year(item)}).`;
  const rest = sentences([otherPublisher(item)]);
  const url = address(item);
  const end = `${rest}${url ? ` ${url}` : ''}`;
  if (!authors) return { before: '', title: sentence(item.title), after: ` ${published}${sentences([kind])}${end}` };
  const title = kind ? item.title : sentence(item.title);
  return { before: `${sentence(authors)} ${published} `, title, after: `${sentences([kind])}${end}` };
}

function apaAuthors(all: readonly string[]): string {
  const last = all.at(-1) ?? '';
  if (all.length > mostInApa) return `${all.slice(0, mostInApa - 1).join(', ')}, … ${last}`;
  if (all.length < 3) return all.join(' & ');
  return `${all.slice(0, -1).join(', ')}, & ${last}`;
}

/** An entry of a list of references after the Chicago Manual of Style, 18th edition, author and date. */
export function chicagoReference(item: CslItem): Reference {
  const authors = chicagoAuthors(names(item));
  const published = sentence(year(item));
  const title = sentence(item.title);
  const rest = sentences([item.genre, otherPublisher(item), address(item)]);
  const [before, after] = authors ? [`${sentence(authors)} ${published} `, rest] : ['', ` ${published}${rest}`];
  const isQuoted = item.type === 'document' || item.type === 'dataset';
  return isQuoted ? { before: `${before}“${title}”`, title: '', after } : { before, title, after };
}

function chicagoAuthors(all: readonly string[]): string {
  const last = all.at(-1) ?? '';
  if (all.length > mostInChicago) return `${all.slice(0, firstInChicago).join(', ')}, et al.`;
  if (all.length < 3) return all.join(' and ');
  return `${all.slice(0, -1).join(', ')}, and ${last}`;
}
