import type { Position } from '../element/prerendered/stamp.ts';
import type { Feed } from '../feed/types.ts';

/** What a widget and the widgets inside it are rendered with. */
export interface RenderContext extends Position {
  readonly feed: Feed;
  /** The time to show as now. */
  readonly now: Date;
}
