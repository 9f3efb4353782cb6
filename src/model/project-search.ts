import type { Feed, Text } from '../feed/types.ts';
import { dateYear } from './dates.ts';
import { searchIndex } from './search.ts';
import type { SearchIndex } from './search.ts';

const texts = (text: Text | undefined): readonly string[] => Object.values(text ?? {});

/** Makes a feed's projects ready for searching: to be made once for a feed, since it reads all their text. */
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
        ...[...programmes, ...supporters].flatMap((each) => names.get(each) ?? []),
        ...[start, end].map((date) => String(dateYear(date) ?? '')),
      ],
    })),
  );
}
