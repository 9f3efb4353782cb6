import { isServer, type LitElement, type ReactiveController } from 'lit';
import { rows } from './rows.ts';
import { inNextTask } from './tasks.ts';

/** Items of the first slice, and of the first one that *Show more* adds: more than a screen shows. */
const firstSlice = 20;
/** How long rendering a slice shall take, in milliseconds: the browser lays it out after that. */
const budget = 25;
const leastItems = 5;
const mostItems = 200;

/**
 * Renders a long list in slices, so that the first items are soon on the screen and the page stays responsive: the first
 * slice with the update that needs it, each of the others in a task and an update of its own. The host's `updateComplete`
 * resolves after the first slice. When something else is found, the items that stay keep their elements.
 *
 * A server renders everything at once, and so does the update that hydrates what a server rendered.
 */
export class Slices<Item> implements ReactiveController {
  #items: readonly Item[] = [];
  #found: readonly unknown[] = [];
  /** How many of the items are up to date after this update. */
  #due = 0;
  /** The items to render in this update: those that are due, and others that have an element from before. */
  #shown: readonly Item[] = [];
  /** How many items the next slice adds. */
  #size = firstSlice;
  #added = 0;
  #isScheduled = false;
  #began = 0;

  constructor(private readonly host: LitElement) {
    host.addController(this);
  }

  /**
   * Takes the items to render, in the host's `willUpdate`.
   * @param found what decides which items are there and what they show; if any of it changes, the first slice is next
   * @param isWhole whether to render everything at once
   */
  take(items: readonly Item[], found: readonly unknown[], isWhole: boolean): void {
    const hasChanged = found.some((each, index) => each !== this.#found[index]);
    const before = hasChanged ? 0 : Math.min(this.#due, items.length);
    const size = hasChanged || items.length > this.#items.length ? firstSlice : this.#size;
    this.#due = isWhole || this.#isPrerendered ? items.length : Math.min(items.length, before + size);
    this.#added = this.#due - before;
    const rendered = new Set(this.#shown);
    this.#shown = items.filter((item, index) => index < this.#due || rendered.has(item));
    this.#items = items;
    this.#found = found;
  }

  /** Waits until so many items are rendered, or no more will be. */
  async reach(length: number): Promise<void> {
    while (this.#due < length && this.#isScheduled) {
      await new Promise<void>(inNextTask);
      await this.host.updateComplete;
    }
  }

  /**
   * The rows of the items that are rendered by now.
   * @param dependencies what all rows depend on, besides their item: as long as none changes, a row stays as it is
   */
  template(rowTemplate: (item: Item) => unknown, dependencies: readonly unknown[]): unknown {
    return rows({ items: this.#shown, rowTemplate, dependencies, isDue: (index) => index < this.#due });
  }

  /** Whether this update is a server's, or takes over the nodes that came from one. */
  get #isPrerendered(): boolean {
    return isServer || (!this.host.hasUpdated && !!this.host.shadowRoot?.hasChildNodes());
  }

  hostUpdate(): void {
    this.#began = performance.now();
  }

  hostUpdated(): void {
    const added = this.#added;
    this.#added = 0;
    // Where nothing was added, the host has no items for now; asking again would never end.
    if (!added || this.#due >= this.#items.length || this.#isScheduled) return;
    const pace = added / (performance.now() - this.#began);
    this.#size = Math.min(mostItems, Math.max(leastItems, Math.round(pace * budget)));
    this.#isScheduled = true;
    inNextTask(() => {
      this.#isScheduled = false;
      this.host.requestUpdate();
    });
  }
}
