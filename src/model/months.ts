import type { Item } from '../feed/types.ts';
import { itemDate } from './items.ts';

/** Items dated in the same month. */
export interface MonthGroup<T> {
  /** `2012-05`, or `2012` if only the year is known, or `undefined` if there is no date. */
  readonly month: string | undefined;
  readonly items: readonly T[];
}

/** Groups sorted items by month and keeps their order. */
export function monthGroups<T extends Item>(items: readonly T[]): readonly MonthGroup<T>[] {
  const groups = new Map<string | undefined, T[]>();
  for (const item of items) {
    const month = itemDate(item)?.slice(0, 7);
    const group = groups.get(month);
    if (group) group.push(item);
    else groups.set(month, [item]);
  }
  return [...groups].map(([month, grouped]) => ({ month, items: grouped }));
}
