import type { Feed, Item, Kind, PartialDate } from '../feed/types.ts';
import { isInRange } from './date-range.ts';
import { eventGroups } from './events.ts';
import { itemDate, selectedItems, type ItemSelection } from './items.ts';

export interface DigestSelection extends ItemSelection {
  readonly kinds: readonly Kind[];
  /** First date to take in. */
  readonly since: PartialDate | undefined;
}

/**
 * What is worth telling now: upcoming events, the soonest first, then what came out last, the newest first. Events take
 * no more than half of the places that other items can fill. What has no date comes last, and not at all with `since`.
 *
 * @param length how many items there shall be at the most
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
