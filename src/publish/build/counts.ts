/** Counts what feeds hold. */
import { isObject } from '../../feed/read.ts';
import { listOf, textOf } from './mapping.ts';

/** Adds the items of a list by kind, or a feed’s items and the lists that they belong to. */
export function addCounts(counts: Record<string, number>, value: unknown): void {
  for (const item of Array.isArray(value) ? listOf(value) : isObject(value) ? listOf(value['items']) : []) {
    const extension = isObject(item) && isObject(item['_mpg']) ? item['_mpg'] : {};
    const kind = textOf(extension['kind']) || 'news';
    counts[kind] = (counts[kind] ?? 0) + 1;
  }
  const extension = isObject(value) && isObject(value['_mpg']) ? value['_mpg'] : {};
  for (const [name, list] of Object.entries(extension)) if (Array.isArray(list)) counts[name] = list.length;
}

/** How many entries of each kind a feed has: items by kind, and its lists. */
export function countsOf(document: unknown): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  addCounts(counts, document);
  return counts;
}
