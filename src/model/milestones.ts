import type { Feed, Milestone } from '../feed/types.ts';
import { isInRange } from './date-range.ts';
import { compareDates, dateYear } from './dates.ts';
import type { DateOrder } from './dates.ts';
import { yearHistogram } from './histogram.ts';
import type { YearBin } from './histogram.ts';
import { itemsOfKind, meets } from './items.ts';
import { programmeLookup } from './programmes.ts';

export interface MilestoneFilter {
  /** Programme ids; a milestone of any of them passes. None: all pass. */
  readonly programmes?: readonly string[] | undefined;
  /** Project ids, read in the same way. */
  readonly projects?: readonly string[] | undefined;
  /** First and last date to show, partial or full, both included. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** `newest` first unless told otherwise. */
  readonly order?: DateOrder | undefined;
}

export interface MilestoneYear {
  /** `undefined` for those without a date. */
  readonly year: number | undefined;
  readonly milestones: readonly Milestone[];
}

/** The feed's milestones that pass the filter, in its order; those of the same date stay as the feed has them. */
export function filteredMilestones(feed: Feed, filter: MilestoneFilter): readonly Milestone[] {
  const programmesOf = programmeLookup(feed);
  return itemsOfKind(feed, 'milestone')
    .filter((item) => meets(filter.programmes, programmesOf(item)) && meets(filter.projects, item.projects))
    .filter((item) => isInRange(item.date, filter.from, filter.to))
    .sort((a, b) => compareDates(a.date, b.date, filter.order ?? 'newest'));
}

/** Sorted milestones in groups of one year, in the order given. */
export function milestoneYears(milestones: readonly Milestone[]): readonly MilestoneYear[] {
  const groups = new Map<number | undefined, Milestone[]>();
  for (const milestone of milestones) {
    const year = dateYear(milestone.date);
    const group = groups.get(year);
    if (group) group.push(milestone);
    else groups.set(year, [milestone]);
  }
  return [...groups].map(([year, grouped]) => ({ year, milestones: grouped }));
}

/** How many milestones each year has, ascending and without gaps; those without a date are not in it. */
export function milestoneDensity(milestones: readonly Milestone[]): readonly YearBin[] {
  return yearHistogram(new Map(milestoneYears(milestones).map((group) => [group.year, group.milestones.length])));
}
