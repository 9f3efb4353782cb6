import type { Feed, FeedProblem } from '../feed/types.ts';
import type { Subject } from '../parts/link.ts';

export type { Subject } from '../parts/link.ts';

export interface LoadDetail {
  readonly feed: Feed;
  readonly problems: readonly FeedProblem[];
  /** True if an earlier copy is shown, because the feed could not be loaded now, or not yet. */
  readonly stale: boolean;
}

export interface ErrorDetail {
  readonly error: Error;
  /** If it is about the feed: why there is none, by the codes of docs/errors.md. */
  readonly code?: string | undefined;
  /** Address of the feed. */
  readonly url?: string | undefined;
  /** Status of the server's answer; undefined if there was none. */
  readonly status?: number | undefined;
  /** What happened, in words. */
  readonly cause?: string | undefined;
  /** What the publisher should do; undefined if even the code that knows could not be loaded. */
  readonly remedy?: string | undefined;
}

export interface SelectDetail {
  readonly subject: Subject;
  readonly url: string | undefined;
}

export interface FilterDetail {
  /** The settings now in force, named and written as the widget's attributes; those not set are left out. */
  readonly settings: Readonly<Record<string, string>>;
  /** How many items pass. */
  readonly count: number;
}

interface EventDetails {
  'mpg-load': LoadDetail;
  'mpg-error': ErrorDetail;
  'mpg-select': SelectDetail;
  'mpg-filter': FilterDetail;
}

type WidgetEvents = { [Name in keyof EventDetails]: CustomEvent<EventDetails[Name]> };

/** Settings as `mpg-filter` has them: without those that are not set. */
export function filterSettings(settings: Readonly<Record<string, string | undefined>>): FilterDetail['settings'] {
  return Object.fromEntries(Object.entries(settings).flatMap(([name, value]) => (value ? [[name, value]] : [])));
}

declare global {
  // Declaration merging needs an interface, although this one adds no member of its own.
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type
  interface HTMLElementEventMap extends WidgetEvents {}
}

/**
 * Tells the host's page what happened. All of these bubble, through shadow roots too; only `mpg-select` can be cancelled.
 * @returns false where the host cancelled it
 */
export function emit<Name extends keyof EventDetails>(host: Element, name: Name, detail: EventDetails[Name]): boolean {
  const cancelable = name === 'mpg-select';
  return host.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true, cancelable }));
}
