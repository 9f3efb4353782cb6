import type { Item } from '../feed/types.ts';
import { itemDate } from './items.ts';

/** Items of one month, as far as their months are known. */
export interface MonthGroup<T> {
  /** `2012-05`; `2012` for those of which only the year is known; undefined for those without a date. */
  readonly month: string | undefined;
  readonly items: readonly T[];
}

/** Sorted items in groups of one month, in the order given. */
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
