import type { Feed, Publication, Text } from '../feed/types.ts';
import { dateYear } from './dates.ts';
import { programmeLookup } from './programmes.ts';
import { searchIndex } from './search.ts';
import type { SearchDocument, SearchIndex } from './search.ts';
import { localText } from './text.ts';

/** A feed's publications by what is written in them: to be made once for a feed, when first asked for words. */
export interface PublicationTexts extends SearchIndex {
  /** How early each comes in the alphabet of the first language, by id: higher is earlier. */
  titleRanks(languages: readonly string[]): ReadonlyMap<string, number>;
}

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

/** How early each publication comes in the alphabet of the first language, by id: the first 0, the others below. */
function titleRanks(publications: readonly Publication[], languages: readonly string[]): ReadonlyMap<string, number> {
  const collator = new Intl.Collator([...languages, 'en'], { numeric: true, ignorePunctuation: true });
  // U+FFFF sorts after every title: what has none comes last.
  const titled = publications.map(({ id, title }) => [id, localText(title, languages)?.value ?? '\uffff'] as const);
  return new Map(titled.sort((a, b) => collator.compare(a[1], b[1])).map(([id], place) => [id, -place]));
}

/** Prepares what asks for words. Each part is made when it is first asked for, not while the page is loading. */
export function publicationTexts(feed: Feed): PublicationTexts {
  const publications = feed.items.filter((item) => item.kind === 'publication');
  const ranks: Record<string, ReadonlyMap<string, number>> = {};
  let index: SearchIndex | undefined;
  return {
    matches(query) {
      index ??= query ? searchIndex(publications.map(documentBuilder(feed))) : undefined;
      return index?.matches(query);
    },
    titleRanks: (languages) => (ranks[languages.join()] ??= titleRanks(publications, languages)),
  };
}
