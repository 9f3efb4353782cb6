import { html, isServer, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { FeedElement } from '../../element/feed-element.ts';
import { LazyModule, loadModule } from '../../element/lazy-module.ts';
import { inNextTask } from '../../element/tasks.ts';
import type { View } from '../../element/view.ts';
import type { Feed } from '../../feed/types.ts';
import type { PublicationFilter, PublicationSort } from '../../model/publication-filter.ts';
import { failureTemplate } from '../../parts/failure.ts';
import { FeedSource } from '../../sources/feed-source.ts';
import type { PublicationSource } from '../../sources/publication-source.ts';
import { TextSearchLoader } from '../../sources/text-search-loader.ts';
import { adviceTemplate } from './advice.ts';
import { activeFiltersTemplate, queryTextTemplate } from './active-filters.ts';
import { ExportPanel } from './export-panel.ts';
import { filtersTemplate } from './filters.ts';
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

const pause = (): Promise<void> => new Promise(inNextTask);
/** One for all lists and feeds of the page. A server does everything at once. */
const textSearch = new TextSearchLoader(loadModule, isServer ? undefined : pause);

/**
 * MPG's publications: to search, to filter by year, language, activity, programme, project and type, and to sort.
 *
 * Every setting is an attribute and a property, and the visitor's choices change the properties. IDs, languages and
 * years can be several, separated by commas; years are `2012`, `2010-2015`, `2010-`, `-2015` or `unknown`.
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
 * @csspart filters - All filters, beside or above the list.
 * @csspart facet - A group of filters.
 * @csspart facet-heading - The name of a group of filters.
 * @csspart histogram - The histogram of the years.
 * @csspart year - The field for the first or the last year.
 * @csspart option - One filter, with how many publications it would find.
 * @csspart expand - Opens the rest of a group of filters.
 * @csspart toggle - The button that opens the filters in a narrow container.
 * @csspart count - How many publications were found.
 * @csspart sort - Selects the order.
 * @csspart active - The active filters.
 * @csspart remove - The button that removes one of them.
 * @csspart clear - The button that removes all of them.
 * @csspart advice - Where nothing is found, the button that takes away what keeps most publications out.
 * @csspart list - The list of publications.
 * @csspart publication - A publication.
 * @csspart title - Its title.
 * @csspart link - The link in the title or of a file.
 * @csspart authors - Its authors.
 * @csspart summary - Its summary.
 * @csspart meta - Its date, type and languages.
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
   * Text to search for. Every word must be found; the beginning of a word is enough. `"exact phrase"` finds words in a row,
   * a minus leaves out what has a word or phrase, `author:` looks only at authors (`author:"Jan Niessen"`), `year:` takes
   * years as `year` does. If nothing is found, one typo is forgiven in words of five letters and more.
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
   * follow in tasks of their own: `updateComplete` resolves once the first 20 are there.
   */
  @property({ type: Number }) override limit: number | undefined;
  /** Whether the filters are open in a narrow container. */
  @state() private isOpen = false;

  readonly #access = {
    ...this.forControllers,
    onError: this.tellFailure,
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

  #facts: PublicationFacts | undefined;

  /** Where the publications of a feed are found. */
  protected createSource(feed: Feed): PublicationSource {
    return new FeedSource(feed, textSearch);
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
    const view = super.view;
    return { ...view, isBusy: view.isBusy || this.#finder.search.isPending };
  }

  protected override contentTemplate(): TemplateResult | undefined {
    const { localize, link, isolated, subheadingLevel: headingLevel } = this;
    const { search, settings, paging, slices } = this.#finder;
    const { found, shown: publications, hasFailed, isCurrent } = search;
    const failure = hasFailed ? failureTemplate(localize, () => void this.#finder.tryAgain()) : undefined;
    if (!found) return failure ?? this.skeletonTemplate();
    if (found.page.isEmpty) return undefined;
    const { filter } = settings.query;
    const labels = filterLabels(found.page.labels, localize);
    const onChange = (next: PublicationFilter): void => void this.#finder.change(next);
    const languages = this.#languages;
    const facts = this.#factsIn(languages, labels);
    const texts = { localize, labels, facts, languages, link, isolated, headingLevel };
    const view: ListView = { ...texts, filter, found, publications, slices, onChange };
    const frame = {
      failure: isCurrent ? undefined : failure,
      above: understoodTemplate(view, () => void this.#finder.insist()),
      advice: adviceTemplate(view, (next) => void this.#finder.followAdvice(next)),
      filters: [
        activeFiltersTemplate(view, (next, position) => void this.#finder.remove(next, position)),
        paging.isPrinting ? queryTextTemplate(view) : nothing,
      ],
      below: [failure ?? paging.moreTemplate(found.page.total), this.#exportPanel.template(found, settings.address)],
    };
    return html`<div class="layout">
      ${searchTemplate(view, this.#suggesting)}
      ${filtersTemplate(view, this.isOpen, () => (this.isOpen = !this.isOpen))} ${resultsTemplate(view, frame)}
    </div>`;
  }
}
