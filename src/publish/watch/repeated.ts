/** Runs a task again and again, never twice at once: what is asked for during a run stops that and begins anew. */

export class Repeated {
  readonly #task: (signal: AbortSignal) => Promise<void>;
  #current: AbortController | undefined;
  #running: Promise<void> = Promise.resolve();
  #isEnded = false;

  /** @param task is given a signal that is aborted when its result is wanted no more. It never rejects. */
  constructor(task: (signal: AbortSignal) => Promise<void>) {
    this.#task = task;
  }

  /** Runs the task. If it runs already, that is stopped, and its end awaited. */
  run(): void {
    if (this.#isEnded) return;
    this.#current?.abort();
    const { signal } = (this.#current = new AbortController());
    this.#running = this.#running.then(() => (signal.aborted ? undefined : this.#task(signal)));
  }

  /** Ends it. Resolves when nothing runs any more. */
  async end(): Promise<void> {
    this.#isEnded = true;
    this.#current?.abort();
    await this.#running;
  }
}
