import type { Feed, Item, Kind } from '../feed/types.ts';
import { compareDates } from './dates.ts';
import { programmeLookup } from './programmes.ts';

/** What is asked of a feed's items. Of several ids any serves; an empty list asks nothing. */
export interface ItemSelection {
  readonly kinds?: readonly Kind[] | undefined;
  readonly programmes?: readonly string[] | undefined;
  readonly projects?: readonly string[] | undefined;
  readonly activities?: readonly string[] | undefined;
}

/** When an item happened or came out: an event's start, the last year that a report covers, else its date. */
export function itemDate(item: Item): string | undefined {
  if (item.kind === 'event') return item.start ?? item.date;
  if (item.kind === 'report') return item.date ?? item.years.at(-1)?.toString();
  return item.date;
}

/** Whether any of the wanted is among those there are; wanting nothing is always met. */
export function meets<T>(wanted: readonly T[] | undefined, there: readonly T[]): boolean {
  return !wanted?.length || wanted.some((each) => there.includes(each));
}

/** The items of that kind, typed as such, in the feed's order. */
export function itemsOfKind<K extends Kind>(feed: Feed, kind: K): readonly Extract<Item, { kind: K }>[] {
  return feed.items.filter((item): item is Extract<Item, { kind: K }> => item.kind === kind);
}

/** The items that serve a selection, newest first and undated ones last. */
export function selectedItems(feed: Feed, selection: ItemSelection): readonly Item[] {
  const programmesOf = programmeLookup(feed);
  return feed.items
    .filter(
      (item) =>
        meets(selection.kinds, [item.kind]) &&
        meets(selection.programmes, programmesOf(item)) &&
        meets(selection.projects, item.projects) &&
        meets(selection.activities, item.activities),
    )
    .sort((a, b) => compareDates(itemDate(a), itemDate(b), 'newest'));
}
