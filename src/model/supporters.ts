import type { Feed, Supporter, SupporterGroup } from '../feed/types.ts';
import { meets } from './items.ts';

/** The supporters of one group, in the feed's order. Never empty. */
export interface SupportersOfGroup {
  readonly group: SupporterGroup;
  readonly supporters: readonly Supporter[];
}

/** What is asked of supporters. Of several ids any serves; an empty list asks nothing. */
export interface SupporterSelection {
  readonly groups: readonly string[];
  /** Programmes whose projects they support. */
  readonly programmes: readonly string[];
  /** Projects that they support. */
  readonly projects: readonly string[];
  /** How many at the most, counted over all groups. */
  readonly limit: number;
}

const groupOrder: readonly SupporterGroup[] = ['foundation', 'european-institution', 'intergovernmental', 'other'];

/** Gives a function that says whether a supporter of that id supports what is asked for. */
function isSupporterOf(
  feed: Feed,
  programmes: readonly string[],
  projects: readonly string[],
): (id: string) => boolean {
  if (!programmes.length && !projects.length) return () => true;
  const wanted = feed.projects.filter((each) => meets(programmes, each.programmes) && meets(projects, [each.id]));
  const ids = new Set(wanted.flatMap(({ supporters }) => supporters));
  return (id) => ids.has(id);
}

/** The supporters that serve a selection, group by group. */
export function supportersByGroup(feed: Feed, selection: SupporterSelection): readonly SupportersOfGroup[] {
  const { groups, programmes, projects, limit } = selection;
  const isWanted = isSupporterOf(feed, programmes, projects);
  const found = groupOrder
    .filter((group) => meets(groups, [group]))
    .flatMap((group) => feed.supporters.filter((each) => each.group === group && isWanted(each.id)))
    .slice(0, limit);
  return groupOrder
    .map((group) => ({ group, supporters: found.filter((each) => each.group === group) }))
    .filter(({ supporters }) => supporters.length);
}
