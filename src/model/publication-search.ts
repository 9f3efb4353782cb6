import type { Feed, Publication, Text } from '../feed/types.ts';
import { dateYear } from './dates.ts';
import { programmeLookup } from './programmes.ts';
import { searchIndex } from './search.ts';
import type { SearchDocument, SearchIndex } from './search.ts';

const texts = (text: Text | undefined): readonly string[] => Object.values(text ?? {});

/** Gives a function that tells what of a publication is searched. */
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

/** Makes a feed's publications ready for searching: to be made once for a feed, since it reads all their text. */
export function publicationSearch(feed: Feed): SearchIndex {
  return searchIndex(feed.items.filter((item) => item.kind === 'publication').map(documentBuilder(feed)));
}
