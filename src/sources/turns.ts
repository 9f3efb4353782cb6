/** How long the page is kept busy at a time, in milliseconds. */
const turnLength = 10;

/** Long work in short turns, so that the page stays responsive. Several callers may drive the same work. */
export class Turns<Result> {
  /** The result, once the work is done. */
  result: Result | undefined;

  readonly #turnLength: number;

  /**
   * @param steps the work, in steps that are shorter than a turn
   * @param pause resolves in a later task; without it the first turn does everything
   */
  constructor(
    private readonly steps: Iterator<unknown, Result, undefined>,
    private readonly pause: (() => Promise<void>) | undefined,
  ) {
    this.#turnLength = pause ? turnLength : Infinity;
  }

  /** Works for one turn. @returns whether the work is done @throws what the work throws */
  advance(): boolean {
    // Hosts replace `performance` more often than the clock.
    const end = Date.now() + this.#turnLength;
    while (this.result === undefined) {
      const step = this.steps.next();
      if (step.done) {
        this.result = step.value;
        break;
      }
      if (Date.now() >= end) return false;
    }
    return true;
  }

  /**
   * Works until it is done.
   * @returns the result
   * @throws the signal's reason once it is aborted, after which the work can go on; what the work throws
   */
  async finish(signal?: AbortSignal): Promise<Result> {
    while (!this.advance()) {
      await this.pause?.();
      signal?.throwIfAborted();
    }
    return this.result as Result;
  }
}
