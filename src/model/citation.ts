import type { Publication, Report } from '../feed/types.ts';
import { dateParts } from './dates.ts';
import { doiName, doiUrl } from './doi.ts';
import { itemDate } from './items.ts';
import { localText } from './text.ts';

/** A publication in CSL-JSON (CSL 1.0.2), the format that citation software reads. */
export interface CslItem {
  readonly id: string;
  readonly type: CslType;
  readonly title: string;
  /** Names as the feed writes them. The feed does not separate family names, nor persons from organisations. */
  readonly author: readonly { readonly literal: string }[] | undefined;
  /** Year, month and day, as far as known. */
  readonly issued: { readonly 'date-parts': readonly [readonly number[]] } | undefined;
  /** The kind of publication in English, if `type` is too general to say it. */
  readonly genre: string | undefined;
  readonly publisher: string | undefined;
  readonly DOI: string | undefined;
  readonly ISBN: string | undefined;
  readonly URL: string | undefined;
  /** BCP 47 tag. */
  readonly language: string | undefined;
}

export type CslType = 'report' | 'book' | 'article-journal' | 'periodical' | 'document' | 'broadcast' | 'dataset';

/** An entry of a reference list, in three parts so that the title can be set in italics. */
export interface Reference {
  /** Text before the title. Includes the title itself if the style puts it in quotation marks. */
  readonly before: string;
  /** Text to set in italics. Empty if the style puts the title in quotation marks. */
  readonly title: string;
  readonly after: string;
}

interface CslTyping {
  readonly type: CslType;
  /** Whether to add the feed's own type as the genre, since the CSL type is more general. */
  readonly hasGenre: boolean;
}

/** The CSL type of each publication type in the feed. All others are reports with a genre, such as a policy brief. */
const cslTypings: ReadonlyMap<string, CslTyping> = new Map([
  ['report', { type: 'report', hasGenre: false }],
  ['book', { type: 'book', hasGenre: false }],
  ['handbook', { type: 'book', hasGenre: false }],
  ['manual', { type: 'book', hasGenre: false }],
  ['article', { type: 'document', hasGenre: false }],
  ['journal-article', { type: 'article-journal', hasGenre: false }],
  ['periodical', { type: 'periodical', hasGenre: false }],
  ['newsletter', { type: 'document', hasGenre: true }],
  ['podcast', { type: 'broadcast', hasGenre: true }],
  ['database', { type: 'dataset', hasGenre: true }],
]);

const otherTyping: CslTyping = { type: 'report', hasGenre: true };

/** APA lists up to 20 authors. Of more, it lists the first 19, an ellipsis and the last. */
const apaMaxAuthors = 20;
/** Chicago lists up to 6 authors. Of more, it lists the first 3 and “et al.”. */
const chicagoMaxAuthors = 6;
const chicagoAuthorsBeforeEtAl = 3;

/** Converts a publication to CSL-JSON. The title is in the publication's own language; without one, its URL or id. */
export function cslItem(publication: Publication | Report): CslItem {
  const { id, authors, type: feedType = 'report', publisher, doi, isbn, url, language } = publication;
  const title = localText(publication.title, [language])?.value ?? url ?? id;
  const { type, hasGenre } = cslTypings.get(feedType) ?? otherTyping;
  const date = dateParts(itemDate(publication));
  return {
    id,
    type,
    title,
    author: authors.length ? authors.map(({ name }) => ({ literal: name })) : undefined,
    issued: date && { 'date-parts': [[date.year, date.month, date.day].filter((part) => part !== undefined)] },
    genre: hasGenre ? genre(feedType) : undefined,
    publisher,
    DOI: doiName(doi),
    ISBN: isbn,
    URL: url,
    language: language === 'und' ? undefined : language,
  };
}

/** Makes a genre from a type of the feed, which is an English slug: `policy-brief` becomes `Policy brief`. */
const genre = (slug: string): string => slug.charAt(0).toUpperCase() + slug.slice(1).replaceAll('-', ' ');

/** Adds a full stop, unless the text already ends a sentence. */
const sentence = (text: string): string => (/[.?!…]$/.test(text) ? text : `${text}.`);

/** Each part as a sentence with a space before it. Empty parts are left out. */
const sentences = (parts: readonly (string | undefined)[]): string =>
  parts.flatMap((part) => (part ? ` ${sentence(part)}` : [])).join('');

/** The year as printed. Both styles want only the year for works like these. */
const year = ({ issued }: CslItem): string => String(issued?.['date-parts'][0][0] ?? 'n.d.');

const names = ({ author = [] }: CslItem): readonly string[] => author.map(({ literal }) => literal);

/** The publisher, unless it is also the author: it is named only once. */
const otherPublisher = (item: CslItem): string | undefined =>
  names(item).join() === item.publisher ? undefined : item.publisher;

/** The DOI as a URL, which is permanent; without a DOI the publication's own URL. */
const address = ({ DOI, URL }: CslItem): string | undefined => (DOI ? doiUrl(DOI) : URL);

/** Formats a reference in APA style (Publication Manual of the American Psychological Association, 7th edition). */
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
  if (all.length > apaMaxAuthors) return `${all.slice(0, apaMaxAuthors - 1).join(', ')}, … ${last}`;
  if (all.length < 3) return all.join(' & ');
  return `${all.slice(0, -1).join(', ')}, & ${last}`;
}

/** Formats a reference in Chicago author-date style (The Chicago Manual of Style, 18th edition). */
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
  if (all.length > chicagoMaxAuthors) return `${all.slice(0, chicagoAuthorsBeforeEtAl).join(', ')}, et al.`;
  if (all.length < 3) return all.join(' and ');
  return `${all.slice(0, -1).join(', ')}, and ${last}`;
}
