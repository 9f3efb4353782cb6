import type { LitElement } from 'lit';
import { emit } from '../../element/events.ts';
import type { Localize } from '../../element/localize.ts';
import { Paging } from '../../element/paging.ts';
import { refocus } from '../../element/refocus.ts';
import { Slices } from '../../element/slices.ts';
import { nextPaint } from '../../element/tasks.ts';
import type { Feed, Publication } from '../../feed/types.ts';
import type { PublicationFilter, PublicationSettings } from '../../model/publication-filter.ts';
import { chosenFilter, framedCounts, isFraming } from '../../model/publication-frame.ts';
import type { PublicationSource } from '../../sources/publication-source.ts';
import { FilterSettings, type SettingsHost } from './filter-settings.ts';
import { PublicationSearch, type FoundPublications } from './publication-search.ts';
import { resultTexts, spoken } from './understood.ts';

interface Options {
  readonly localize: Localize;
  /** The host's own source. With it no feed is needed. */
  readonly ownSource: () => PublicationSource | undefined;
  /** Where the publications of a feed are found. */
  readonly sourceOf: (feed: Feed) => PublicationSource;
  readonly announce: (message: string) => void;
  /** Performs the widget's pending update. */
  readonly renderNow: () => void;
  /** Called when a source fails to answer. */
  readonly onError: (error: Error) => void;
}

type Host = SettingsHost & LitElement & { readonly limit: number | undefined };

/** Finds what a widget's properties ask for, and then what the visitor chooses. */
export class PublicationFinder {
  readonly settings: FilterSettings;
  readonly search: PublicationSearch;
  readonly paging: Paging;
  readonly slices: Slices<Publication>;
  /** What the next update waits for: while the visitor types, the page first shows what was typed. */
  painted: Promise<void> | undefined;

  #ofFeed: { readonly feed: Feed; readonly source: PublicationSource } | undefined;
  /** What was found, and the same as the frame leaves it. */
  #framed: { readonly of: readonly unknown[]; readonly found: FoundPublications } | undefined;
  /** The visitor's last change, until the host is told of it. */
  #change: PublicationSettings | undefined;

  constructor(
    private readonly host: Host,
    private readonly options: Options,
  ) {
    this.settings = new FilterSettings(host);
    this.slices = new Slices(host);
    this.search = new PublicationSearch(host, { onError: options.onError, rest: () => this.slices.paused() });
    this.paging = new Paging(host, {
      ...options,
      part: 'publication',
      settings: () => [this.settings.query.filter],
      isCurrent: () => this.search.isCurrent,
      loaded: (firstAdded) => this.#loaded(firstAdded),
    });
  }

  /** Waits until this item is shown. @returns how many are found; undefined if the source did not answer */
  async #loaded(position: number): Promise<number | undefined> {
    if (!(await this.search.settled())) return undefined;
    await this.slices.reach(position + 1);
    return this.search.found?.page.total;
  }

  /**
   * Asks for what the properties say, while the widget is updating.
   * @param changed the changed properties
   * @param dependencies what the rows of the publications show besides what was found
   */
  update(changed: ReadonlyMap<PropertyKey, unknown>, feed: Feed | undefined, dependencies: readonly unknown[]): void {
    this.settings.read(changed, this.options.localize.languages);
    this.paging.update();
    const source = this.options.ownSource() ?? (feed && this.#sourceOf(feed));
    if (!source) return;
    this.search.ask(source, this.settings.query, this.paging.length);
    const { found, shown } = this.search;
    this.slices.take(shown, [found?.source, ...dependencies], found?.page.mark, this.paging.isPrinting);
  }

  /** What was found last, with the filter that the visitor chose and the options that the host's frame leaves. */
  get found(): FoundPublications | undefined {
    const { found } = this.search;
    const { frame } = this.settings;
    if (!found || !isFraming(frame)) return found;
    if (this.#framed?.of[0] === found && this.#framed.of[1] === frame) return this.#framed.found;
    const filter = chosenFilter(found.query.filter, frame);
    const page = { ...found.page, ...framedCounts(found.page, filter, frame) };
    const framed = { ...found, query: { ...found.query, filter }, page };
    this.#framed = { of: [found, frame], found: framed };
    return framed;
  }

  /** Makes another source of the same feed with the next update. */
  forgetFeed(): void {
    this.#ofFeed = undefined;
  }

  #sourceOf(feed: Feed): PublicationSource {
    if (this.#ofFeed?.feed !== feed) this.#ofFeed = { feed, source: this.options.sourceOf(feed) };
    return this.#ofFeed.source;
  }

  /** Finds what the visitor chose within the frame; resolves when that is shown, or cannot be found. */
  async change(filter: PublicationFilter): Promise<void> {
    if (filter.query !== this.settings.query.filter.query) {
      this.painted = nextPaint();
      this.slices.waitForPause();
    }
    this.#change = this.settings.write(filter);
    await this.#tellChange();
  }

  /**
   * Removes a filter. The focus goes to the filter that takes the position of the removed one, else to the search field.
   * @param filter without the removed one
   */
  async remove(filter: PublicationFilter, position: number): Promise<void> {
    await this.change(filter);
    const { renderRoot } = this.host;
    const buttons = renderRoot.querySelectorAll<HTMLElement>('[part=remove]');
    (buttons[position] ?? renderRoot.querySelector<HTMLElement>('[part=query]'))?.focus();
  }

  /** Filters as the empty result advises. The focus goes to the first publication, since the button goes away. */
  async followAdvice(filter: PublicationFilter): Promise<void> {
    await this.change(filter);
    this.host.renderRoot.querySelector<HTMLElement>('[part=publication]')?.focus();
  }

  /** Searches for what the visitor typed, even if that finds nothing. The focus goes to the search field. */
  async insist(): Promise<void> {
    this.#change = this.settings.insist();
    this.host.requestUpdate();
    await this.#tellChange();
    this.host.renderRoot.querySelector<HTMLElement>('[part=query]')?.focus();
  }

  /** Tells screen readers what is suggested, after what was found: only the last message is read. */
  tellSuggestions(count: number): void {
    this.#announceResult(this.options.localize.term('suggestionCount', count));
  }

  /** Asks again what the source failed to answer. */
  async tryAgain(): Promise<void> {
    this.search.retry();
    await this.#tellChange();
    await refocus(this.host);
  }

  /** Tells the host and screen readers what the visitor's last change found, once that is shown. */
  async #tellChange(): Promise<void> {
    const { host, search } = this;
    const settings = this.#change;
    await host.updateComplete;
    const hasFound = await search.begun();
    await host.updateComplete;
    // A later change of the visitor's is reported instead of this one, and what the host changed since is not the visitor's.
    if (!settings || settings !== this.#change) return;
    const isCurrent = this.settings.has(settings);
    if (hasFound || !isCurrent) this.#change = undefined;
    if (!hasFound || !isCurrent) return;
    emit(host, 'mpg-filter', { settings, count: search.found?.page.total ?? 0 });
    this.#announceResult();
  }

  #announceResult(more?: string): void {
    const { localize, announce } = this.options;
    const { found } = this;
    if (found) announce(spoken(...resultTexts(found, localize), more));
  }
}
