import { html, isServer, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { FeedElement } from '../../element/feed-element.ts';
import { LazyModule, loadModule } from '../../element/lazy-module.ts';
import { isPrerendering } from '../../element/slices.ts';
import { nextTask } from '../../element/tasks.ts';
import type { View } from '../../element/view.ts';
import type { Feed } from '../../feed/types.ts';
import { hasOneValue } from '../../model/listed-values.ts';
import type { PublicationSort } from '../../model/publication-filter.ts';
import { failureTemplate } from '../../parts/failure.ts';
import { FeedSource } from '../../sources/feed-source.ts';
import { LaterSource } from '../../sources/later-source.ts';
import type { PublicationSource } from '../../sources/publication-source.ts';
import { TextSearchLoader } from '../../sources/text-search-loader.ts';
import { adviceTemplate } from './advice.ts';
import { activeFiltersTemplate, queryTextTemplate, withoutFilters } from './active-filters.ts';
import { ExportPanel } from './export-panel.ts';
import { FilterPlace } from './filter-place.ts';
import { filterLabels, type Labels } from './labels.ts';
import { PublicationFacts } from './publication.ts';
import { PublicationFinder } from './publication-finder.ts';
import { space } from './publication-list.space.ts';
import { publicationListStyles } from './publication-list.styles.ts';
import { resultsTemplate } from './results.ts';
import { searchTemplate } from './search.ts';
import { Suggesting } from './suggesting.ts';
import { understoodTemplate } from './understood.ts';
import type { ListView } from './view.ts';

/** One for all lists and feeds of the page. A server does everything at once. */
const textSearch = new TextSearchLoader(loadModule, isServer ? undefined : nextTask);

/**
 * MPG's publications: to search, to filter by year, language, activity, programme, project and type, and to sort.
 *
 * What you set is the frame: with `programme="integration" year="2010-2020"` visitors search and filter these publications,
 * and find no others. Only `query` and `sort` are a beginning that they can change. IDs, languages and years can be several,
 * separated by commas; years are `2012`, `2010-2015`, `2010-`, `-2015` or `unknown`. Every setting is an attribute and a
 * property, and the visitor's choices change the properties.
 *
 * Visitors search as in search engines, and `query` is read in the same way:
 *
 * - `migrant integration`: all words, of which the beginning is enough. Capitals, accents, hyphens, apostrophes, singular and
 *   plural make no difference.
 * - `"migrant integration"`: a phrase, in any quotation marks.
 * - `-law`, `-"equality law"`: not what has this word or phrase.
 * - `asylum OR refugee`: either of them, or both. `NOT law` is `-law`, and `AND` says what is so anyway. These three are operators
 *   in capitals only, and stand between words.
 * - `author:niessen`, `author:"Jan Niessen"`: only names of authors.
 * - `year:2010`, `year:2010-2015`, `year:2010-`, `year:-2010`, `year:2010,2012`: only these years.
 * - `978-90-04-17069-8`, `ISBN 9789004170698`, `doi:10.2870/12345`, `https://doi.org/10.2870/12345`: an ISBN, a DOI or an
 *   address, however it is written. Several find what has any of them.
 *
 * A title, an author or an identifier that is exactly what was asked for comes first.
 *
 * @example
 * ```html
 * <mpg-publication-list heading="Publications"></mpg-publication-list>
 * ```
 *
 * @tag mpg-publication-list
 *
 * @csspart search - The search form.
 * @csspart query - The search field.
 * @csspart suggestions - The list of suggestions under it.
 * @csspart suggestion-kind - The name of a group of them: topics, authors, publications.
 * @csspart suggestion - A suggestion.
 * @csspart suggestion-active - The suggestion that Enter takes; it is a `suggestion` too.
 * @csspart understood - Says what was searched for, if that is not what the visitor typed.
 * @csspart insist - The button that searches for what the visitor typed.
 * @csspart filters - All filters, beside the list or in the overlay.
 * @csspart facet - A group of filters.
 * @csspart facet-heading - The name of a group of filters.
 * @csspart histogram - The histogram of the years.
 * @csspart year - The field for the first or the last year.
 * @csspart option - One filter, with how many publications it would find.
 * @csspart expand - Opens the rest of a group of filters, or a group that is closed: then it is its heading too.
 * @csspart toggle - The button that opens the filters in a narrow container.
 * @csspart overlay - The dialog with the filters, which a narrow container opens.
 * @csspart overlay-heading - Its heading.
 * @csspart close - The cross beside it, which closes the dialog.
 * @csspart apply - The button that closes it and shows what was found.
 * @csspart count - How many publications were found.
 * @csspart sort - Selects the order.
 * @csspart active - The active filters.
 * @csspart remove - The button that removes one of them.
 * @csspart clear - The button that removes all of them, above the list and in the overlay.
 * @csspart advice - Where nothing is found, the button that takes away what keeps most publications out.
 * @csspart list - The list of publications.
 * @csspart publication - A publication.
 * @csspart title - Its title.
 * @csspart link - The link in the title or of a file.
 * @csspart authors - Its authors.
 * @csspart summary - Its summary: the first lines of it, and all of it in print and where words were searched for.
 * @csspart type - Its type, such as *Report*, its date, and its language if it is not the page's, above the title.
 * @csspart programme - The name of its programme, beside them.
 * @csspart cover - Its image, if the feed has one.
 * @csspart files - Its files and its editions in other languages.
 * @csspart more - The button that shows more publications.
 * @csspart export - Exports everything that was found.
 * @csspart save - A button that saves it in a format.
 * @csspart copy-link - With `deep-links`, the button that copies the address of the view.
 *
 * @cssprop --mpg-color-accent - Colour of controls and of what was found.
 *
 * @fires mpg-filter - The visitor changed a setting. `detail` has all settings and the number of publications found.
 */
export class MpgPublicationList extends FeedElement {
  static override styles: CSSResultGroup = [FeedElement.styles, publicationListStyles, space];

  /**
   * Text to search for, as visitors type it: all words, `"exact phrase"`, `-without`, `author:`, `year:`, or an ISBN, a DOI or
   * an address. If nothing is found, one typo is forgiven in words of five letters and more.
   */
  @property() query: string | undefined;
  /** Years to show: `2012`, `2010-2015`, `2010-`, `-2015`, or `unknown` for publications without a year. */
  @property() year: string | undefined;
  /** Languages to show, as BCP 47 tags. A publication is shown if it has an edition in one of them. */
  @property() language: string | undefined;
  /** Types to show: `report`, `policy-brief` and so on. */
  @property() type: string | undefined;
  /** Order: `date`, `title` or `relevance`. Default: `relevance` if there is a query, else `date`. */
  @property() sort: PublicationSort | undefined;
  /**
   * Keeps the visitor's choices in the page's address: a view can be linked to, and the back button works. Two widgets of
   * the same kind on a page each need an `id`.
   */
  @property({ type: Boolean, attribute: 'deep-links' }) deepLinks = false;
  /**
   * Number of publications to show first, and to add with each *Show more*. Default: 10. Of more than 20, the others
   * follow in tasks of their own: `updateComplete` resolves once the first 20 are there. With each letter of a query 12 are
   * shown, and the others 500 ms after the last one.
   */
  @property({ type: Number }) override limit: number | undefined;
  /**
   * Finds the publications instead of a feed, which is not loaded then: `searchClientSource(…)` of `mpg-widgets/search-client`,
   * for those who run a search engine. It is asked at once, whatever `loading` says.
   */
  @property({ attribute: false }) source: PublicationSource | undefined;

  readonly #access = {
    ...this.forControllers,
    onError: this.tellFailure,
    ownSource: () => this.source,
    sourceOf: (feed: Feed): PublicationSource => this.createSource(feed),
  };
  readonly #finder = new PublicationFinder(this, this.#access);
  readonly #suggesting = new Suggesting(this, this.#finder, this.localize);
  readonly #exportCode = new LazyModule(this, () => import('./export.ts'), { onError: this.tellFailure });
  readonly #exportPanel = new ExportPanel(this, {
    ...this.#access,
    module: this.#exportCode,
    onRetry: () => void this.retryModule(this.#exportCode),
  });

  readonly #filterPlace = new FilterPlace(this, {
    onError: this.tellFailure,
    onRetry: (module) => void this.retryModule(module),
  });

  #facts: PublicationFacts | undefined;
  /** Whether it shows what a server did, and an index has more. */
  #isPart = false;

  /** Where the publications of a feed are found. A server shows those that the feed has, even if an index has more. */
  protected createSource(feed: Feed): PublicationSource {
    const index = feed.search?.index;
    const isCopy = isPrerendering(this);
    this.#isPart = isCopy && index !== undefined;
    if (!index || isCopy) return new FeedSource(feed, textSearch, isCopy);
    return new LaterSource(feed, async (signal) => {
      const { IndexSource } = await loadModule(() => import('../../sources/index-source.ts'), signal);
      return new IndexSource(feed, index, { pause: textSearch.pause });
    });
  }

  /** Without it a list with a query has nothing to show at once. */
  protected async loadForCopy(): Promise<void> {
    if (this.query?.trim()) await textSearch.load();
  }

  /** The feed that names an index has only the newest publications. */
  protected get isPartOnServer(): boolean {
    return !!this.shownFeed?.search?.index;
  }

  protected override firstUpdated(): void {
    // What a server rendered is taken over; now the index is asked.
    if (!this.#isPart) return;
    this.#finder.forgetFeed();
    this.requestUpdate();
  }

  protected override scheduleUpdate(): Promise<unknown> | undefined {
    const { painted, paging } = this.#finder;
    this.#finder.painted = undefined;
    // Print waits for nothing, not even for a wait that has ended.
    if (!painted || paging.isPrinting) return super.scheduleUpdate();
    return painted.then(() => super.scheduleUpdate());
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    this.#finder.update(changed, this.shownFeed, [this.#languages, this.subheadingLevel, this.campaign]);
  }

  /** Languages and direction: as long as they stay, so does what is shown of the same feed. */
  get #languages(): string {
    const { localize } = this;
    return [localize.lang(), localize.dir(), ...localize.languages].join();
  }

  #factsIn(languages: string, labels: Labels): PublicationFacts {
    if (this.#facts?.languages !== languages) this.#facts = new PublicationFacts(languages, this.localize, labels);
    return this.#facts;
  }

  protected override get view(): View {
    const { isPending, hasFailed, found } = this.#finder.search;
    if (this.source && !found) return { state: hasFailed ? 'failed' : 'waiting', isBusy: isPending };
    const view: View = this.source ? { state: 'content', content: this.contentTemplate(), isBusy: false } : super.view;
    // That the newest publications are no answer says nothing of the others.
    const isUnknown = isServer && (!found || (this.isPartOnServer && !found.page.total));
    return { ...view, isBusy: view.isBusy || isPending || isUnknown };
  }

  protected override get needsFeed(): boolean {
    return !this.source && super.needsFeed;
  }

  protected override retry(): Promise<void> {
    return this.source ? this.#finder.tryAgain() : super.retry();
  }

  protected override contentTemplate(): TemplateResult | undefined {
    const { localize, link, isolated, subheadingLevel: headingLevel } = this;
    const { search, settings, paging, slices } = this.#finder;
    const { shown: publications, hasFailed, isCurrent } = search;
    const { found } = this.#finder;
    const failure = hasFailed ? failureTemplate(localize, () => void this.#finder.tryAgain()) : undefined;
    if (!found) return failure ?? this.skeletonTemplate();
    if (found.page.isEmpty) return undefined;
    const { chosen: filter } = settings;
    const labels = filterLabels(found.page.labels, localize);
    const onChange: ListView['onChange'] = (next) => void this.#finder.change(next(settings.current));
    const languages = this.#languages;
    const facts = this.#factsIn(languages, labels);
    const programmes = hasOneValue(this.programme) ? [] : [...found.page.labels.programme.values()];
    const texts = { localize, labels, programmes, facts, languages, link, isolated, headingLevel };
    const view: ListView = { ...texts, filter, found, publications, slices, onChange };
    const frame = {
      failure: isCurrent ? undefined : failure,
      above: understoodTemplate(view, () => void this.#finder.insist()),
      advice: adviceTemplate(view, (next) => void this.#finder.followAdvice(next)),
      filters: [
        activeFiltersTemplate(view, (next, position) => void this.#finder.remove(next, position)),
        paging.isPrinting ? queryTextTemplate(view) : nothing,
      ],
      below: [
        failure ?? paging.moreTemplate(found.page.total),
        this.#exportPanel.template(search.found ?? found, settings.address),
      ],
    };
    return html`<div class="layout">
      ${searchTemplate(view, this.#suggesting)} ${this.#filterPlace.template(view, () => onChange(withoutFilters))}
      ${resultsTemplate(view, frame)}
    </div>`;
  }
}
