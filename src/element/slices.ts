import { isServer, type LitElement, type ReactiveController } from 'lit';
import { rows } from './rows.ts';
import { inNextTask } from './tasks.ts';

/** Least items of the first slice, and of the first one that *Show more* adds: more than a screen shows. */
const firstSlice = 20;
/** How long rendering a slice shall take, in milliseconds: the browser lays it out after that. */
const budget = 25;
const leastItems = 5;
const mostItems = 200;

/** Whether two lists have the same elements, as far as both go. */
function areSame(list: readonly unknown[], other: readonly unknown[]): boolean {
  const length = Math.min(list.length, other.length);
  return list.slice(0, length).every((each, index) => each === other[index]);
}

/**
 * Renders a long list in slices, so that the first items are soon on the screen and the page stays responsive: the first
 * slice with the update that needs it, each of the others in a task and an update of its own. The host's `updateComplete`
 * resolves after the first slice. When something else is found, the items that stay keep their elements.
 *
 * A server renders everything at once, and so does the update that hydrates what a server rendered.
 */
export class Slices<Item> implements ReactiveController {
  /** The items to render, and what their rows depend on besides. */
  #items: readonly Item[] = [];
  #dependencies: readonly unknown[] = [];
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

  constructor(private readonly host: LitElement) {
    host.addController(this);
  }

  /**
   * Takes the items to render, in the host's `willUpdate`. If a dependency or the order of the items has changed, the
   * first slice is next.
   * @param dependencies what all rows depend on, besides their item: as long as none changes, a row stays as it is
   * @param isWhole whether to render everything at once
   */
  take(items: readonly Item[], dependencies: readonly unknown[], isWhole: boolean): void {
    const goesOn = areSame(dependencies, this.#dependencies) && areSame(items, this.#items);
    const before = goesOn ? Math.min(this.#due, items.length) : 0;
    const isBegun = goesOn && items.length <= this.#items.length;
    const size = isBegun ? this.#size : Math.max(firstSlice, this.#size);
    this.#due = isWhole || this.#isPrerendered ? items.length : Math.min(items.length, before + size);
    this.#added = this.#due - before;
    const due = new Set(items.slice(0, this.#due));
    const later = new Set(items.slice(this.#due));
    this.#shown = [...due, ...this.#shown.filter((item) => later.has(item) && !due.has(item))];
    this.#items = items;
    this.#dependencies = dependencies;
  }

  /** Waits until so many items are rendered, or no more will be. */
  async reach(length: number): Promise<void> {
    while (this.#due < length && this.#isScheduled) {
      await new Promise<void>(inNextTask);
      await this.host.updateComplete;
    }
  }

  /** The rows of the items that are rendered by now. */
  template(rowTemplate: (item: Item) => unknown): unknown {
    const dependencies = this.#dependencies;
    return rows({ items: this.#shown, rowTemplate, dependencies, isDue: (index) => index < this.#due });
  }

  /** Whether this update is a server's, or takes over the nodes that came from one. */
  get #isPrerendered(): boolean {
    return isServer || (!this.host.hasUpdated && !!this.host.shadowRoot?.hasChildNodes());
  }

  hostUpdate(): void {
    this.#began = Date.now();
  }

  hostUpdated(): void {
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
