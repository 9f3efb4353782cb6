import type { Localize } from '../localize.ts';

/** What a prerendered copy needs of its widget. */
export interface CopyAccess {
  readonly localize: Localize;
  /** Loads the feed, so that the widget's first update can show it. */
  readonly prime: () => Promise<object>;
  /** Performs the widget's pending update. */
  readonly renderNow: () => void;
  /** Tells the developer of an error. */
  readonly report: (error: Error) => void;
  /** Tells the visitor as well. */
  readonly tellFailure: (error: Error) => void;
}
