import type { Feed, Supporter, SupporterGroup } from '../feed/types.ts';
import { meets } from './items.ts';

/** The supporters of one group, in the order of the feed. At least one. */
export interface SupportersOfGroup {
  readonly group: SupporterGroup;
  readonly supporters: readonly Supporter[];
}

/** Criteria for supporters. A supporter meets a list if it matches any of its values; an empty list matches all. */
export interface SupporterSelection {
  /** Values of `SupporterGroup`; others match none. */
  readonly groups: readonly string[];
  /** Ids of programmes whose projects they support. */
  readonly programmes: readonly string[];
  /** Ids of projects that they support. */
  readonly projects: readonly string[];
  /** Maximum number of supporters, counted over all groups; `Infinity` for all. */
  readonly limit: number;
}

const groupOrder: readonly SupporterGroup[] = ['foundation', 'european-institution', 'intergovernmental', 'other'];

/** Returns a function that says whether the supporter with an id supports one of these programmes and projects. */
function isSupporterOf(
  feed: Feed,
  programmes: readonly string[],
  projects: readonly string[],
): (id: string) => boolean {
  if (!programmes.length && !projects.length) return () => true;
  const wanted = feed.projects.filter(
    (project) => meets(programmes, project.programmes) && meets(projects, [project.id]),
  );
  const ids = new Set(wanted.flatMap(({ supporters }) => supporters));
  return (id) => ids.has(id);
}

/** The supporters that meet all criteria, by group. Groups without supporters are left out. */
export function supportersByGroup(feed: Feed, selection: SupporterSelection): readonly SupportersOfGroup[] {
  const { groups, programmes, projects, limit } = selection;
  const isWanted = isSupporterOf(feed, programmes, projects);
  const found = groupOrder
    .filter((group) => meets(groups, [group]))
    .flatMap((group) => feed.supporters.filter((supporter) => supporter.group === group && isWanted(supporter.id)))
    .slice(0, limit);
  return groupOrder
    .map((group) => ({ group, supporters: found.filter((supporter) => supporter.group === group) }))
    .filter(({ supporters }) => supporters.length);
}
