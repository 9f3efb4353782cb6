import type { Feed, File, Publication, Text } from '../feed/types.ts';
import { dateYear } from './dates.ts';
import { itemLanguages } from './languages.ts';
import { programmeLookup } from './programmes.ts';
import { unknownYear, type PublicationFacet } from './publication-filter.ts';
import { foldText } from './search/fold.ts';
import { localText } from './text.ts';

/** The field of a search engine's document that has the values of each facet. */
export const facetFields = {
  year: 'year',
  language: 'languages',
  activity: 'activities',
  programme: 'programmes',
  project: 'projects',
  type: 'type',
} as const satisfies Record<PublicationFacet, string>;

/** Texts by language: each is a field such as `title_en`. */
export const textFields = ['title', 'summary'] as const;

/** Name of the field that has a text in a language. */
export const textField = (name: string, language: string): string => `${name}_${language}`;

/** A file of a publication, as a search engine stores it. */
interface FileDocument {
  readonly url: string;
  readonly media_type: string;
  readonly title?: string | undefined;
  /** Size in bytes. */
  readonly size?: number | undefined;
  readonly language: string;
}

/** A publication for a search engine: flat fields. Besides these it has `title_en`, `summary_en` and so on, by language. */
export interface SearchDocument {
  /** Key of the document. Engines allow fewer characters in it than feeds do in an id. */
  readonly id: string;
  /** The same, for Algolia. */
  readonly objectID: string;
  /** Id of the publication in the feed. */
  readonly feed_id: string;
  /** BCP 47 tag of its own language. */
  readonly language: string;
  /** The date as the feed writes it: `2012-12`. */
  readonly published?: string | undefined;
  /** The date as a number to sort by: `20121200`; 0 if it is not known. */
  readonly date: number;
  /** `unknown` if it has none, so that it can be filtered by. */
  readonly year: string;
  readonly languages: readonly string[];
  readonly type?: string | undefined;
  /** Its own, then those of its projects. */
  readonly programmes: readonly string[];
  readonly projects: readonly string[];
  readonly activities: readonly string[];
  readonly authors: readonly string[];
  /** Addresses of the authors in the same order, empty where there is none; left out if nobody has one. */
  readonly author_urls?: readonly string[] | undefined;
  readonly publisher?: string | undefined;
  readonly doi?: string | undefined;
  readonly isbn?: string | undefined;
  readonly tags: readonly string[];
  /** Names of its programmes and projects in all languages, to search in. */
  readonly subjects: readonly string[];
  readonly url?: string | undefined;
  readonly files: readonly FileDocument[];
  /** The title to sort by, folded. */
  readonly sort_title: string;
  /** All that can be searched, folded: for engines that do not fold accents, or the forms of Greek sigma. */
  readonly folded?: string | undefined;
  readonly [text: `${'title' | 'summary' | 'url'}_${string}`]: string;
}

/** A date as a number that sorts as `compareDates` does: `2012-12` is 20121200. An unknown one is 0. */
function dateNumber(date: string | undefined): number {
  return Number((date ?? '').slice(0, 10).replaceAll('-', '').padEnd(8, '0'));
}

const byLanguage = (name: string, texts: Text | undefined): readonly (readonly [string, string])[] =>
  Object.entries(texts ?? {}).map(([language, text]) => [textField(name, language), text] as const);

const fileDocument = ({ url, mediaType, title, size, language }: File): FileDocument => ({
  url,
  media_type: mediaType,
  title,
  size,
  language,
});

/** Everything that the search of a feed reads, in one text. */
function foldedText(publication: Publication, names: readonly string[]): string {
  const { title, summary, authors, tags, files, publisher, doi, isbn } = publication;
  const texts = [title, summary].flatMap((text) => Object.values(text ?? {}));
  const others = [...authors.map(({ name }) => name), ...names, ...tags, ...files.map((file) => file.title)];
  return foldText([...texts, ...others, publisher, doi, isbn].filter(Boolean).join(' \n'));
}

/** Names of programmes and projects, in all languages, by id. */
function termNames({ programmes, projects }: Feed): ReadonlyMap<string, readonly string[]> {
  return new Map([...programmes, ...projects].map(({ id, title }) => [id, Object.values(title)]));
}

/** What a publication says itself. */
function ownFields(publication: Publication) {
  const { id, language, date, type, projects, activities, authors, publisher, doi, isbn, tags, url } = publication;
  return {
    feed_id: id,
    language,
    ...Object.fromEntries([
      ...byLanguage('title', publication.title),
      ...byLanguage('summary', publication.summary),
      ...byLanguage('url', publication.urls),
    ]),
    published: date,
    date: dateNumber(date),
    year: String(dateYear(date) ?? unknownYear),
    languages: itemLanguages(publication),
    type,
    projects,
    activities,
    authors: authors.map(({ name }) => name),
    author_urls: authors.some((author) => author.url) ? authors.map((author) => author.url ?? '') : undefined,
    publisher,
    doi,
    isbn,
    tags,
    url,
    files: publication.files.map(fileDocument),
    sort_title: foldText(localText(publication.title, [language])?.value ?? '\uffff'),
  };
}

/**
 * Returns a function that makes the document of a publication.
 * @param keyOf makes a key of an id: letters, digits, `-` and `_`, at most 511
 * @param hasFolded whether documents have `folded`
 */
export function documentWriter(
  feed: Feed,
  keyOf: (id: string) => string,
  hasFolded: boolean,
): (publication: Publication) => SearchDocument {
  const programmesOf = programmeLookup(feed);
  const names = termNames(feed);
  return (publication) => {
    const programmes = programmesOf(publication);
    const subjects = [...new Set([...programmes, ...publication.projects].flatMap((each) => names.get(each) ?? []))];
    const key = keyOf(publication.id);
    return {
      id: key,
      objectID: key,
      ...ownFields(publication),
      programmes,
      subjects,
      folded: hasFolded ? foldedText(publication, subjects) : undefined,
    };
  };
}
