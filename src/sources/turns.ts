/** How long the page is kept busy at a time, in milliseconds. */
const turnLength = 10;

/** Long work in short turns, so that the page stays responsive. Several callers may drive the same work. */
export class Turns<Result> {
  /** The result, once the work is done. */
  result: Result | undefined;

  /** @param steps the work, in steps that are shorter than a turn */
  constructor(private readonly steps: Iterator<unknown, Result, undefined>) {}

  /** Works for one turn. @returns whether the work is done @throws what the work throws */
  advance(): boolean {
    const end = performance.now() + turnLength;
    while (this.result === undefined) {
      const step = this.steps.next();
      if (step.done) {
        this.result = step.value;
        break;
      }
      if (performance.now() >= end) return false;
    }
    return true;
  }

  /**
   * Works until it is done.
   * @param pause resolves in a later task
   * @throws the signal's reason once it is aborted, after which the work can go on; what the work throws
   */
  async finish(pause: () => Promise<void>, signal?: AbortSignal): Promise<void> {
    while (!this.advance()) {
      await pause();
      signal?.throwIfAborted();
    }
  }
}
