import type { LitElement, ReactiveController } from 'lit';
import { whenIdle } from './idle.ts';

/** See `FeedElement.loading`. */
export type Loading = 'auto' | 'eager' | 'lazy';

interface Options {
  /** False if the widget loads no feed, so that there is nothing to wait for. */
  readonly isWanted: () => boolean;
  readonly loading: () => Loading;
  /** Whether the page's address leads into the widget. */
  readonly isAddressed: () => boolean;
  /** Performs the widget's pending update. */
  readonly renderNow: () => void;
}

/** How far outside the viewport a widget's turn comes. */
const autoMargin = '150% 0%';
const lazyMargin = '400px';

/**
 * Knows when a widget may load its feed, and when it is its turn to show it.
 *
 * | `loading` | may load                  | its turn comes                                                          |
 * | --------- | ------------------------- | ----------------------------------------------------------------------- |
 * | `eager`   | at once                   | at once                                                                 |
 * | `auto`    | as soon as it has a box   | near the viewport, when the browser is idle, before print, if addressed |
 * | `lazy`    | near the viewport         | near the viewport                                                       |
 *
 * A widget has no box in what is not displayed: a closed tab or `<details>`. Once its turn has come, it stays.
 */
export class Turn implements ReactiveController {
  hasCome = false;

  #wasShown = false;
  #isNear = false;
  /** Whether the widget has its feed. */
  #isReady = false;
  #resolve = (): void => undefined;
  readonly #begun = new Promise<void>((resolve) => (this.#resolve = resolve));
  #viewport: IntersectionObserver | undefined;
  #margin: string | undefined;
  #box: ResizeObserver | undefined;
  #cancelIdle: (() => void) | undefined;

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
  async comes(): Promise<void> {
    this.#isReady = true;
    if (!this.hasCome) this.#waitForIdle();
    await this.#begun;
  }

  hostConnected(): void {
    this.#wasShown ||= this.host.checkVisibility();
    window.addEventListener('beforeprint', this.#onPrint);
  }

  hostDisconnected(): void {
    window.removeEventListener('beforeprint', this.#onPrint);
    this.#isReady = false;
    this.#stopWaiting();
  }

  hostUpdate(): void {
    const { loading, isAddressed } = this.options;
    if (this.hasCome) return;
    if (loading() === 'eager' || (loading() !== 'lazy' && isAddressed())) this.#begin();
  }

  hostUpdated(): void {
    if (!this.host.isConnected || !this.options.isWanted() || (this.hasCome && this.mayLoad)) return;
    this.#watchViewport();
    if (!this.#wasShown) this.#watchBox();
  }

  readonly #onPrint = (): void => {
    if (this.hasCome || !this.mayLoad) return;
    this.#begin();
    // Browsers do not wait.
    this.options.renderNow();
  };

  #begin(): void {
    this.hasCome = true;
    this.#stopWaiting();
    this.#resolve();
    this.host.requestUpdate();
  }

  #stopWaiting(): void {
    this.#viewport?.disconnect();
    this.#viewport = undefined;
    this.#box?.disconnect();
    this.#cancelIdle?.();
    this.#cancelIdle = undefined;
  }

  /** The element that is observed. The host itself may have no box: `display: contents`. */
  get #base(): Element {
    return this.host.renderRoot.querySelector('.base') ?? this.host;
  }

  #watchViewport(): void {
    const margin = this.options.loading() === 'lazy' ? lazyMargin : autoMargin;
    if (this.#viewport && margin === this.#margin) return;
    this.#margin = margin;
    this.#viewport?.disconnect();
    this.#viewport = new IntersectionObserver(
      (entries) => {
        if (!entries.some((entry) => entry.isIntersecting)) return;
        this.#isNear = true;
        this.#begin();
      },
      { rootMargin: margin },
    );
    this.#viewport.observe(this.#base);
  }

  /** An observer of the viewport does not tell of a box that appears far below. */
  #watchBox(): void {
    this.#box ??= new ResizeObserver(() => {
      if (!this.#base.checkVisibility()) return;
      this.#box?.disconnect();
      this.#wasShown = true;
      this.host.requestUpdate();
      if (this.#isReady) this.#waitForIdle();
    });
    this.#box.observe(this.#base);
  }

  #waitForIdle(): void {
    this.#cancelIdle ??= whenIdle(() => {
      this.#cancelIdle = undefined;
      if (this.#base.checkVisibility()) this.#begin();
      else this.#watchBox();
    });
  }
}
