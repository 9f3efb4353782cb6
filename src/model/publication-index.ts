import type { Feed, Publication } from '../feed/types.ts';
import { dateYear } from './dates.ts';
import { programmeLookup } from './programmes.ts';
import { searchIndex, texts } from './search.ts';
import type { SearchDocument, SearchIndex } from './search.ts';

/** Returns a function that collects the text of a publication to search in. */
function documentBuilder(feed: Feed): (publication: Publication) => SearchDocument {
  const programmesOf = programmeLookup(feed);
  const titles = new Map([...feed.programmes, ...feed.projects].map(({ id, title }) => [id, texts(title)]));
  return (publication) => ({
    id: publication.id,
    titles: texts(publication.title),
    authors: publication.authors.map(({ name }) => name),
    rest: [
      ...texts(publication.summary),
      ...publication.tags,
      ...publication.files.map(({ title }) => title ?? ''),
      ...[...programmesOf(publication), ...publication.projects].flatMap((id) => [id, ...(titles.get(id) ?? [])]),
      ...[publication.publisher ?? '', publication.doi ?? '', publication.isbn ?? ''],
      String(dateYear(publication.date) ?? ''),
    ],
  });
}

/** Indexes the text of a feed's publications. It reads all of it: make it once for a feed, when someone searches. */
export function publicationIndex(feed: Feed): SearchIndex {
  const publications = feed.items.filter((item) => item.kind === 'publication');
  return searchIndex(publications.map(documentBuilder(feed)));
}
