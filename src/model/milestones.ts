import type { Feed, Milestone } from '../feed/types.ts';
import { isInRange } from './date-range.ts';
import { compareDates, dateYear } from './dates.ts';
import type { DateOrder } from './dates.ts';
import { yearHistogram } from './histogram.ts';
import type { YearBin } from './histogram.ts';
import { itemsOfKind, meets } from './items.ts';
import { programmeLookup } from './programmes.ts';

export interface MilestoneFilter {
  /** Programme ids. A milestone of any of them passes; without ids all pass. */
  readonly programmes?: readonly string[] | undefined;
  /** Project ids, with the same rule. */
  readonly projects?: readonly string[] | undefined;
  /** First date to include, partial or full. */
  readonly from?: string | undefined;
  /** Last date to include, partial or full. */
  readonly to?: string | undefined;
  /** Defaults to `newest` first. */
  readonly order?: DateOrder | undefined;
}

export interface MilestoneYear {
  /** `undefined` for milestones without a date. */
  readonly year: number | undefined;
  readonly milestones: readonly Milestone[];
}

/** The milestones that pass the filter, sorted by date. Milestones of the same date keep the order of the feed. */
export function filteredMilestones(feed: Feed, filter: MilestoneFilter): readonly Milestone[] {
  const programmesOf = programmeLookup(feed);
  return itemsOfKind(feed, 'milestone')
    .filter((item) => meets(filter.programmes, programmesOf(item)) && meets(filter.projects, item.projects))
    .filter((item) => isInRange(item.date, filter.from, filter.to))
    .sort((a, b) => compareDates(a.date, b.date, filter.order ?? 'newest'));
}

/** Groups sorted milestones by year and keeps their order. */
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

/** The number of milestones in each year, ascending and without gaps. Undated milestones are not counted. */
export function milestoneDensity(milestones: readonly Milestone[]): readonly YearBin[] {
  return yearHistogram(new Map(milestoneYears(milestones).map((group) => [group.year, group.milestones.length])));
}
