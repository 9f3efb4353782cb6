import type { Feed, Item, Kind } from '../feed/types.ts';
import { compareDates } from './dates.ts';
import { listedValues } from './listed-values.ts';
import { programmeLookup } from './programmes.ts';

/** Attributes that select by subject: IDs separated by commas. Every widget has them. */
export interface SubjectAttributes {
  readonly programme: string | undefined;
  readonly project: string | undefined;
  readonly activity: string | undefined;
}

/** Which of a feed's items to select. An item needs one of the values of each list; an empty list selects all. */
export interface ItemSelection {
  readonly kinds?: readonly Kind[] | undefined;
  readonly programmes?: readonly string[] | undefined;
  readonly projects?: readonly string[] | undefined;
  readonly activities?: readonly string[] | undefined;
}

type SubjectSelection = Readonly<Record<'programmes' | 'projects' | 'activities', readonly string[]>>;

/** Reads the attributes that name programmes, projects and activities. */
export function itemSelection({ programme, project, activity }: SubjectAttributes): SubjectSelection {
  return {
    programmes: listedValues(programme),
    projects: listedValues(project),
    activities: listedValues(activity),
  };
}

/** The date to show and sort an item by: an event's start, a report's date or else its last year, otherwise its date. */
export function itemDate(item: Item): string | undefined {
  if (item.kind === 'event') return item.start ?? item.date;
  if (item.kind === 'report') return item.date ?? item.years.at(-1)?.toString();
  return item.date;
}

/** Whether `there` has one of the wanted values. Always true if nothing is wanted. */
export function meets<T>(wanted: readonly T[] | undefined, there: readonly T[]): boolean {
  return !wanted?.length || wanted.some((each) => there.includes(each));
}

/** The feed's items of one kind, in the feed's order. */
export function itemsOfKind<K extends Kind>(feed: Feed, kind: K): readonly Extract<Item, { kind: K }>[] {
  return feed.items.filter((item): item is Extract<Item, { kind: K }> => item.kind === kind);
}

/** The items that match a selection, newest first and undated ones last. */
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
