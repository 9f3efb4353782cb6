import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { FeedError, type LoadedFeed } from '../feed/index.ts';
import type { Feed } from '../feed/types.ts';
import { sharedFormat } from '../locales/formats.ts';
import { emit } from './events.ts';
import { FeedController } from './feed-controller.ts';
import { importAgain } from './import-again.ts';
import type { Loading } from './may-load.ts';
import { reportProblems } from './problems.ts';
import { pageBase, resolvedUrl, sourceOf } from './resolved-url.ts';
import { asError, warnOnce } from './warn.ts';
import type { View } from './view.ts';
import { WidgetElement } from './widget-element.ts';

/** Makes a template leave out what it cannot show, instead of throwing. */
export type Isolate = <Args extends readonly unknown[]>(
  template: (...args: Args) => unknown,
) => (...args: Args) => unknown;

/** What browsers can set a timer to, in milliseconds. With more they run it at once. */
const longestTimer = 2 ** 31 - 1;

/**
 * A widget that shows a feed. It loads the feed and tells the host; a subclass says what it shows of it
 * (`contentTemplate`). If only an older copy of the feed can be had, that is shown with its date below it.
 *
 * @fires mpg-load - The feed is loaded and shown.
 */
export abstract class FeedElement extends WidgetElement {
  /** Address of the feed, absolute or relative to the page. Without it the page's default feed is shown. */
  @property() src: string | undefined;
  /** Maximum number of items to show. */
  @property({ type: Number }) limit: number | undefined;
  /** ID of the programme to show. Lists take several, separated by commas. */
  @property() programme: string | undefined;
  /** ID of the project to show. Lists take several, separated by commas. */
  @property() project: string | undefined;
  /** ID of the activity to show. Lists take several, separated by commas. */
  @property() activity: string | undefined;
  /**
   * When the feed is loaded and shown. `auto`: a widget that is not displayed waits until it is, and one far below the
   * window until the visitor comes near or the browser is idle, a few seconds at most. `eager`: at once. `lazy`: only when
   * the widget is about to scroll into view.
   */
  @property() loading: Loading = 'auto';
  /** Longest wait for the feed, in seconds. Of several widgets with the same feed, the first one's counts. */
  @property({ type: Number }) timeout = 10;
  /**
   * Time after which the feed is loaded again, in minutes, at least 1. Only a change is shown. It waits while the page is not
   * visible or the device is offline, and longer after a failure. Default: never.
   */
  @property({ type: Number }) refresh: number | undefined;
  /**
   * Stores no copy of the feed in the visitor's browser. Otherwise the feed, and nothing else, is stored there (Cache Storage,
   * 5 MB at most), and shown with its date if the feed's server fails or takes longer than 3 seconds.
   */
  @property({ type: Boolean, attribute: 'no-storage' }) noStorage = false;
  /** A checked feed to show, instead of loading one. */
  @property({ attribute: false }) feed: Feed | undefined;

  /** Whether the page's address may lead to something in this widget, which then does not wait for its turn. */
  protected get isAddressed(): boolean {
    return false;
  }

  /** Whether the widget waits for a feed to be loaded. */
  protected get needsFeed(): boolean {
    return !this.feed;
  }

  protected readonly loader = new FeedController(this, {
    url: () => this.#url,
    isWanted: () => this.needsFeed,
    loading: () => (this.feed || this.isAddressed ? 'eager' : this.loading),
    timeout: () => (this.timeout > 0 ? Math.min(this.timeout * 1000, longestTimer) : undefined),
    mayStore: () => !this.noStorage && 'caches' in window,
    refresh: () => this.refresh ?? 0,
    renderNow: this.forControllers.renderNow,
    ready: () => this.localize.ready,
    onLoad: (loaded) => void this.#tellLoaded(loaded),
    onError: (error) => this.#tellFailed(error),
    onFailedRefresh: (error) => this.report(error),
  });
  /** What came of checking the feed that the page has set, which could not be shown as it is. */
  #checked: { readonly given: Feed; readonly feed?: Feed; readonly error?: Error } | undefined;
  /** The last feed that could be shown. */
  #lastShown: Feed | undefined;
  /** A feed with the same address that could not. */
  #unshowable: Feed | undefined;
  /** Messages about the feed that were reported. */
  readonly #reported = new Set<string>();

  /** What the widget shows of a feed; undefined if there is nothing to show. Reads state, changes none. */
  protected abstract contentTemplate(feed: Feed): TemplateResult | undefined;

  /** The feed that is shown now. */
  protected get shownFeed(): Feed | undefined {
    const feed = this.feed ? this.#given : this.loader.loaded?.feed;
    return feed === this.#unshowable ? this.#lastShown : feed;
  }

  /** Whether the page has set a feed that was not looked into. */
  get #isUnchecked(): boolean {
    return !!this.feed && this.feed !== this.#checked?.given;
  }

  get #given(): Feed | undefined {
    return this.feed === this.#checked?.given ? this.#checked?.feed : this.feed;
  }

  /** A newer feed that cannot be shown does not take away the one that is shown. */
  protected override goBack(): boolean {
    if (this.feed && this.#isUnchecked) {
      void this.#check(this.feed);
      return true;
    }
    const { shownFeed: feed } = this;
    if (!feed || feed === this.#lastShown || feed.url !== this.#lastShown?.url) return false;
    this.#unshowable = feed;
    this.requestUpdate();
    return true;
  }

  /** Looks for what can be shown of a feed that the page has set. The widget waits for that. */
  async #check(given: Feed): Promise<void> {
    this.#checked = { given };
    this.requestUpdate();
    try {
      const { givenFeed } = await importAgain(() => import('../feed/given.ts'));
      const { feed, problems } = givenFeed(given, pageBase());
      this.#checked = { given, feed };
      if (problems.length) reportProblems('the property feed', problems);
    } catch (error) {
      this.#checked = { given, error: asError(error) };
      this.#tellFailed(asError(error));
    }
    this.requestUpdate();
  }

  protected get view(): View {
    const { isPending: isBusy } = this.loader;
    const error = this.feed ? this.#checked?.error : this.loader.error;
    const { shownFeed: feed } = this;
    if (feed) return { state: 'content', content: this.contentTemplate(feed), notice: this.#staleTemplate(), isBusy };
    return { state: error ? 'failed' : 'waiting', isBusy };
  }

  /** Loads the feed again. What is shown stays until the answer arrives. A widget that waits (`loading`) loads nothing yet. */
  async reload(): Promise<void> {
    await this.loader.reload();
  }

  protected override retry(): Promise<void> {
    return this.reload();
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const feed = this.shownFeed;
    if (!feed) return;
    this.#lastShown = feed;
    this.expectKnown('programme', this.programme, feed.programmes);
    this.expectKnown('project', this.project, feed.projects);
    this.expectKnown('activity', this.activity, feed.activities);
  }

  /**
   * Makes a list lose no more than an item whose template throws: the item is left out and reported, the others stay.
   * @param template shows an item
   */
  protected readonly isolated: Isolate =
    (template) =>
    (...args) => {
      try {
        return template(...args);
      } catch (error) {
        // A value of a wrong type may be elsewhere in a feed that the page has set: checking that may save this item.
        if (this.#isUnchecked && error instanceof TypeError) throw error;
        // Afterwards, since whoever is told may change the widget.
        queueMicrotask(() => this.#reportOnce(asError(error)));
        return nothing;
      }
    };

  /** Reports, once, IDs in an attribute that the feed does not have, and which ones it has. */
  protected expectKnown(attribute: string, value: string | undefined, known: readonly { readonly id: string }[]): void {
    const ids = known.map(({ id }) => id);
    const unknown = value?.split(/[\s,]+/).find((id) => id && !ids.includes(id));
    const message = `${attribute}="${String(unknown)}" is not in the feed; there are: ${ids.join(', ')}.`;
    if (unknown && ids.length) this.#reportOnce(new Error(message));
  }

  #reportOnce(error: Error): void {
    if (this.#reported.has(error.message)) return;
    this.#reported.add(error.message);
    this.report(error);
  }

  /** A feed's failure is the same for all widgets: the console has it once. */
  protected override report(error: Error): void {
    if (!(error instanceof FeedError)) {
      super.report(error);
      return;
    }
    const { code, url, status, detail: cause, remedy } = error;
    warnOnce(error.message);
    emit(this, 'mpg-error', { error, code, url, status, cause, remedy });
  }

  #staleTemplate(): TemplateResult | undefined {
    const { loaded } = this.loader;
    if (this.feed || !loaded?.stale) return undefined;
    const { localize } = this;
    const date = sharedFormat(localize.intl.DateTimeFormat, localize.lang(), { dateStyle: 'long' }).format(
      loaded.fetchedAt,
    );
    return html`<p part="notice" class="notice muted">${localize.term('stale', date)}</p>`;
  }

  /** The failure is announced too, since it may be shown far from what the visitor is reading. */
  #tellFailed(error: Error): void {
    this.report(error);
    if (!this.shownFeed && !this.hasFallback) this.announce(this.localize.term('failed'));
  }

  async #tellLoaded(loaded: LoadedFeed): Promise<void> {
    if (loaded.problems.length) reportProblems(loaded.feed.url, loaded.problems);
    this.requestUpdate();
    await this.updateComplete;
    if (!this.isConnected || this.hasFailed) return;
    emit(this, 'mpg-load', loaded);
    if (loaded.error) this.report(loaded.error);
  }

  get #url(): string {
    const source = sourceOf(this.src);
    return (source && resolvedUrl(source)) || source;
  }
}
