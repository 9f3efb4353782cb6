/** Makes the files of a static search index of a feed's publications. */
import type { Feed, Publication } from '../../feed/types.ts';
import { dateYear } from '../../model/dates.ts';
import { facetColumn, type FacetColumn } from '../../model/facets.ts';
import { documentBuilder } from '../../model/publication-index.ts';
import type { PublicationFacet } from '../../model/publication-filter.ts';
import { publicationFacetsOf, publicationsOf } from '../../model/publications.ts';
import { buildIndex, type SearchDocument } from '../../model/search/build-index.ts';
import { ByteWriter, indexFormat } from '../../model/search/bytes.ts';
import { everywhere, firstTerm, type IndexData, type Postings } from '../../model/search/index-data.ts';
import { occurrencesOf } from '../../model/search/occurrences.ts';
import { writePlaces, writeTerms } from '../../model/search/shards.ts';
import { fileNames, type IndexCore, writeColumns, writeNumbers } from '../../model/search/static-index.ts';
import { namesOf } from '../../model/search/suggestions.ts';
import { mayBeMistyped } from '../../model/search/typos.ts';
import { finished } from '../../model/steps.ts';
import { titleOrders } from './title-orders.ts';

export interface IndexFile {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** All that `index.json` says but the name of the folder, which is made of the other files. */
export type CoreWithoutFolder = Omit<IndexCore, 'folder'>;

interface IndexOptions {
  readonly onProgress?: OnProgress | undefined;
  /** Most postings of a shard, except that a term is never divided. Default: 16,000. */
  readonly shardPostings?: number | undefined;
}

/** Publications in a file of rows: few, since each result may be in another file. */
const rowCount = 16;
/** Names that are suggested, at most: the most frequent. */
const mostNames = 5000;

/** Is told how far the work is. */
export type OnProgress = (label: string, done: number, total: number) => void;

function fileOf(name: string, write: (writer: ByteWriter) => void): IndexFile {
  const writer = new ByteWriter();
  write(writer);
  return { name, bytes: writer.all };
}

const jsonFile = (name: string, value: unknown): IndexFile =>
  fileOf(name, (writer) => writer.text(JSON.stringify(value)));

/** What lists do not show, and what all publications have in common. */
const notStored: readonly string[] = ['kind', 'content'] satisfies (keyof Publication)[];

/** A publication as it is stored: without what lists do not show, and without what is empty. */
function rowOf(publication: Publication): unknown {
  const isEmpty = (value: unknown): boolean =>
    value === undefined || (typeof value === 'object' && value !== null && !Object.keys(value).length);
  return Object.fromEntries(
    Object.entries(publication).filter(([key, value]) => !notStored.includes(key) && !isEmpty(value)),
  );
}

function* rowFiles(publications: readonly Publication[], onProgress: OnProgress): Generator<IndexFile, void> {
  for (let at = 0; at < publications.length; at += rowCount) {
    onProgress('publications written', at, publications.length);
    yield jsonFile(fileNames.rows(at / rowCount), publications.slice(at, at + rowCount).map(rowOf));
  }
}

function readPublications(feed: Feed, publications: readonly Publication[], onProgress: OnProgress): IndexData {
  const documentOf = documentBuilder(feed);
  function* documents(): Iterable<SearchDocument> {
    for (const [place, publication] of publications.entries()) {
      if (place % 1000 === 0) onProgress('publications read', place, publications.length);
      yield documentOf(publication);
    }
  }
  return finished(buildIndex(documents()));
}

/** Divides terms. @returns where each shard begins, and the end of all */
function shardStarts({ terms, starts }: IndexData, shardPostings: number): readonly number[] {
  const found = [firstTerm];
  for (let term = firstTerm; term < terms.length; term++) {
    const first = found.at(-1) ?? firstTerm;
    if (term > first && (starts[term + 1] ?? 0) - (starts[first] ?? 0) > shardPostings) found.push(term);
  }
  return terms.length > firstTerm ? [...found, terms.length] : [];
}

function* termFiles(index: IndexData, borders: readonly number[]): Generator<IndexFile, void> {
  const occurrences = occurrencesOf(index);
  for (const [number, first] of borders.slice(0, -1).entries()) {
    const end = borders[number + 1] ?? first;
    const [from, to] = [index.starts[first] ?? 0, index.starts[end] ?? 0];
    yield fileOf(fileNames.terms(number), (writer) => writeTerms(writer, index, first, end));
    yield fileOf(fileNames.places(number), (writer) => writePlaces(writer, occurrences, from, to));
  }
}

/** Longest beginnings that are summed up. Fewer words begin with more letters. */
const longestBeginning = 2;
/** Shards that words with a beginning may be in, without a file that sums them up. */
const mostShards = 2;
/** All bits of a posting. What is all of a text, only the word itself can be. */
const allBits = 255;

interface Beginning {
  readonly text: string;
  /** Its first term. */
  readonly first: number;
  /** The term after its last. */
  readonly end: number;
}

/** Beginnings of words that are in many shards. @param borders of the shards */
function beginningsOf({ terms }: IndexData, borders: readonly number[]): readonly Beginning[] {
  const found: Beginning[] = [];
  for (let length = 1; length <= longestBeginning; length++)
    for (let first = firstTerm, end = first; first < terms.length; first = end) {
      const text = (terms[first] ?? '').slice(0, length);
      while (terms[end]?.slice(0, length) === text) end++;
      const shards = borders.filter((border) => border > first && border < end).length + 1;
      // Half a character is none.
      if (text.length === length && shards > mostShards && !/[\ud800-\udbff]$/.test(text))
        found.push({ text, first, end });
    }
  return found;
}

/** The postings of all words with a beginning: of that word itself, and of all others as if they were one. */
function summedUp({ size, terms, starts, documents, places }: IndexData, { text, first, end }: Beginning): Postings {
  const standings = [new Uint8Array(size), new Uint8Array(size)] as const;
  for (let term = first; term < end; term++) {
    const isWhole = terms[term] === text;
    for (let at = starts[term] ?? 0; at < (starts[term + 1] ?? 0); at++) {
      const document = documents[at] ?? 0;
      const standing = standings[isWhole ? 0 : 1];
      standing[document] = (standing[document] ?? 0) | ((places[at] ?? 0) & (isWhole ? allBits : everywhere));
    }
  }
  const posted = standings.map((standing) => Array.from(standing.keys()).filter((document) => standing[document]));
  const [whole = [], others = []] = posted;
  return {
    terms: [text, `${text}…`],
    starts: Uint32Array.of(0, whole.length, whole.length + others.length),
    documents: Uint32Array.from([...whole, ...others]),
    places: Uint8Array.from([
      ...whole.map((document) => standings[0][document] ?? 0),
      ...others.map((document) => standings[1][document] ?? 0),
    ]),
  };
}

function* beginningFiles(index: IndexData, beginnings: readonly Beginning[]): Generator<IndexFile, void> {
  for (const [number, beginning] of beginnings.entries())
    yield fileOf(fileNames.beginning(number), (writer) => writeTerms(writer, summedUp(index, beginning), 0, 2));
}

/** Languages of titles: in each of their alphabets publications are sorted. English is what readers of others see. */
function titleLanguages(publications: readonly Publication[]): readonly string[] {
  const tags = new Set(publications.flatMap(({ title }) => Object.keys(title ?? {})));
  tags.delete('und');
  return [...tags.add('en')].sort();
}

function* orderFiles(publications: readonly Publication[], languages: readonly string[]): Generator<IndexFile, void> {
  for (const [language, order] of titleOrders(publications, languages))
    yield fileOf(fileNames.order(language), (writer) => writeNumbers(writer, order));
}

function columnsFile(
  publications: readonly Publication[],
  facets: readonly FacetColumn<PublicationFacet>[],
): IndexFile {
  const years = Int16Array.from(publications, ({ date }) => dateYear(date) ?? -1);
  return fileOf(fileNames.columns, (writer) => writeColumns(writer, { years, facets }));
}

function namesFile(feed: Feed, publications: readonly Publication[]): IndexFile {
  const names = [...finished(namesOf(feed, publications))].sort((a, b) => b.count - a.count);
  return jsonFile(fileNames.names, names.slice(0, mostNames));
}

/**
 * Makes the files, one after the other, the same for the same feed.
 * @returns what `index.json` says
 */
export function* indexFiles(
  feed: Feed,
  { onProgress = () => undefined, shardPostings = 16_000 }: IndexOptions = {},
): Generator<IndexFile, CoreWithoutFolder> {
  const publications = finished(publicationsOf(feed));
  const index = readPublications(feed, publications, onProgress);
  const borders = shardStarts(index, shardPostings);
  yield* termFiles(index, borders);
  const beginnings = beginningsOf(index, borders);
  yield* beginningFiles(index, beginnings);
  yield jsonFile(fileNames.words, index.terms.slice(firstTerm).filter(mayBeMistyped).join('\n'));
  const facets = publicationFacetsOf(feed).map((facet) => finished(facetColumn(publications, facet)));
  yield columnsFile(publications, facets);
  yield namesFile(feed, publications);
  const languages = titleLanguages(publications);
  yield* orderFiles(publications, languages);
  yield* rowFiles(publications, onProgress);
  return {
    format: indexFormat,
    size: publications.length,
    facets: Object.fromEntries(
      facets.map(({ name, options, totals }) => [name, options.map((value, place) => [value, totals[place] ?? 0])]),
    ) as unknown as IndexCore['facets'],
    shards: borders.slice(0, -1).map((first) => index.terms[first] ?? ''),
    beginnings: beginnings.map(({ text }) => text),
    rowCount,
    languages,
    newest: publications.slice(0, rowCount).map(rowOf),
  };
}
