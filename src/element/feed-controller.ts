import { Task, TaskStatus } from '@lit/task';
import type { LitElement, ReactiveController } from 'lit';
import { keepFeed, loadFeed, type LoadedFeed, type LoadOptions } from '../feed/index.ts';
import { prepareFormats } from '../locales/intl.ts';
import { importAgain } from './import-again.ts';
import type { Loading } from './may-load.ts';
import { inNextTask, nextTask } from './tasks.ts';
import { Turn, whenIdle } from './turn.ts';
import { asError } from './warn.ts';

interface Options {
  /** Absolute address to read; empty if the page names none, which is an error. */
  readonly url: () => string;
  /** False if the widget was given a feed and needs none loaded. */
  readonly isWanted: () => boolean;
  /** How the widget waits for its turn. */
  readonly loading: () => Loading;
  /** Timeout for an answer, in milliseconds; undefined for the default. */
  readonly timeout: () => number | undefined;
  /** Whether the browser may store a copy of the feed. */
  readonly mayStore: () => boolean;
  /** Time between two refreshes, in minutes; 0 for none. */
  readonly refresh: () => number;
  /** Performs the widget's pending update. */
  readonly renderNow: () => void;
  /** Settles when the strings to show the feed with are there. */
  readonly ready: () => Promise<void> | undefined;
  readonly onLoad: (loaded: LoadedFeed) => void;
  readonly onError: (error: Error) => void;
  /** Called if a refresh fails that nobody waits for. */
  readonly onFailedRefresh: (error: Error) => void;
}

/** `load` takes the copy that the page already has; `reload` asks the server. */
type Mode = 'load' | 'reload';

/**
 * Keeps a widget supplied with its feed. A task of `@lit/task` runs the request and runs it again when the address
 * changes. Around it this controller waits for the widget's turn, stops when it leaves the page and starts again when it
 * comes back, and keeps the last good feed while a newer one is on its way or fails.
 */
export class FeedController implements ReactiveController {
  readonly #host: LitElement;
  readonly #options: Options;
  readonly #turn: Turn;
  readonly #task: Task<readonly [url: string, mode: Mode], LoadedFeed>;
  #mode: Mode = 'load';
  /** Whether the current address was asked for, and that was not stopped. */
  #isStarted = false;
  #last: { readonly url: string; readonly loaded: LoadedFeed } | undefined;
  /** What was shown until the feed comes. */
  #meanwhile: LoadedFeed | undefined;
  #hasRefresher = false;
  #cancelIdle = (): void => undefined;

  constructor(host: LitElement, options: Options) {
    this.#host = host;
    this.#options = options;
    // Before the task, so that its hostUpdate knows whether it may run.
    this.#turn = new Turn(host, options);
    host.addController(this);
    this.#task = new Task(host, {
      autoRun: false,
      args: () => [options.url(), 'load'],
      // A reload of the same address is no change of address.
      argsEqual: ([before], [now]) => before === now,
      task: ([url, mode], { signal }) => this.#load(url, mode, signal),
      onComplete: (loaded) => this.#tell(loaded),
      // Afterwards, since whoever is told may reload at once.
      onError: (error) => {
        if (this.#isStarted) queueMicrotask(() => options.onError(asError(error)));
      },
    });
  }

  /** The last good feed of the current address, once the widget may show it. */
  get loaded(): LoadedFeed | undefined {
    return this.#turn.hasCome && this.#last?.url === this.#options.url() ? this.#last?.loaded : undefined;
  }

  get isPending(): boolean {
    return this.#task.status === TaskStatus.PENDING && this.#isStarted;
  }

  /** Why there is nothing new to show. During a reload the last error stays, with the button that has the focus. */
  get error(): Error | undefined {
    const { status, error } = this.#task;
    const isKept = status === TaskStatus.PENDING && this.#mode === 'reload';
    const isShown = (status === TaskStatus.ERROR || isKept) && this.#isStarted;
    return isShown && error !== undefined ? asError(error) : undefined;
  }

  hostConnected(): void {
    // It may succeed this time.
    if (this.error && this.#mayStart) void this.#task.run();
  }

  hostDisconnected(): void {
    this.#cancelIdle();
    if (this.isPending) this.#stop();
  }

  hostUpdate(): void {
    const { isConnected } = this.#host;
    this.#task.autoRun = this.#mayStart && isConnected;
    if (!this.#mayStart) this.#stop();
    else if (!this.#isStarted && isConnected) {
      // Where the page has none, the task would wait for ever instead of telling.
      new AbortController().abort();
      void this.#task.run();
      inNextTask(prepareFormats);
    }
  }

  hostUpdated(): void {
    const isDue = this.loaded ? this.loaded.stale || this.#options.refresh() > 0 : this.error;
    if (!isDue || this.#hasRefresher) return;
    this.#hasRefresher = true;
    importAgain(() => import('./refresher.ts'))
      .then(({ Refresher }) => new Refresher(this.#host, this, this.#options))
      .catch(() => (this.#hasRefresher = false));
  }

  /** Asks the server again; what is shown stays meanwhile. */
  async reload(): Promise<void> {
    if (this.#mayStart) await this.#task.run([this.#options.url(), 'reload']);
  }

  /**
   * Asks the server again, without a sign of it.
   * @param maxAge age up to which the feed need not be requested again, in milliseconds
   * @param signal ends this
   * @returns undefined if the widget may not load now, or already does; rejects like `loadFeed`
   */
  async ask(maxAge: number, signal: AbortSignal): Promise<LoadedFeed | undefined> {
    const url = this.#options.url();
    if (!url || !this.#mayStart || this.isPending) return undefined;
    const loaded = await loadFeed(url, { ...this.#loadOptions(signal), reload: true, maxAge, mayUseCopy: false });
    return url === this.#options.url() ? loaded : undefined;
  }

  /** Shows a feed in place of the one that is shown. */
  renew(loaded: LoadedFeed): void {
    this.#last = { url: this.#options.url(), loaded };
    this.#tell(loaded);
  }

  /**
   * Loads the feed ahead of the widget's first update, which can then show it. What a server has rendered is newer than a
   * copy that the browser has stored.
   * @param signal ends this
   * @throws the reason if there is nothing to show; the signal's reason if it was aborted
   */
  prime(signal: AbortSignal): Promise<LoadedFeed> {
    this.#turn.begin();
    return this.#load(this.#options.url(), 'load', signal, {
      mayUseCopy: false,
      onCopy: undefined,
    });
  }

  get #mayStart(): boolean {
    return this.#options.isWanted() && this.#turn.mayLoad;
  }

  /** The next update in which the widget may start asks again. */
  #stop(): void {
    this.#isStarted = false;
    this.#task.abort();
  }

  async #load(url: string, mode: Mode, signal: AbortSignal, options?: LoadOptions): Promise<LoadedFeed> {
    this.#mode = mode;
    this.#isStarted = true;
    this.#meanwhile = undefined;
    const onCopy = (copy: LoadedFeed): void => void this.#showMeanwhile(url, copy, signal);
    const loaded = await loadFeed(url, { ...this.#loadOptions(signal), reload: mode === 'reload', onCopy, ...options });
    await this.#take(url, loaded, signal);
    return loaded;
  }

  #loadOptions(signal: AbortSignal): LoadOptions {
    return { signal, timeout: this.#options.timeout(), mayUseCopy: this.#options.mayStore(), pause: nextTask };
  }

  /** Keeps a feed, to be shown in the widget's turn. @throws the signal's reason */
  async #take(url: string, loaded: LoadedFeed, signal: AbortSignal): Promise<void> {
    await this.#options.ready();
    signal.throwIfAborted();
    this.#last = { url, loaded };
    await this.#turn.comes();
    signal.throwIfAborted();
  }

  /** Shows an older copy until the feed comes. What is shown already stays. */
  async #showMeanwhile(url: string, copy: LoadedFeed, signal: AbortSignal): Promise<void> {
    if (this.#last?.url === url) return;
    await this.#take(url, copy, signal).catch(() => undefined);
    if (signal.aborted || this.#last?.loaded !== copy) return;
    this.#meanwhile = copy;
    this.#options.onLoad(copy);
  }

  /** Tells of what was loaded, and stores it. */
  #tell(loaded: LoadedFeed): void {
    const { feed, error } = loaded;
    if (error && feed === this.#meanwhile?.feed) this.#options.onFailedRefresh(error);
    else this.#options.onLoad(loaded);
    this.#keepWhenIdle();
  }

  #keepWhenIdle(): void {
    this.#cancelIdle();
    if (this.#options.mayStore()) this.#cancelIdle = whenIdle(() => void keepFeed(this.#options.url()));
  }
}
