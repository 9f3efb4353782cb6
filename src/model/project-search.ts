import type { Feed } from '../feed/types.ts';
import { dateYear } from './dates.ts';
import { searchIndex, texts } from './search.ts';
import type { SearchIndex } from './search.ts';

/** Builds a search index of the projects in a feed. Build it once per feed, since it reads all their text. */
export function projectSearch(feed: Feed): SearchIndex {
  const names = new Map([
    ...feed.programmes.map(({ id, title }) => [id, texts(title)] as const),
    ...feed.supporters.map(({ id, name }) => [id, texts(name)] as const),
  ]);
  return searchIndex(
    feed.projects.map(({ id, title, summary, programmes, partners, supporters, start, end }) => ({
      id,
      titles: texts(title),
      authors: partners.flatMap(({ name }) => texts(name)),
      rest: [
        id,
        ...texts(summary),
        ...[...programmes, ...supporters].flatMap((namedId) => names.get(namedId) ?? []),
        ...[start, end].map((date) => String(dateYear(date) ?? '')),
      ],
    })),
  );
}
