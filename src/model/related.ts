import type { Feed, Item, Kind } from '../feed/types.ts';
import { selectedItems, type ItemSelection } from './items.ts';

export type RelatedGroup = 'publications' | 'news' | 'events' | 'milestones';

export interface RelatedItems {
  readonly group: RelatedGroup;
  /** At least one; newest first, undated ones last. */
  readonly items: readonly Item[];
}

const kindsOf: Readonly<Record<RelatedGroup, readonly Kind[]>> = {
  publications: ['publication', 'report'],
  news: ['news'],
  events: ['event'],
  milestones: ['milestone'],
};

/** What belongs to a programme or a project, in groups that always come in this order; those with nothing are left out. */
export function relatedItems(feed: Feed, selection: Omit<ItemSelection, 'kinds'>): readonly RelatedItems[] {
  const all = selectedItems(feed, selection);
  return Object.entries(kindsOf)
    .map(([group, kinds]) => ({
      group: group as RelatedGroup,
      items: all.filter(({ kind }) => kinds.includes(kind)),
    }))
    .filter(({ items }) => items.length);
}
