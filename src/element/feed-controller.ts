import type { LitElement, ReactiveController } from 'lit';
import { loadFeed, type LoadedFeed } from '../feed/index.ts';
import { asError } from './warn.ts';

interface Options {
  /** Absolute address to read; empty where the page names none, which is an error. */
  readonly url: () => string;
  /** False where the widget was given a feed and needs none loaded. */
  readonly isWanted: () => boolean;
  readonly isLazy: () => boolean;
  /** Settles when there are words to show the feed with. */
  readonly ready: () => Promise<void> | undefined;
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
  /** Why there is nothing new to show. */
  error: Error | undefined;
  isPending = false;

  readonly #host: LitElement;
  readonly #options: Options;
  #url: string | undefined;
  #request: AbortController | undefined;
  #viewport: IntersectionObserver | undefined;
  #near = false;
  #last: { readonly url: string; readonly loaded: LoadedFeed } | undefined;

  constructor(host: LitElement, options: Options) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  /** The last good feed of the current address. */
  get loaded(): LoadedFeed | undefined {
    return this.#last?.url === this.#options.url() ? this.#last?.loaded : undefined;
  }

  hostConnected(): void {
    // What was stopped when the host left the page, and what may go well this time.
    if (this.isPending || this.error) void this.#load();
  }

  hostDisconnected(): void {
    this.#viewport?.disconnect();
    this.#request?.abort();
  }

  hostUpdate(): void {
    // Here, since `loading` may be set after the host was attached, or while it was away.
    if (this.#options.isLazy() && !this.#near && this.#host.isConnected) this.#watchViewport();
    const url = this.#mayStart ? this.#options.url() : undefined;
    if (url === this.#url) return;
    this.#url = url;
    void this.#load();
  }

  /** Asks the server again; what is shown stays meanwhile. */
  async reload(): Promise<void> {
    await this.#load(true);
  }

  get #mayStart(): boolean {
    return this.#options.isWanted() && (this.#near || !this.#options.isLazy());
  }

  #watchViewport(): void {
    this.#viewport ??= new IntersectionObserver(
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

  async #load(reload = false): Promise<void> {
    this.#request?.abort();
    const { signal } = (this.#request = new AbortController());
    const url = this.#url;
    this.isPending = url !== undefined;
    // A view of the fault, and its button that has the focus, stay until there is an answer.
    if (!reload) this.error = undefined;
    this.#host.requestUpdate();
    if (url === undefined) return;
    try {
      if (!url) throw new Error('has no feed: set src.');
      const loaded = await loadFeed(url, { signal, reload });
      await this.#options.ready();
      signal.throwIfAborted();
      this.#last = { url, loaded };
      this.error = undefined;
      this.#options.onLoad(loaded);
    } catch (error) {
      if (signal.aborted) return;
      this.error = asError(error);
      this.#options.onError(this.error);
    }
    this.isPending = false;
    this.#host.requestUpdate();
  }
}
