import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { emit } from '../../element/events.ts';
import { FeedElement } from '../../element/feed-element.ts';
import { Paging } from '../../element/paging.ts';
import { asError } from '../../element/warn.ts';
import type { Feed, Publication } from '../../feed/types.ts';
import { programmeLookup } from '../../model/programmes.ts';
import {
  activeFilters,
  emptyFilter,
  publicationFacets,
  publicationSettings,
  type PublicationFilter,
  type PublicationSettings,
  type PublicationSort,
} from '../../model/publication-filter.ts';
import { publicationCatalogue, type PublicationCatalogue, type PublicationResults } from '../../model/publications.ts';
import type { PublicationTexts } from '../../model/publication-texts.ts';
import { accentClass } from '../../parts/accent.ts';
import { filtersTemplate } from './filters.ts';
import { publicationLabels } from './labels.ts';
import { publicationListStyles } from './publication-list.styles.ts';
import { publicationTemplate, type PublicationView } from './publication.ts';
import { searchTemplate, statusTemplate } from './search.ts';
import type { ListView } from './view.ts';

const settingNames = ['query', ...publicationFacets, 'sort'] as const;

/**
 * MPG's publications: to search, to filter by year, language, activity, programme, project and type, and to sort.
 *
 * Every setting is an attribute and a property, and the visitor's choices change the properties. Ids, languages and
 * years may be several, separated by commas; years are `2012`, `2010-2015`, `2010-`, `-2015` or `unknown`.
 *
 * @example
 * ```html
 * <mpg-publication-list heading="Publications"></mpg-publication-list>
 * ```
 *
 * @tag mpg-publication-list
 * @slot - Shown until the feed is there, and instead of an error message if it never comes.
 *
 * @csspart base - Everything.
 * @csspart heading - The heading set with `heading`.
 * @csspart search - The search form.
 * @csspart query - The field to search in.
 * @csspart filters - All filters, beside or above the list.
 * @csspart facet - One group of filters.
 * @csspart facet-heading - The name of a group of filters.
 * @csspart histogram - The picture of the years.
 * @csspart year - The first or last year, to be typed.
 * @csspart option - One filter to choose, with how many publications it would find.
 * @csspart expand - What opens the rest of a group of filters.
 * @csspart toggle - The button that opens the filters in a narrow container.
 * @csspart count - How many publications were found.
 * @csspart sort - The order to choose.
 * @csspart active - The filters in force.
 * @csspart remove - The button that removes one of them.
 * @csspart clear - The button that removes all of them.
 * @csspart list - The list of publications.
 * @csspart publication - One publication.
 * @csspart title - Its title.
 * @csspart link - The link in the title or of a file.
 * @csspart authors - Who wrote it.
 * @csspart summary - What it is about.
 * @csspart meta - Its date, type and languages.
 * @csspart files - Its files and its editions in other languages.
 * @csspart more - The button that shows more publications.
 * @csspart export - What takes along all that is found.
 * @csspart save - A button that saves it in a format.
 * @csspart copy-link - With `deep-links`, the button that copies the address of the view.
 * @csspart message - Said when there is nothing to show or nothing could be loaded.
 * @csspart retry - The button that loads again.
 * @csspart notice - Said when an older copy is shown.
 *
 * @cssprop --mpg-color-accent - Colour of what can be used and of what was found.
 * @cssprop --mpg-color-programme-1 - Accent of the first programme.
 * @cssprop --mpg-color-programme-2 - Accent of the second programme.
 * @cssprop --mpg-color-programme-3 - Accent of the third programme.
 *
 * @fires mpg-load - The feed is there and shown.
 * @fires mpg-error - The feed could not be loaded.
 * @fires mpg-filter - The visitor changed a setting; all settings and the number found are in it.
 * @fires mpg-select - The visitor follows a link to a publication or a file; cancel it to take over.
 */
export class MpgPublicationList extends FeedElement {
  static override styles: CSSResultGroup = [FeedElement.styles, publicationListStyles];

  /** What to search for: every word must be found; the beginning of a word is enough. */
  @property() query: string | undefined;
  /** Years to show: `2012`, `2010-2015`, `2010-`, `-2015`, or `unknown` for publications without one. */
  @property() year: string | undefined;
  /** Languages to show, as BCP 47 tags: a publication that has an edition in one of them is shown. */
  @property() language: string | undefined;
  /** Types to show: `report`, `policy-brief` and so on. */
  @property() type: string | undefined;
  /** Order: by `date`, `title` or `relevance`. Without it by relevance where there is a query, else by date. */
  @property() sort: PublicationSort | undefined;

  /**
   * Whether the page's address says what the visitor asked for, so that a view can be linked and gone back to. Where the
   * page has two widgets of a kind, each needs an `id`.
   */
  @property({ type: Boolean, attribute: 'deep-links' }) deepLinks = false;

  /** How many publications to show first, and with each *Show more*; 10 without it. */
  @property({ type: Number }) override limit: number | undefined;

  /** Whether the filters are open where the container is too narrow to show them beside the list. */
  @state() private isOpen = false;

  readonly #paging = new Paging(this, {
    part: 'publication',
    localize: this.localize,
    announce: (message) => this.announce(message),
    renderNow: () => this.scheduleUpdate(),
  });
  #feed: Feed | undefined;
  #catalogue: PublicationCatalogue | undefined;
  #demanded: typeof import('./on-demand.ts') | undefined;
  #address: InstanceType<typeof import('./on-demand.ts').DeepLinks> | undefined;
  #texts: PublicationTexts | undefined;
  #question = '';
  #filter = emptyFilter;
  #results: PublicationResults | undefined;

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (settingNames.some((name) => changed.has(name))) this.#paging.restart();
    const feed = this.shownFeed;
    if (feed && feed !== this.#feed) {
      this.#feed = feed;
      this.#catalogue = publicationCatalogue(feed);
      this.#texts = undefined;
      this.#question = '';
    }
    if (feed) this.#answer(feed);
  }

  /** Asks the catalogue, where something else than last time is asked. */
  #answer(feed: Feed): void {
    const { languages } = this.localize;
    const settings = this.#settings;
    const question = JSON.stringify([settings, languages]);
    if (question === this.#question) return;
    if (!this.#demanded && (this.deepLinks || Object.keys(settings).length)) {
      void this.#demand();
      return;
    }
    this.#question = question;
    this.#filter = this.#demanded?.readFilter(settings, this.localName) ?? emptyFilter;
    this.#texts ??= this.#demanded?.publicationTexts(feed);
    this.#results = this.#catalogue?.results(this.#filter, languages, this.#texts);
  }

  /** Until that is there, the last answer stays. */
  readonly #demand: ListView['onDemand'] = async () => {
    try {
      const demanded = this.#demanded ?? (await import('./on-demand.ts'));
      // Several may have waited; only the first finds the settings as the host made them.
      if (!this.#demanded) {
        this.#demanded = demanded;
        this.#address = new demanded.DeepLinks(this, settingNames);
        this.requestUpdate();
      }
    } catch (error) {
      this.report(asError(error));
    }
    return this.#demanded;
  };

  get #settings(): PublicationSettings {
    const settings = settingNames.map((name) => [name, this[name]] as const);
    return Object.fromEntries(settings.flatMap(([name, value]) => (value ? [[name, value]] : [])));
  }

  protected override skeletonTemplate(): TemplateResult {
    return html`${Array(Math.min(this.#paging.step, 10)).fill(super.skeletonTemplate())}`;
  }

  protected override contentTemplate(feed: Feed): TemplateResult | undefined {
    const results = this.#results;
    if (!results) return this.skeletonTemplate();
    if (!this.#catalogue?.total) return undefined;
    const { localize } = this;
    const view: ListView = {
      localize,
      labels: publicationLabels(feed, localize),
      filter: this.#filter,
      results,
      onDemand: this.#demand,
      onChange: (filter) => void this.#change(filter),
    };
    return html`<div class="layout">
      ${searchTemplate(view, () => this.#focus('query'))} ${this.#filtersTemplate(view)}
      <div>
        ${statusTemplate(view)} ${this.#demanded?.activeFiltersTemplate(view, this.#remove)}
        ${this.#paging.isPrinting ? this.#demanded?.askedFiltersTemplate(view) : nothing}
        ${
          results.found.length
            ? [this.#foundTemplate(feed, view), this.#takeAlongTemplate(view)]
            : html`<p part="message" class="muted">${localize.term('nothingFoundHint')}</p>`
        }
      </div>
    </div>`;
  }

  /** In a wide container the style sheet hides the button and shows the filters, open or not. */
  #filtersTemplate(view: ListView): TemplateResult {
    const name = this.localize.term('filters');
    const active = activeFilters(view.filter).length;
    return html`<button
        part="toggle"
        type="button"
        aria-controls="filters"
        aria-expanded=${this.isOpen}
        @click=${() => (this.isOpen = !this.isOpen)}
      >
        ${name} <b>${active || nothing}</b>
      </button>
      <div id="filters" part="filters" role="group" aria-label=${name}>${filtersTemplate(view)}</div>`;
  }

  #foundTemplate(feed: Feed, { localize, labels, filter, results: { found } }: ListView): TemplateResult {
    const programmesOf = programmeLookup(feed);
    const accent = (publication: Publication): string =>
      accentClass(feed.programmes.findIndex(({ id }) => id === programmesOf(publication)[0]));
    const mark = (text: string): unknown => (filter.query ? this.#demanded?.markedTemplate(text, filter.query) : text);
    const view: PublicationView = { localize, labels, headingLevel: this.subheadingLevel, link: this.link, mark };
    return html`<ol part="list">
        ${found
          .slice(0, this.#paging.length)
          .map((publication) => html`<li>${publicationTemplate(publication, accent(publication), view)}</li>`)}
      </ol>
      ${this.#paging.moreTemplate(found.length)}`;
  }

  /** What is inside is loaded when it is opened for the first time. */
  #takeAlongTemplate(view: ListView): TemplateResult {
    const address = this.deepLinks ? this.#address?.url : undefined;
    return html`<details part="export" @toggle=${this.#demand}>
      <summary>${this.localize.term('export')}</summary>
      ${this.#demanded?.takeAlongTemplate(view, address, (message) => this.announce(message))}
    </details>`;
  }

  async #change(filter: PublicationFilter): Promise<void> {
    const settings = publicationSettings(filter);
    // A query grows letter by letter: each is no view of its own.
    const isNewView = filter.query === this.#filter.query;
    this.#filter = filter;
    Object.assign(this, Object.fromEntries(settingNames.map((name) => [name, settings[name]])));
    await this.#demand();
    this.#address?.write(isNewView);
    await this.updateComplete;
    const count = this.#results?.found.length ?? 0;
    emit(this, 'mpg-filter', { settings, count });
    this.announce(count ? this.localize.term('resultCount', count) : this.localize.term('nothingFound'));
  }

  /** Focus goes to the filter that takes the place of the removed one. */
  readonly #remove = async (filter: PublicationFilter, place: number): Promise<void> => {
    await this.#change(filter);
    if (!this.#focus('remove', place)) this.#focus('query');
  };

  /** @returns false where there is no such part */
  #focus(part: string, place = 0): boolean {
    const target = this.renderRoot.querySelectorAll<HTMLElement>(`[part=${part}]`)[place];
    target?.focus();
    return Boolean(target);
  }
}
