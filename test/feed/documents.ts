import { parseFeed, type Feed, type FeedProblem, type Item } from '../../src/feed/index.ts';

type Keys = Readonly<Record<string, unknown>>;

export const url = 'https://publisher.example/feeds/main.json';

/** A JSON Feed with these keys beside those that each must have. */
export function document(keys: Keys = {}): Keys {
  return { version: 'https://jsonfeed.org/version/1.1', title: 'A feed', language: 'en', items: [], ...keys };
}

/** What is read of a feed with these keys. */
export function read(keys: Keys): { feed: Feed; problems: readonly FeedProblem[] } {
  return parseFeed(document(keys), url);
}

/** What is read of a feed of one item with these keys, and `_mpg` of the feed. */
export function readItem(
  keys: Keys,
  extension: Keys = {},
): { item: Item | undefined; problems: readonly FeedProblem[] } {
  const { feed, problems } = read({ items: [{ id: 'one', ...keys }], _mpg: extension });
  return { item: feed.items[0], problems };
}

/** As `readItem`, for the keys of the item's `_mpg`. */
export function readExtension(keys: Keys): ReturnType<typeof readItem> {
  return readItem({ _mpg: keys });
}
