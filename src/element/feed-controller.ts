import { Task, TaskStatus } from '@lit/task';
import type { LitElement, ReactiveController } from 'lit';
import { loadFeed, type LoadedFeed } from '../feed/index.ts';
import { prepareFormats } from '../locales/formats.ts';
import { inNextTask } from './tasks.ts';
import { Turn, type Loading } from './turn.ts';
import { asError } from './warn.ts';

interface Options {
  /** Absolute address to read; empty if the page names none, which is an error. */
  readonly url: () => string;
  /** False if the widget was given a feed and needs none loaded. */
  readonly isWanted: () => boolean;
  /** How the widget waits for its turn. */
  readonly loading: () => Loading;
  /** Performs the widget's pending update. */
  readonly renderNow: () => void;
  /** Settles when the strings to show the feed with are there. */
  readonly ready: () => Promise<void> | undefined;
  readonly onLoad: (loaded: LoadedFeed) => void;
  readonly onError: (error: Error) => void;
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
      onComplete: (loaded) => options.onLoad(loaded),
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
    if (this.isPending) this.#stop();
  }

  hostUpdate(): void {
    const { isConnected } = this.#host;
    this.#task.autoRun = this.#mayStart && isConnected;
    if (!this.#mayStart) this.#stop();
    else if (!this.#isStarted && isConnected) {
      void this.#task.run();
      inNextTask(prepareFormats);
    }
  }

  /** Asks the server again; what is shown stays meanwhile. */
  async reload(): Promise<void> {
    if (this.#mayStart) await this.#task.run([this.#options.url(), 'reload']);
  }

  /**
   * Loads the feed ahead of the widget's first update, which can then show it.
   * @throws the reason if there is nothing to show
   */
  prime(): Promise<LoadedFeed> {
    this.#turn.begin();
    return this.#load(this.#options.url(), 'load', new AbortController().signal);
  }

  get #mayStart(): boolean {
    return this.#options.isWanted() && this.#turn.mayLoad;
  }

  /** The next update in which the widget may start asks again. */
  #stop(): void {
    this.#isStarted = false;
    this.#task.abort();
  }

  async #load(url: string, mode: Mode, signal: AbortSignal): Promise<LoadedFeed> {
    this.#mode = mode;
    this.#isStarted = true;
    if (!url) throw new Error('has no feed: set src.');
    const loaded = await loadFeed(url, { signal, reload: mode === 'reload' });
    await this.#options.ready();
    signal.throwIfAborted();
    this.#last = { url, loaded };
    await this.#turn.comes();
    signal.throwIfAborted();
    return loaded;
  }
}
