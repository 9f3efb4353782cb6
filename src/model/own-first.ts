import type { Feed, Item } from '../feed/types.ts';
import { isInRange } from './date-range.ts';
import { itemDate } from './items.ts';
import { primaryLanguage } from './languages.ts';
import { isInOwnLanguage, type Language } from './local-page.ts';

/** How many years older than the newest item an item may be to come first by its language. */
const years = 1;

/**
 * Puts what is in the reader's language first among the items of a year, then what is in the feed's, which more readers know than
 * any other.
 * @param items the newest first
 */
export function ownFirst({ language }: Feed, items: readonly Item[], reader: Language): readonly Item[] {
  const newest = (items[0] && itemDate(items[0])) ?? '';
  const since = `${Number(newest.slice(0, 4)) - years}${newest.slice(4, 10)}`;
  const isRecent = (item: Item): boolean => !newest || isInRange(itemDate(item), since, undefined);
  const rank = (item: Item): number => {
    if (!isRecent(item)) return 3;
    if (isInOwnLanguage(item, reader)) return 0;
    return primaryLanguage(item.language) === primaryLanguage(language) ? 1 : 2;
  };
  const ranked = items.map((item) => ({ item, rank: rank(item) }));
  return ranked.sort((a, b) => a.rank - b.rank).map(({ item }) => item);
}
