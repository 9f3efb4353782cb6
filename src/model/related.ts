import type { Feed, Item, Kind } from '../feed/types.ts';
import { selectedItems, type ItemSelection } from './items.ts';

type RelatedGroup = 'publications' | 'news' | 'events' | 'milestones';

export interface RelatedItems {
  readonly group: RelatedGroup;
  /** At least one. Newest first, undated items last. */
  readonly items: readonly Item[];
}

const kindsOf: Readonly<Record<RelatedGroup, readonly Kind[]>> = {
  publications: ['publication', 'report'],
  news: ['news'],
  events: ['event'],
  milestones: ['milestone'],
};

/** Groups the items of a programme or project. The order of the groups is fixed, and empty groups are left out. */
export function relatedItems(feed: Feed, selection: Omit<ItemSelection, 'kinds'>): readonly RelatedItems[] {
  const all = selectedItems(feed, selection);
  return Object.entries(kindsOf)
    .map(([group, kinds]) => ({
      group: group as RelatedGroup,
      items: all.filter(({ kind }) => kinds.includes(kind)),
    }))
    .filter(({ items }) => items.length);
}
