import type { Feed, Item, Kind, PartialDate } from '../feed/types.ts';
import { isInRange } from './date-range.ts';
import { eventGroups } from './events.ts';
import { itemDate, selectedItems, type ItemSelection } from './items.ts';

export interface DigestSelection extends ItemSelection {
  readonly kinds: readonly Kind[];
  /** First date to include. */
  readonly since: PartialDate | undefined;
}

/**
 * Upcoming events, the soonest first, and then other items, the newest first. Events take up at most half of the digest as
 * long as there are other items to fill it. Items without a date come last; with `since` they are left out.
 *
 * @param length maximum number of items
 */
export function digestItems(feed: Feed, selection: DigestSelection, length: number, now: Date): readonly Item[] {
  const isRecent = (item: Item): boolean => isInRange(itemDate(item), selection.since, undefined);
  const items = selectedItems(feed, selection).filter(isRecent);
  const { upcoming } = eventGroups({ ...feed, items }, {}, now);
  const ahead = new Set<Item>(upcoming);
  const latest = items.filter((item) => !ahead.has(item));
  const first = upcoming.slice(0, Math.max(Math.floor(length / 2), length - latest.length));
  return [...first, ...latest].slice(0, length);
}
