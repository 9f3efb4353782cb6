import type { Feed, Item, Kind } from '../feed/types.ts';
import { compareDates } from './dates.ts';
import { listedValues } from './listed-values.ts';
import { programmeLookup } from './programmes.ts';

/** Attributes that select by subject: IDs separated by commas. Every widget has them. */
interface SubjectAttributes {
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
