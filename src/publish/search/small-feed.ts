/** Makes the feed that pages load instead of one whose publications are in a search index. */
import { isObject } from '../../feed/read.ts';
import type { Feed } from '../../feed/types.ts';
import { publicationsOf } from '../../model/publications.ts';
import { finished } from '../../model/steps.ts';

/** Publications that stay in the feed, for widgets that show the newest. */
const newestCount = 50;

interface Places {
  /** Address of `index.json`, absolute or relative to the feed. */
  readonly index: string;
  /** Address of the feed, if it is known. */
  readonly own: string | undefined;
}

/**
 * The feed as it is written, without all but the newest publications, and naming the index.
 * @param pages its documents, the first one first
 */
export function smallFeed(pages: readonly unknown[], feed: Feed, { index, own }: Places): Record<string, unknown> {
  const [first] = pages;
  const head = isObject(first) ? first : {};
  const publications = finished(publicationsOf(feed));
  const left = new Set(publications.slice(newestCount).map(({ id }) => id));
  left.delete(feed.organisation?.story ?? '');
  const items = pages.flatMap((page): readonly unknown[] => {
    const list: unknown = isObject(page) ? page['items'] : page;
    return Array.isArray(list)
      ? (list as readonly unknown[]).filter((item) => !isObject(item) || !left.has(String(item['id'])))
      : [];
  });
  const extension = isObject(head['_mpg']) ? head['_mpg'] : {};
  // The pages that follow are here.
  return { ...head, feed_url: own, next_url: undefined, _mpg: { ...extension, search: { index } }, items };
}
