import type { Feed, Item, Project } from '../feed/types.ts';
import { programmeIndex } from '../model/programmes.ts';

const accents = 3;

/**
 * CSS class for a programme's accent colour (see theme/base.styles.ts); empty for an index below 0.
 * @param index position among the feed's programmes, from 0
 */
export function accentClass(index: number): string {
  return index < 0 ? '' : `accent-${(index % accents) + 1}`;
}

/** CSS class for the accent colour of an item's or a project's programme; empty if it has none. */
export function programmeAccent(feed: Feed, subject: Item | Project): string {
  return accentClass(programmeIndex(feed, subject));
}
