import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { currentTime } from '../../element/clock.ts';
import { emit, filterSettings } from '../../element/events.ts';
import { BrowsingElement } from '../../element/browsing-element.ts';
import { LazyModule, loadModule } from '../../element/lazy-module.ts';
import { Paging } from '../../element/paging.ts';
import type { Feed, Project } from '../../feed/types.ts';
import { itemSelection } from '../../model/items.ts';
import { hasOneValue, listedValues } from '../../model/listed-values.ts';
import { projectStates, selectedProjects } from '../../model/projects.ts';
import type { ProjectSearch } from '../../model/project-search.ts';
import { failureTemplate } from '../../parts/failure.ts';
import { piecesTemplate } from '../../parts/pieces.ts';
import { projectTemplate } from '../../parts/project.ts';
import { querySummaryTemplate } from '../../parts/query-summary.ts';
import { searchFieldTemplate } from '../../parts/search-field.ts';
import { answerTo, countText, type Answer } from './answer.ts';
import { space } from './project-list.space.ts';
import { projectListStyles } from './project-list.styles.ts';

const importSearching = (): Promise<typeof import('./searching.ts')> => import('./searching.ts');

/**
 * MPG's projects, those that started last first. If there are more than fit at once, visitors can search them.
 *
 * Start and end are shown as precisely as they are known; a start that is not known is called so.
 *
 * @example
 * ```html
 * <mpg-project-list heading="Projects" programme="diversity-integration"></mpg-project-list>
 * ```
 *
 * @tag mpg-project-list
 *
 * @csspart search - The search form.
 * @csspart query - The search field.
 * @csspart count - Number of projects, or of those found.
 * @csspart list - The list of projects.
 * @csspart project - One project.
 * @csspart title - The title of a project.
 * @csspart link - The link in the title.
 * @csspart period - The period, as far as it is known.
 * @csspart summary - The summary of a project.
 * @csspart programmes - The programmes that a project belongs to; not shown if `programme` names a single one.
 * @csspart programme - The name of one of them.
 * @csspart partners - The partners of a project.
 * @csspart message - The message shown when there is nothing to show, nothing was found or loading failed.
 * @csspart more - The button that shows more projects.
 *
 * @cssprop --mpg-color-accent - Colour of the search words in what was found.
 *
 * @fires mpg-filter - The visitor searched. The event has all settings and the number of projects found.
 */
export class MpgProjectList extends BrowsingElement {
  static override styles: CSSResultGroup = [BrowsingElement.styles, projectListStyles, space];

  /**
   * Search query. Projects must have every word, or words that begin with it. The best match comes first. `"exact phrase"`
   * finds words in a row, a minus leaves out what has a word, `author:` looks only at partners, `year:` at the year in which
   * a project started.
   */
  @property() query: string | undefined;
  /**
   * Status of the projects to show, separated by commas: `running` (the end is known and not reached), `ended`, `unknown`
   * (the end is not known), or `all`. Default: all.
   */
  @property() status: string | undefined;
  /** The time that decides which projects have ended. Default: the time at which the widget was created. */
  @property({ attribute: false }) now = currentTime();

  /** Number of projects to show at first, and to add with each *Show more*. Default: 10. */
  @property({ type: Number }) override limit: number | undefined;

  readonly #paging = new Paging(this, {
    ...this.forControllers,
    part: 'project',
    settings: () => [this.query, this.status, this.programme, this.project],
    isCurrent: () => this.#canSearch,
  });
  readonly #searching = new LazyModule(this, importSearching, { onError: this.tellFailure });
  #index: { readonly feed: Feed; readonly search: ProjectSearch } | undefined;
  #answer: Answer | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    // It may succeed this time.
    if (this.query && this.#searching.hasFailed) void this.#searching.load();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const feed = this.shownFeed;
    if (feed) this.#updateAnswer(feed, changed.has('query'));
  }

  /**
   * Finds projects for the settings as they are now. Until the search code is loaded, the last answer stays. After a
   * failure only a new query loads the code again: each failure renders the list.
   */
  #updateAnswer(feed: Feed, isNewQuery: boolean): void {
    const { query = '' } = this;
    if (this.#canSearch) this.#answer = answerTo(query, this.#selected(feed), this.#searchIndex(feed));
    else if (isNewQuery || !this.#searching.hasFailed) void this.#searching.load();
  }

  /** Whether the query can be answered: only one with words needs the search code. */
  get #canSearch(): boolean {
    return !this.query || this.#searching.module !== undefined;
  }

  /** Made once for a feed, after the search code was loaded. */
  #searchIndex(feed: Feed): ProjectSearch | undefined {
    const { module } = this.#searching;
    if (module && this.#index?.feed !== feed) this.#index = { feed, search: module.projectSearch(feed) };
    return this.#index?.search;
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const known = ['all', ...projectStates].map((id) => ({ id }));
    if (this.shownFeed) this.expectKnown('status', this.status, known);
  }

  protected override overviewTemplate(feed: Feed): TemplateResult | undefined {
    const answer = this.#answer;
    const { hasFailed } = this.#searching;
    if (this.query && hasFailed) return this.#listTemplate(true, this.#failedTemplate());
    if (!answer) return this.skeletonTemplate();
    if (!answer.all.length) return undefined;
    const isSearchable = Boolean(this.query) || answer.all.length > this.#paging.step;
    return this.#listTemplate(isSearchable, this.#answerTemplate(answer, feed, isSearchable));
  }

  /** The same template whatever stands below the field, so that the field keeps its focus. */
  #listTemplate(isSearchable: boolean, content: TemplateResult): TemplateResult {
    return html`${isSearchable ? this.#fieldTemplate() : nothing} ${content}`;
  }

  #fieldTemplate(): TemplateResult {
    const { localize, query = '' } = this;
    return searchFieldTemplate({
      label: localize.term('searchProjects'),
      hint: localize.term('searchProjectsHint'),
      clear: localize.term('clearSearch'),
      query,
      onFocus: () => void this.#prefetchSearching(),
      onSearch: (words) => void this.#search(words),
    });
  }

  /** Nobody has searched yet: a failure is reported when somebody does. */
  async #prefetchSearching(): Promise<void> {
    await loadModule(importSearching).catch(() => undefined);
  }

  #failedTemplate(): TemplateResult {
    return failureTemplate(this.localize, () => void this.retryModule(this.#searching));
  }

  #answerTemplate(answer: Answer, feed: Feed, isCounted: boolean): TemplateResult {
    const { query, found } = answer;
    const { localize, link, subheadingLevel: headingLevel } = this;
    const { module } = this.#searching;
    const marker = query ? module?.marker(query) : undefined;
    const mark = (text: string, isName?: boolean): unknown => (marker ? piecesTemplate(marker(text, isName)) : text);
    const showsProgrammes = !hasOneValue(this.programme);
    const view = { localize, link, headingLevel, face: 'listed', showsProgrammes, mark } as const;
    return html`${isCounted ? html`<p part="count" class="count">${countText(answer, localize)}</p>` : nothing}
    ${this.#paging.isPrinting && query ? querySummaryTemplate([[localize.term('searchProjects'), [query]]]) : nothing}
    ${
      found.length
        ? html`<ol part="list" class="list">
            ${found
              .slice(0, this.#paging.length)
              .map(this.isolated((project: Project) => html`<li>${projectTemplate(project, feed, view)}</li>`))}
          </ol>`
        : html`<p part="message" class="muted">${localize.term('fewerWordsHint')}</p>`
    }
    ${this.#paging.moreTemplate(found.length)}`;
  }

  /** Projects that the host selects. */
  #selected(feed: Feed): readonly Project[] {
    const states = listedValues(this.status);
    const selection = { ...itemSelection(this), states: states.includes('all') ? [] : states };
    return selectedProjects(feed, selection, this.now);
  }

  async #search(query: string): Promise<void> {
    this.query = query || undefined;
    if (query) await this.#searching.load();
    await this.updateComplete;
    const answer = this.#answer;
    // The query may be another by now, and the code that searches may be missing.
    if (!answer || !this.#canSearch || this.query !== (query || undefined)) return;
    const { programme, project, status } = this;
    const settings = filterSettings({ query, programme, project, status });
    emit(this, 'mpg-filter', { settings, count: answer.found.length });
    this.announce(countText(answer, this.localize));
  }
}
