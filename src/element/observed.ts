type Observer = MutationObserver | IntersectionObserver | ResizeObserver;

/**
 * An observer that never throws. Some hosts take the class away, or have a stand-in that throws or has not all methods: it
 * then tells of nothing.
 */
export class Observed<Kind extends Observer> {
  /** Whether something about it has thrown, so that nobody should wait for it. */
  hasFailed = false;

  readonly #observer: Partial<Observer> | undefined;

  constructor(make: () => Kind) {
    this.#observer = this.#attempt(make);
  }

  observe(node: Node, options?: MutationObserverInit): void {
    this.#attempt(() => (this.#observer as MutationObserver | undefined)?.observe(node, options));
  }

  /** What a `MutationObserver` has not told of yet. */
  takeRecords(): readonly MutationRecord[] {
    return this.#attempt(() => (this.#observer as Partial<MutationObserver> | undefined)?.takeRecords?.()) ?? [];
  }

  disconnect(): void {
    this.#attempt(() => this.#observer?.disconnect?.());
  }

  #attempt<Result>(run: () => Result): Result | undefined {
    try {
      return run();
    } catch {
      this.hasFailed = true;
      return undefined;
    }
  }
}
