import type { LitElement, ReactiveController } from 'lit';
import { listenToWindow } from './another-document.ts';
import { isDisplayed } from './displayed.ts';
import { mayLoadAtOnce, type Loading } from './may-load.ts';
import { Observed } from './observed.ts';
import { NextFrame } from './tasks.ts';

interface Options {
  readonly loading: () => Loading;
  /** Performs the widget's pending update. */
  readonly renderNow: () => void;
}

/** Longest wait for an idle moment, in milliseconds. */
const idleTimeout = 2000;
/** The same where a host's stand-in does not keep to it. */
const longestIdle = 2 * idleTimeout;
/** Wait in browsers that do not tell when they are idle (Safari), in milliseconds. */
const idleDelay = 300;

/** Calls a function when the browser is idle. @returns a function that cancels the call */
export function whenIdle(run: () => void): () => void {
  /* eslint-disable local/browser-floor -- with a fallback */
  let handle: number | undefined;
  // The host's stand-in may call back at once, before it is set.
  let timer: ReturnType<typeof setTimeout> | undefined;
  let hasEnded = false;
  const end = (): void => {
    hasEnded = true;
    clearTimeout(timer);
    try {
      if (handle !== undefined) window.cancelIdleCallback(handle);
    } catch {
      // A clock that tests have put there does not know its own handles.
    }
  };
  const runOnce = (): void => {
    if (hasEnded) return;
    end();
    run();
  };
  try {
    handle = window.requestIdleCallback(runOnce, { timeout: idleTimeout });
  } catch {
    // The browser has none, or the host has something else of that name.
  }
  /* eslint-enable local/browser-floor */
  if (!hasEnded) timer = setTimeout(runOnce, handle === undefined ? idleDelay : longestIdle);
  return end;
}

/**
 * Knows when a widget may load its feed, and when it is its turn to show it.
 *
 * | `loading` | may load                | its turn comes                                              |
 * | --------- | ----------------------- | ----------------------------------------------------------- |
 * | `eager`   | at once                 | at once                                                     |
 * | `auto`    | as soon as it has a box | near the viewport, when the browser is idle, or before print |
 * | `lazy`    | near the viewport       | near the viewport                                           |
 *
 * A widget has no box where nothing is displayed: in a closed tab or `<details>`. Once its turn has come, it stays. It comes
 * at once where the page cannot observe boxes.
 */
export class Turn implements ReactiveController {
  hasCome = false;

  #hadBox = false;
  /** Whether the widget has its feed. */
  #isReady = false;
  #observers: readonly Observed<IntersectionObserver | ResizeObserver>[] = [];
  readonly #frame = new NextFrame();
  #cancelIdle: (() => void) | undefined;
  #stopListening: (() => void) | undefined;
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
    return this.hasCome || mayLoadAtOnce(this.options.loading(), this.#hadBox);
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
    this.#hadBox ||= isDisplayed(this.host);
    this.#stopListening = listenToWindow(this.host, ['beforeprint'], this.#onPrint);
  }

  hostDisconnected(): void {
    this.#stopListening?.();
    this.#isReady = false;
    this.#stop();
  }

  hostUpdate(): void {
    if (!this.hasCome && this.options.loading() === 'eager') this.begin();
  }

  hostUpdated(): void {
    if (this.hasCome || this.#observers.length || !this.host.isConnected) return;
    const rootMargin = this.options.loading() === 'lazy' ? '400px' : '150% 0%';
    const onMove: IntersectionObserverCallback = (entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) this.begin();
    };
    // An observer of the viewport does not tell of a box that appears far below. What comes of that may change the box: in a
    // frame of its own, or browsers report an error to the page.
    const onResize = (): void => {
      this.#frame.ask(onFrame);
    };
    const onFrame = (): void => {
      if (!this.#hasBox) return;
      this.#hadBox = true;
      this.host.requestUpdate();
      this.#waitForIdle();
    };
    this.#observers = [
      new Observed(() => new IntersectionObserver(onMove, { rootMargin })),
      new Observed(() => new ResizeObserver(onResize)),
    ];
    for (const observer of this.#observers) observer.observe(this.#base);
    // Some block that, against tracking.
    if (this.#observers.some(({ hasFailed }) => hasFailed)) this.begin();
  }

  readonly #onPrint = (): void => {
    if (this.hasCome || !this.#isReady) return;
    this.begin();
    // Browsers do not wait.
    this.options.renderNow();
  };

  #stop(): void {
    this.#frame.cancel();
    for (const observer of this.#observers) observer.disconnect();
    this.#observers = [];
    this.#cancelIdle?.();
    this.#cancelIdle = undefined;
  }

  /** The element to observe. The host itself has no box where it is `display: contents`. */
  get #base(): Element {
    return this.host.renderRoot.querySelector('.base') ?? this.host;
  }

  get #hasBox(): boolean {
    return isDisplayed(this.#base);
  }

  #waitForIdle(): void {
    if (this.hasCome || !this.#isReady || this.#cancelIdle) return;
    let isOver = false;
    const cancel = whenIdle(() => {
      isOver = true;
      if (this.#hasBox) {
        this.begin();
        return;
      }
      // New observers tell of its box even if it has the same size as before.
      this.#stop();
      this.host.requestUpdate();
    });
    // A host's stand-in may have called back at once.
    if (!isOver) this.#cancelIdle = cancel;
  }
}
