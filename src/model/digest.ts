import type { Feed, Item, Kind, MpgEvent, PartialDate } from '../feed/types.ts';
import { isInRange } from './date-range.ts';
import { eventGroups } from './events.ts';
import { itemDate, itemSelection, selectedItems, type ItemSelection, type SubjectAttributes } from './items.ts';
import { listedValues } from './listed-values.ts';
import type { Language } from './local-page.ts';
import { ownFirst } from './own-first.ts';
import { areSameWork } from './same-work.ts';

/** All kinds, in the order in which a digest's messages name them. */
export const allKinds: readonly Kind[] = ['news', 'publication', 'event', 'report', 'milestone'];
const defaultKinds = allKinds.filter((kind) => kind !== 'milestone');
/** How many items a digest has, unless it is told. */
export const digestLength = 8;

export interface DigestSelection extends ItemSelection {
  readonly kinds: readonly Kind[];
  /** First date to include. */
  readonly since: PartialDate | undefined;
}

/** What a digest is told, as in the attributes of `<mpg-digest>`. */
interface DigestAttributes extends SubjectAttributes {
  /** Kinds, separated by commas; all but milestones by default. Unknown ones are left out. */
  readonly kinds: string | undefined;
  readonly since: PartialDate | undefined;
}

/** Reads the attributes of a digest. Without a known kind among those that it names, it is empty: undefined. */
export function digestSelection(attributes: DigestAttributes): DigestSelection | undefined {
  const listed = listedValues(attributes.kinds);
  const kinds = listed.length ? allKinds.filter((kind) => listed.includes(kind)) : defaultKinds;
  return kinds.length ? { ...itemSelection(attributes), kinds, since: attributes.since } : undefined;
}

/** Whether a digest calls an item an upcoming event. An event under way is neither over nor upcoming. */
export function isUpcoming(item: Item, now: Date): item is MpgEvent {
  return item.kind === 'event' && Date.parse(item.start ?? '') > now.getTime();
}

/**
 * Upcoming events, the soonest first, and then other items, the newest first. Events take up at most half of the digest as
 * long as there are other items to fill it. Items without a date come last; with `since` they are left out. Of a work that
 * is there as several kinds, such as an event and its news, the first is in the digest.
 *
 * @param length maximum number of items
 * @param reader if given, what is in the reader's language comes first, as in `ownFirst`
 */
export function digestItems(
  feed: Feed,
  selection: DigestSelection,
  length: number,
  now: Date,
  reader?: Language,
): readonly Item[] {
  const isRecent = (item: Item): boolean => isInRange(itemDate(item), selection.since, undefined);
  const items = selectedItems(feed, selection).filter(isRecent);
  const { upcoming } = eventGroups({ ...feed, items }, {}, now);
  const ahead = new Set<Item>(upcoming);
  const all = items.filter((item) => !ahead.has(item));
  const latest = sortedOut(upcoming, reader ? ownFirst(feed, all, reader) : all, length);
  const first = upcoming.slice(0, Math.max(Math.floor(length / 2), length - latest.length));
  return [...first, ...latest].slice(0, length);
}

/** Items without those that an item before them tells of already: as many as are needed. */
function sortedOut(upcoming: readonly Item[], items: readonly Item[], length: number): readonly Item[] {
  const kept: Item[] = [];
  for (const item of items) {
    if (kept.length === length) break;
    const isTold = (other: Item): boolean => areSameWork(item, other);
    if (!upcoming.some(isTold) && !kept.some(isTold)) kept.push(item);
  }
  return kept;
}
