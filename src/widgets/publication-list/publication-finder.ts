import type { PropertyValues } from 'lit';
import { emit } from '../../element/events.ts';
import { FeedElement } from '../../element/feed-element.ts';
import { loadModule } from '../../element/lazy-module.ts';
import { Paging } from '../../element/paging.ts';
import { refocus } from '../../element/refocus.ts';
import type { View } from '../../element/widget-element.ts';
import type { Feed } from '../../feed/types.ts';
import type { PublicationFilter, PublicationSettings, PublicationSort } from '../../model/publication-filter.ts';
import { FeedSource } from '../../sources/feed-source.ts';
import type { PublicationSource } from '../../sources/publication-source.ts';
import { FilterSettings } from './filter-settings.ts';
import { PublicationSearch } from './publication-search.ts';

/**
 * Finds publications in a source: those that its properties ask for, and then what the visitor chooses. A subclass shows
 * them.
 */
export abstract class PublicationFinder extends FeedElement {
  abstract query: string | undefined;
  abstract year: string | undefined;
  abstract language: string | undefined;
  abstract type: string | undefined;
  abstract sort: PublicationSort | undefined;
  abstract deepLinks: boolean;

  protected readonly settings = new FilterSettings(this);
  protected readonly search = new PublicationSearch(this, (error) => this.reportFailure(error));
  protected readonly paging = new Paging(this, {
    ...this.forControllers,
    part: 'publication',
    loaded: () => this.search.settled(),
  });

  #feed: Feed | undefined;
  #source: PublicationSource | undefined;
  /** The visitor's last change, until the host is told of it. */
  #change: PublicationSettings | undefined;

  /** Where the publications of a feed are found. */
  protected createSource(feed: Feed): PublicationSource {
    return new FeedSource(feed, loadModule);
  }

  protected override get view(): View {
    const view = super.view;
    return { ...view, isBusy: view.isBusy || this.search.isPending };
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (this.settings.read(changed, this.localize.languages)) this.paging.restart();
    const feed = this.shownFeed;
    if (!feed) return;
    if (feed !== this.#feed) this.#source = this.createSource(feed);
    this.#feed = feed;
    if (this.#source) this.search.ask(this.#source, this.settings.query, this.paging.length);
  }

  /** Finds what the visitor chose; resolves when that is shown, or cannot be found. */
  protected async changeFilter(filter: PublicationFilter): Promise<void> {
    this.#change = this.settings.write(filter);
    await this.#tellChange();
  }

  /** Asks again what the source failed to answer. */
  protected async searchAgain(): Promise<void> {
    this.search.retry();
    await this.#tellChange();
    await refocus(this);
  }

  /** Tells the page's developer and the visitor that something failed. */
  protected reportFailure(error: Error): void {
    this.report(error);
    this.announce(this.localize.term('failed'));
  }

  /** Tells the host and screen readers what the visitor's last change found, once that is shown. */
  async #tellChange(): Promise<void> {
    const settings = this.#change;
    await this.updateComplete;
    const hasFound = await this.search.settled();
    await this.updateComplete;
    // A later change is told in place of this one.
    if (!hasFound || !settings || settings !== this.#change) return;
    this.#change = undefined;
    const count = this.search.found?.page.total ?? 0;
    emit(this, 'mpg-filter', { settings, count });
    this.announce(count ? this.localize.term('resultCount', count) : this.localize.term('nothingFound'));
  }
}
