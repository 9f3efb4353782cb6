import type { LitElement, ReactiveController } from 'lit';

/** See `FeedElement.loading`. */
export type Loading = 'auto' | 'eager' | 'lazy';

interface Options {
  /** False if the widget loads no feed, so that there is nothing to wait for. */
  readonly isWanted: () => boolean;
  readonly loading: () => Loading;
  /** Whether the page's address may lead into the widget. */
  readonly isAddressed: () => boolean;
  /** Performs the widget's pending update. */
  readonly renderNow: () => void;
}

/** Longest wait for an idle moment, in milliseconds. */
const idleTimeout = 2000;
/** Wait in browsers that do not tell when they are idle (Safari), in milliseconds. */
const idleDelay = 300;

/** Calls a function when the browser is idle. @returns a function that cancels the call */
function whenIdle(run: () => void): () => void {
  if ('requestIdleCallback' in window) {
    const handle = requestIdleCallback(run, { timeout: idleTimeout });
    return () => cancelIdleCallback(handle);
  }
  const timer = setTimeout(run, idleDelay);
  return () => clearTimeout(timer);
}

/**
 * Knows when a widget may load its feed, and when it is its turn to show it.
 *
 * | `loading` | may load                | its turn comes                                                               |
 * | --------- | ----------------------- | ---------------------------------------------------------------------------- |
 * | `eager`   | at once                 | at once                                                                      |
 * | `auto`    | as soon as it has a box | near the viewport, when the browser is idle, before print, or if `isAddressed` |
 * | `lazy`    | near the viewport       | near the viewport                                                            |
 *
 * A widget has no box where nothing is displayed: in a closed tab or `<details>`. Once its turn has come, it stays.
 */
export class Turn implements ReactiveController {
  hasCome = false;

  #wasShown = false;
  #isNear = false;
  /** Whether the widget has its feed. */
  #isReady = false;
  #observers: readonly (IntersectionObserver | ResizeObserver)[] = [];
  #cancelIdle: (() => void) | undefined;
  #resolve = (): void => undefined;
  readonly #begun = new Promise<void>((resolve) => (this.#resolve = resolve));

  constructor(
    private readonly host: LitElement,
    private readonly options: Options,
  ) {
    host.addController(this);
  }

  /** Whether the widget may load its feed. */
  get mayLoad(): boolean {
    const loading = this.options.loading();
    if (loading === 'lazy') return this.#isNear;
    return loading === 'eager' || this.#wasShown || this.hasCome;
  }

  /** Resolves when the widget's turn has come. To be called once the feed is there. */
  comes(): Promise<void> {
    this.#isReady = true;
    this.#waitForIdle();
    return this.#begun;
  }

  /** Ends the wait. */
  begin(): void {
    this.hasCome = true;
    this.#stop();
    this.#resolve();
    this.host.requestUpdate();
  }

  hostConnected(): void {
    this.#wasShown ||= this.host.checkVisibility();
    window.addEventListener('beforeprint', this.#onPrint);
  }

  hostDisconnected(): void {
    window.removeEventListener('beforeprint', this.#onPrint);
    this.#isReady = false;
    this.#stop();
  }

  hostUpdate(): void {
    const { loading, isAddressed } = this.options;
    if (this.hasCome || loading() === 'lazy') return;
    if (loading() === 'eager' || isAddressed()) this.begin();
  }

  hostUpdated(): void {
    const isOver = !this.host.isConnected || !this.options.isWanted() || (this.hasCome && this.mayLoad);
    if (isOver || this.#observers.length) return;
    const onMove = (entries: readonly IntersectionObserverEntry[]): void => {
      this.#isNear = entries.some(({ isIntersecting }) => isIntersecting);
      if (this.#isNear) this.begin();
    };
    const rootMargin = this.options.loading() === 'lazy' ? '400px' : '150% 0%';
    // An observer of the viewport alone would not tell of a box that appears far below.
    this.#observers = [
      new IntersectionObserver(onMove, { rootMargin }),
      new ResizeObserver(() => {
        this.#wasShown ||= this.#hasBox;
        this.host.requestUpdate();
        this.#waitForIdle();
      }),
    ];
    for (const observer of this.#observers) if (this.#base) observer.observe(this.#base);
  }

  readonly #onPrint = (): void => {
    if (this.hasCome || !this.#isReady) return;
    this.begin();
    // Browsers do not wait.
    this.options.renderNow();
  };

  #stop(): void {
    for (const observer of this.#observers) observer.disconnect();
    this.#observers = [];
    this.#cancelIdle?.();
    this.#cancelIdle = undefined;
  }

  /** The element that is observed: the host itself has no box where it is `display: contents`. */
  get #base(): Element | null {
    return this.host.renderRoot.querySelector('.base');
  }

  get #hasBox(): boolean {
    return this.#base?.checkVisibility() ?? false;
  }

  #waitForIdle(): void {
    if (this.hasCome || !this.#isReady) return;
    this.#cancelIdle ??= whenIdle(() => {
      if (this.#hasBox) {
        this.begin();
        return;
      }
      // New observers tell of its box even if it has the same size as before.
      this.#stop();
      this.host.requestUpdate();
    });
  }
}
