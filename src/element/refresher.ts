import type { LitElement, ReactiveController } from 'lit';
import { FeedError, type LoadedFeed } from '../feed/index.ts';
import type { FeedController } from './feed-controller.ts';
import { refocus } from './refocus.ts';
import { asError } from './warn.ts';

interface Options {
  /** Time between two refreshes, in minutes; 0 for none. */
  readonly refresh: () => number;
  /** Called if a refresh fails. */
  readonly onFailedRefresh: (error: Error) => void;
}

const minute = 60_000;
/** Longest time between two refreshes, in milliseconds. A timer cannot be set to much more. */
const longest = 24 * 60 * minute;
/** How often the time between two refreshes is doubled while they fail. */
const maxDoublings = 4;
/** Age of a feed at which the visitor is told that refreshing it fails, in milliseconds. */
const oldAge = 24 * 60 * minute;

/**
 * Refreshes a feed from time to time, while the page is visible and the device online. After a failure the time between two
 * refreshes doubles. A feed that could not be loaded is loaded as soon as the device is online again, even without an interval.
 */
export class Refresher implements ReactiveController {
  #minutes = 0;
  /** When the wait for the next refresh began and ends, in milliseconds since 1970. */
  #since = 0;
  #due = 0;
  #failures = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Present while the widget is in a page. */
  #page: AbortController | undefined;
  #isRunning = false;

  constructor(
    private readonly host: LitElement,
    private readonly controller: Pick<FeedController, 'ask' | 'renew' | 'loaded' | 'error'>,
    private readonly options: Options,
  ) {
    host.addController(this);
    this.hostUpdated();
  }

  hostConnected(): void {
    this.#page?.abort();
    this.#page = new AbortController();
    const { signal } = this.#page;
    document.addEventListener('visibilitychange', this.#check, { signal });
    window.addEventListener('online', this.#returnOnline, { signal });
    this.#check();
  }

  hostDisconnected(): void {
    this.#page?.abort();
    this.#page = undefined;
    clearTimeout(this.#timer);
  }

  hostUpdated(): void {
    const minutes = this.options.refresh();
    if (minutes === this.#minutes) return;
    this.#minutes = minutes;
    this.#failures = 0;
    this.#wait(0);
  }

  get #isDue(): boolean {
    const now = Date.now();
    // If the device's clock was set back, the end may be years away.
    return this.#minutes > 0 && (now >= this.#due || now < this.#since);
  }

  /** Whether a refresh makes sense now. Each event that changes this checks again. */
  get #isPossible(): boolean {
    return !!this.#page && !this.#isRunning && document.visibilityState !== 'hidden' && navigator.onLine;
  }

  get #interval(): number {
    const doubled = Math.max(1, this.#minutes) * minute * 2 ** Math.min(this.#failures, maxDoublings);
    return Math.min(doubled, longest);
  }

  readonly #check = (): void => {
    clearTimeout(this.#timer);
    if (!this.#isPossible || !(this.#minutes > 0)) return;
    if (this.#isDue) void this.#run(this.#interval / 2);
    else this.#timer = setTimeout(this.#check, this.#due - Date.now());
  };

  readonly #returnOnline = (): void => {
    const { loaded, error } = this.controller;
    if (this.#isPossible && (loaded ? loaded.stale : error)) void this.#run(0);
    else this.#check();
  };

  /** @param least shortest time until the next refresh, in milliseconds */
  #wait(least: number): void {
    this.#since = Date.now();
    this.#due = this.#since + Math.max(least, this.#interval);
    this.#check();
  }

  /** @param maxAge of what another widget may have loaded meanwhile, in milliseconds */
  async #run(maxAge: number): Promise<void> {
    const { signal } = this.#page ?? {};
    if (!signal) return;
    this.#isRunning = true;
    const error = await this.#refresh(maxAge, signal);
    this.#isRunning = false;
    if (signal.aborted) {
      this.#check();
      return;
    }
    this.#failures = error ? this.#failures + 1 : 0;
    this.#wait(retryAfter(error));
  }

  /** @returns why it failed */
  async #refresh(maxAge: number, signal: AbortSignal): Promise<Error | undefined> {
    try {
      const loaded = await this.controller.ask(maxAge, signal);
      if (loaded && !signal.aborted) this.#show(loaded);
      return loaded?.error;
    } catch (error) {
      if (!signal.aborted) this.options.onFailedRefresh(asError(error));
      return asError(error);
    }
  }

  /** Shows what has come, if that is new. */
  #show(loaded: LoadedFeed): void {
    const { loaded: shown } = this.controller;
    const isOld = Date.now() - loaded.fetchedAt > oldAge;
    const isNews = loaded.stale ? isOld && !shown?.stale : shown?.stale || loaded.feed !== shown?.feed;
    if (shown && !isNews) {
      if (loaded.error) this.options.onFailedRefresh(loaded.error);
      return;
    }
    const hadFocus = !shown && this.host.matches(':focus-within');
    this.controller.renew(loaded);
    // On the button that tries again, which goes away.
    if (hadFocus) void refocus(this.host);
  }
}

/** How long the server asks to wait, in milliseconds. */
function retryAfter(error: Error | undefined): number {
  const { retryAfter = 0 } = error instanceof FeedError ? error.circumstances : {};
  return Math.min(retryAfter, longest);
}
