import type { Feed, Item, Project } from '../feed/types.ts';
import { programmeIndex } from '../model/programmes.ts';

/** How many accents there are; further programmes reuse them. */
const accentCount = 3;

/**
 * Class of a programme's accent colour (theme/base.styles.ts).
 * @param index index of the programme in the feed; empty for a negative one
 */
export function accentClass(index: number): string {
  return index < 0 ? '' : `accent-${(index % accentCount) + 1}`;
}

/** CSS class for the accent colour of an item's or a project's programme; empty if it has none. */
export function programmeAccent(feed: Feed, subject: Item | Project): string {
  return accentClass(programmeIndex(feed, subject));
}
