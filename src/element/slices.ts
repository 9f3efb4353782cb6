import { isServer, type LitElement, type ReactiveController } from 'lit';
import { Observed } from './observed.ts';
import { rows } from './rows.ts';
import { inNextTask, nextTask } from './tasks.ts';

/** Least items of the first slice, and of the first one that *Show more* adds: more than a screen shows. */
const firstSlice = 20;
/** How many items are shown at once, and have their marks, with each letter that a visitor types: as many as a screen shows. */
const screenful = 12;
/**
 * How long a visitor types nothing before what is out of view follows, in milliseconds: longer than between two letters, which
 * takes a third of a second on a phone.
 */
const pause = 500;
/** How far from the window an item shows its marks, as a root margin. */
const nearby = '100% 0%';
/** How long rendering a slice shall take, in milliseconds: the browser lays it out after that. */
const budget = 25;
const leastItems = 5;
const mostItems = 200;

/** Whether two lists have the same elements, as far as both go. */
function areSame(list: readonly unknown[], other: readonly unknown[]): boolean {
  const length = Math.min(list.length, other.length);
  return list.slice(0, length).every((each, index) => each === other[index]);
}

/** Whether a widget's next update is a server's, or takes over the nodes that came from one: it must show everything. */
export function isPrerendering({ hasUpdated, shadowRoot }: LitElement): boolean {
  return isServer || (!hasUpdated && !!shadowRoot?.hasChildNodes());
}

/**
 * Renders a long list in slices, so that the first items are soon on the screen and the page stays responsive: the first
 * slice with the update that needs it, each of the others in a task and an update of its own. The host's `updateComplete`
 * resolves after the first slice. When something else is found, the items that stay keep their elements. Their marks are
 * renewed where the visitor can see them: on a screen or two, and elsewhere once they come near the window. While the visitor
 * types, the slices after the first one wait for a pause: most letters change what they would show.
 *
 * A server renders everything at once, and so does the update that hydrates what a server rendered.
 */
export class Slices<Item> implements ReactiveController {
  /** The items to render, and what their rows depend on besides. */
  #items: readonly Item[] = [];
  #dependencies: readonly unknown[] = [];
  #marks: unknown;
  #isWhole = false;
  /** How many of the items are up to date after this update. */
  #due = 0;
  /** The rows of this update: those of the items that are due, then others from before, still in their old order. */
  #shown: readonly Item[] = [];
  /** How many items this update renders. */
  #added = 0;
  /** How many a slice can render in its time: each slice is a frame more to lay out and paint. */
  #size = firstSlice;
  /** When this update began to render. */
  #began = 0;
  #isScheduled = false;
  /** Ends the wait for a pause in typing; undefined while nobody types. */
  #endPause: (() => void) | undefined;
  /** Who waits for a pause in typing. */
  #waiting: (() => void)[] = [];
  /** Items that are near the window, of those that have not shown the current marks from the beginning. */
  readonly #near = new Set<Item>();
  /** Rows with old marks. */
  #old = new Map<Element, Item>();
  #isWatching = false;
  readonly #window = new Observed(
    () => new IntersectionObserver((entries) => this.#see(entries), { rootMargin: nearby }),
  );

  constructor(private readonly host: LitElement) {
    host.addController(this);
  }

  /**
   * Takes the items to render, in the host's `willUpdate`. If a dependency or the order of the items has changed, the
   * first slice is next.
   * @param dependencies what all rows depend on, besides their item: as long as none changes, a row stays as it is
   * @param marks what marks the texts of the rows; the same as long as it marks the same
   * @param isWhole whether to render everything at once
   */
  take(items: readonly Item[], dependencies: readonly unknown[], marks: unknown, isWhole: boolean): void {
    if (marks !== this.#marks) this.#near.clear();
    this.#marks = marks;
    this.#isWhole = isWhole || isPrerendering(this.host);
    const goesOn = areSame(dependencies, this.#dependencies) && areSame(items, this.#items);
    const before = goesOn ? Math.min(this.#due, items.length) : 0;
    const isBegun = goesOn && items.length <= this.#items.length;
    this.#due = this.#isWhole ? items.length : Math.min(items.length, before + this.#sizeOf(isBegun));
    this.#added = this.#due - before;
    const due = new Set(items.slice(0, this.#due));
    const later = new Set(items.slice(this.#due));
    this.#shown = [...due, ...this.#shown.filter((item) => later.has(item) && !due.has(item))];
    this.#items = items;
    this.#dependencies = dependencies;
  }

  /** How many items the next slice has. @param isBegun whether other slices were before it */
  #sizeOf(isBegun: boolean): number {
    if (this.#endPause) return isBegun ? 0 : screenful;
    return isBegun ? this.#size : Math.max(firstSlice, this.#size);
  }

  /** To be called with each letter that the visitor types. */
  waitForPause(): void {
    this.#endPause?.();
    const timer = setTimeout(() => this.#goOn(), pause);
    this.#endPause = () => {
      clearTimeout(timer);
      this.#endPause = undefined;
    };
  }

  /** Resolves once the visitor pauses in typing; undefined if nobody types. */
  paused(): Promise<void> | undefined {
    return this.#endPause && new Promise((resolve) => this.#waiting.push(resolve));
  }

  #tellPause(): void {
    this.#endPause?.();
    for (const resolve of this.#waiting) resolve();
    this.#waiting = [];
  }

  /** Renders the slices that wait for a pause in typing. */
  #goOn(): void {
    this.#tellPause();
    if (this.#due < this.#items.length) this.host.requestUpdate();
  }

  /** Waits until so many items are rendered, or no more will be. */
  async reach(length: number): Promise<void> {
    this.#goOn();
    await this.host.updateComplete;
    while (this.#due < length && this.#isScheduled) {
      await nextTask();
      await this.host.updateComplete;
    }
  }

  /** The rows of the items that are rendered by now. */
  template(rowTemplate: (item: Item) => unknown): unknown {
    this.#old = new Map();
    return rows({
      items: this.#shown,
      rowTemplate,
      dependencies: this.#dependencies,
      marks: this.#marks,
      isDue: (index) => index < this.#due,
      isSeen: (index, item) => this.#isWhole || index < screenful || this.#near.has(item) || this.#window.hasFailed,
      onOld: (element, item) => this.#old.set(element, item),
    });
  }

  #see(entries: readonly IntersectionObserverEntry[]): void {
    const { size } = this.#near;
    for (const { isIntersecting, target } of entries) {
      const item = this.#old.get(target);
      if (isIntersecting && item !== undefined) this.#near.add(item);
    }
    if (this.#near.size > size) this.host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#tellPause();
    this.#window.disconnect();
  }

  hostConnected(): void {
    this.#watch();
  }

  /** Waits for the rows with old marks to come near the window. */
  #watch(): void {
    if (this.#isWatching) this.#window.disconnect();
    this.#isWatching = this.#old.size > 0;
    for (const element of this.#old.keys()) this.#window.observe(element);
  }

  hostUpdate(): void {
    this.#began = Date.now();
  }

  hostUpdated(): void {
    this.#watch();
    const added = this.#added;
    this.#added = 0;
    // Where nothing was added, the host has no items for now; asking again would never end.
    if (!added || this.#due >= this.#items.length || this.#isScheduled) return;
    const pace = added / (Date.now() - this.#began);
    this.#size = Math.min(mostItems, Math.max(leastItems, Math.round(pace * budget)));
    this.#isScheduled = true;
    inNextTask(() => {
      this.#isScheduled = false;
      this.host.requestUpdate();
    });
  }
}
