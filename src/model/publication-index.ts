import type { Feed, Publication } from '../feed/types.ts';
import { dateYear } from './dates.ts';
import { programmeLookup } from './programmes.ts';
import { buildIndex, texts, type SearchDocument } from './search/build-index.ts';
import { SearchEngine } from './search/engine.ts';
import type { Steps } from './steps.ts';

/** Returns a function that collects the text of a publication to search in. */
export function documentBuilder(feed: Feed): (publication: Publication) => SearchDocument {
  const programmesOf = programmeLookup(feed);
  const titles = new Map([...feed.programmes, ...feed.projects].map(({ id, title }) => [id, texts(title)]));
  return (publication) => {
    return {
      titles: texts(publication.title),
      authors: publication.authors.map(({ name }) => name),
      rest: [
        ...texts(publication.summary),
        ...publication.files.map(({ title }) => title ?? ''),
        ...[publication.doi, publication.isbn && `ISBN ${publication.isbn}`, publication.url].map((text) => text ?? ''),
        ...[...Object.values(publication.urls), ...publication.files.map(({ url }) => url)],
      ],
      shared: [
        ...publication.tags,
        ...[...programmesOf(publication), ...publication.projects].flatMap((id) => [id, ...(titles.get(id) ?? [])]),
        ...[publication.publisher ?? '', String(dateYear(publication.date) ?? '')],
      ],
    };
  };
}

/**
 * Indexes the text of a feed's publications, step by step. It reads all of it: make it once for a feed, when someone
 * searches.
 *
 * @param publications of the feed, in the order in which the engine numbers them
 */
export function* publicationSearch(feed: Feed, publications: readonly Publication[]): Steps<SearchEngine> {
  const documentOf = documentBuilder(feed);
  function* documents(): Iterable<SearchDocument> {
    for (const publication of publications) yield documentOf(publication);
  }
  const index = yield* buildIndex(documents());
  const years = publications.map(({ date }) => dateYear(date));
  return new SearchEngine(index, (number) => documentOf(publications[number] as Publication), years);
}
