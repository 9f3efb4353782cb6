/** Finds the entries of a checked feed again in the documents that it was read from. */
import type { Page } from '../../feed/parse.ts';
import { isObject } from '../../feed/read.ts';
import type { Item } from '../../feed/types.ts';
import { pathOf, type Step, valueAt } from './contract-path.ts';
import type { Finding } from './finding.ts';
import { recordAt } from './records.ts';

/** A place in one of the documents. */
export interface Spot {
  readonly document: unknown;
  /** Path of the page. */
  readonly root: string;
  readonly steps: readonly Step[];
}

/** Returns a function that finds the spot of an item of the checked feed. */
export function itemSpots(pages: readonly Page[]): (item: Item) => Spot {
  const spots = new Map<string, Spot>();
  for (const [index, { url, document }] of pages.entries()) {
    const root = index ? `${url} $` : '$';
    const items = isObject(document) ? document['items'] : document;
    if (!Array.isArray(items)) continue;
    for (const [position, item] of items.entries()) {
      const id = valueAt(item, ['id']);
      const name = typeof id === 'string' || typeof id === 'number' ? String(id) : '';
      if (!spots.has(name)) spots.set(name, { document, root, steps: ['items', position] });
    }
  }
  return ({ id }) => spots.get(id) ?? { document: pages[0]?.document, root: '$', steps: ['items'] };
}

/** Longest value that a finding shows, in characters. */
const valueLength = 78;

/** A value as a finding shows it. */
export function shown(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) return value.length ? 'a list' : 'an empty list';
  if (isObject(value)) return 'values in braces';
  const text = typeof value === 'string' && value.length > valueLength ? `${value.slice(0, valueLength)}…` : value;
  return JSON.stringify(text);
}

/** A finding at a spot, or at a key below it. */
export function findingAt(
  { document, root, steps }: Spot,
  keys: readonly Step[],
  found: string,
  words: Partial<Pick<Finding, 'effect' | 'suggestion'>> = {},
): Finding {
  const all = [...steps, ...keys];
  return { record: recordAt(document, all), path: pathOf(root, all), found, effect: '', suggestion: '', ...words };
}
