import { initialState, Task, TaskStatus } from '@lit/task';
import type { LitElement, ReactiveController } from 'lit';
import { loadFeed, type LoadedFeed } from '../feed/index.ts';
import { asError } from './warn.ts';

interface Options {
  /** Absolute address to read; empty where the page names none, which is an error. */
  readonly url: () => string;
  /** False where the widget was given a feed and needs none loaded. */
  readonly isWanted: () => boolean;
  readonly isLazy: () => boolean;
  readonly onLoad: (loaded: LoadedFeed) => void;
  readonly onError: (error: Error) => void;
}

/** How far outside the viewport a lazy widget starts to load. */
const lazyMargin = '400px';

/**
 * Keeps a widget supplied with its feed: starts when it is (nearly) in view, stops when it leaves the page,
 * starts again when it comes back. What was last loaded stays until something newer is there.
 */
export class FeedController implements ReactiveController {
  #host: LitElement;
  #options: Options;
  #task: Task<readonly [string | undefined], LoadedFeed>;
  #viewport: IntersectionObserver | undefined;
  #near = false;
  #reload = false;
  #last: { readonly url: string; readonly loaded: LoadedFeed } | undefined;

  constructor(host: LitElement, options: Options) {
    this.#host = host;
    this.#options = options;
    this.#task = new Task(host, {
      args: () => [this.#mayStart ? options.url() : undefined] as const,
      task: ([url], { signal }) => this.#load(url, signal),
    });
    host.addController(this);
  }

  /** The last good feed of the current address. */
  get loaded(): LoadedFeed | undefined {
    return this.#last?.url === this.#options.url() ? this.#last?.loaded : undefined;
  }

  get isPending(): boolean {
    return this.#task.status === TaskStatus.PENDING;
  }

  get error(): unknown {
    return this.#task.status === TaskStatus.ERROR ? this.#task.error : undefined;
  }

  hostConnected(): void {
    if (this.#options.isLazy()) this.#watchViewport();
    // The run that was stopped when the host left the page. Where the host was only moved, it has not ended yet.
    const { status } = this.#task;
    if (status === TaskStatus.ERROR || status === TaskStatus.PENDING) void this.#task.run();
  }

  hostDisconnected(): void {
    this.#viewport?.disconnect();
    this.#task.abort();
  }

  /** Asks the server again; what is shown stays meanwhile. */
  async reload(): Promise<void> {
    this.#reload = true;
    await this.#task.run();
  }

  get #mayStart(): boolean {
    return this.#options.isWanted() && (this.#near || !this.#options.isLazy());
  }

  #watchViewport(): void {
    this.#viewport = new IntersectionObserver(
      (entries) => {
        if (!entries.some((entry) => entry.isIntersecting)) return;
        this.#near = true;
        this.#viewport?.disconnect();
        this.#host.requestUpdate();
      },
      { rootMargin: lazyMargin },
    );
    this.#viewport.observe(this.#host);
  }

  async #load(url: string | undefined, signal: AbortSignal): Promise<LoadedFeed> {
    // A symbol of the task's own that means: not started; its type says nothing of it.
    if (url === undefined) return initialState as never;
    const reload = this.#reload;
    this.#reload = false;
    try {
      if (!url) throw new Error('has no feed to show: set src, or data-src on the script tag.');
      const loaded = await loadFeed(url, { signal, reload });
      signal.throwIfAborted();
      this.#last = { url, loaded };
      this.#options.onLoad(loaded);
      return loaded;
    } catch (error) {
      if (!signal.aborted) this.#options.onError(asError(error));
      throw error;
    }
  }
}
