import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { currentTime } from '../../element/clock.ts';
import { emit } from '../../element/events.ts';
import { BrowsingElement } from '../../element/browsing-element.ts';
import { Paging } from '../../element/paging.ts';
import type { Feed, Project } from '../../feed/types.ts';
import { listedValues } from '../../model/listed-values.ts';
import { projectStates, selectedProjects } from '../../model/projects.ts';
import type { SearchIndex } from '../../model/search.ts';
import { failureTemplate } from '../../parts/failure.ts';
import { projectTemplate } from '../../parts/project.ts';
import { searchFieldTemplate } from '../../parts/search-field.ts';
import { projectListStyles } from './project-list.styles.ts';

interface Answer {
  /** What was searched for; empty where nothing was. */
  readonly query: string;
  /** What the host asks for. */
  readonly all: readonly Project[];
  /** Of these, what was searched for. */
  readonly found: readonly Project[];
}

/**
 * MPG's projects, those that started last first, with a field to search them in where there are more than are shown.
 *
 * When a project started or ended is said as precisely as it is known, and that it is not known is said too.
 *
 * @example
 * ```html
 * <mpg-project-list heading="Projects" programme="diversity-integration"></mpg-project-list>
 * ```
 *
 * @tag mpg-project-list
 * @slot - Shown until the feed is there, and instead of an error message if it never comes.
 *
 * @csspart base - Everything.
 * @csspart heading - The heading set with `heading`.
 * @csspart back - With `browse`, the button that leads back from what is open.
 * @csspart search - The search with its field.
 * @csspart query - The field.
 * @csspart count - How many projects there are, or were found.
 * @csspart list - The list of projects.
 * @csspart project - One project.
 * @csspart title - Its title.
 * @csspart link - The link in the title.
 * @csspart period - When it ran, as far as that is known.
 * @csspart summary - What it is about.
 * @csspart programmes - The programmes that it belongs to; not in a list of one programme's projects.
 * @csspart partners - With whom it was done.
 * @csspart more - The button that shows more projects.
 * @csspart message - Said when there is nothing to show or nothing could be loaded.
 * @csspart retry - The button that loads again.
 * @csspart notice - Said when an older copy is shown.
 *
 * @cssprop --mpg-color-accent - Colour of what was found.
 * @cssprop --mpg-color-programme-1 - Accent of the first programme.
 * @cssprop --mpg-color-programme-2 - Accent of the second programme.
 * @cssprop --mpg-color-programme-3 - Accent of the third programme.
 *
 * @fires mpg-load - The feed is there and shown.
 * @fires mpg-error - The feed could not be loaded, or an attribute names what it does not have.
 * @fires mpg-filter - The visitor searched; all settings and the number found are in it.
 * @fires mpg-select - The visitor follows a link to a project; cancel it to take over.
 */
export class MpgProjectList extends BrowsingElement {
  static override styles: CSSResultGroup = [BrowsingElement.styles, projectListStyles];

  /** What to search for: every word must be found; the beginning of a word is enough. Then the best match is first. */
  @property() query: string | undefined;
  /**
   * `running` shows projects whose end is known and not over, `ended` those whose end is over, `unknown` those whose end
   * is not known; several are separated by commas. All of them without it, and with `all`.
   */
  @property() status: string | undefined;
  /** The time that decides what has ended. */
  @property({ attribute: false }) now = currentTime();

  /** How many projects to show first, and with each *Show more*; 10 without it. */
  @property({ type: Number }) override limit: number | undefined;

  readonly #paging = new Paging(this, {
    part: 'project',
    localize: this.localize,
    announce: (message) => this.announce(message),
    renderNow: () => this.scheduleUpdate(),
  });
  readonly #searching = this.lazyModule(() => import('./searching.ts'));
  #index: { readonly feed: Feed; readonly search: SearchIndex } | undefined;
  #answer: Answer | undefined;

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const settings = ['query', 'status', 'programme', 'project', 'limit'] as const;
    if (settings.some((name) => changed.has(name))) this.#paging.restart();
    const feed = this.shownFeed;
    if (feed) this.#ask(feed);
  }

  /** Finds what is asked for. Until the code that searches is loaded, what was found last stays. */
  #ask(feed: Feed): void {
    const { query = '' } = this;
    if (!query || this.#searching.module) this.#answer = this.#answerTo(query, feed);
    else if (!this.#searching.hasFailed) void this.#searching.load();
  }

  /** The best match first, and of two as good the one that started last. */
  #answerTo(query: string, feed: Feed): Answer {
    const all = this.#selected(feed);
    const { module } = this.#searching;
    if (module && this.#index?.feed !== feed) this.#index = { feed, search: module.projectSearch(feed) };
    const relevance = this.#index?.search.matches(query);
    if (!relevance) return { query: '', all, found: all };
    const points = ({ id }: Project): number => relevance.get(id) ?? 0;
    return { query, all, found: all.filter(points).sort((a, b) => points(b) - points(a)) };
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
      onFocus: () => void this.#searching.load(),
      onSearch: (words) => void this.#search(words),
    });
  }

  #failedTemplate(): TemplateResult {
    return failureTemplate(this.localize, () => void this.retryModule(this.#searching));
  }

  #answerTemplate(answer: Answer, feed: Feed, isCounted: boolean): TemplateResult {
    const { query, found } = answer;
    const { localize, link, subheadingLevel: headingLevel } = this;
    const { module } = this.#searching;
    const mark = (text: string): unknown => (query ? module?.markedTemplate(text, query) : text);
    const showsProgrammes = listedValues(this.programme).length !== 1;
    const view = { localize, link, headingLevel, showsProgrammes, mark };
    return html`${isCounted ? html`<p part="count" class="count">${this.#countText(answer)}</p>` : nothing}
    ${this.#paging.isPrinting && query ? module?.querySummaryTemplate([[localize.term('searchProjects'), [query]]]) : nothing}
    ${
      found.length
        ? html`<ol part="list" class="list">
            ${found
              .slice(0, this.#paging.length)
              .map((project) => html`<li>${projectTemplate(project, feed, view)}</li>`)}
          </ol>`
        : html`<p part="message" class="muted">${localize.term('noProjectsFoundHint')}</p>`
    }
    ${this.#paging.moreTemplate(found.length)}`;
  }

  #countText({ query, found: { length: count } }: Answer): string {
    const { localize } = this;
    if (!query) return localize.term('projectCount', count);
    return count ? localize.term('projectsFound', count) : localize.term('noProjectsFound');
  }

  /** What the host asks for. */
  #selected(feed: Feed): readonly Project[] {
    const states = listedValues(this.status);
    const selection = {
      programmes: listedValues(this.programme),
      projects: listedValues(this.project),
      states: states.includes('all') ? [] : states,
    };
    return selectedProjects(feed, selection, this.now);
  }

  async #search(query: string): Promise<void> {
    this.query = query || undefined;
    if (query) await this.#searching.load();
    await this.updateComplete;
    const answer = this.#answer;
    if (!answer || (query && this.#searching.hasFailed)) return;
    const { programme, project, status } = this;
    const settings = {
      ...(query && { query }),
      ...(programme && { programme }),
      ...(project && { project }),
      ...(status && { status }),
    };
    emit(this, 'mpg-filter', { settings, count: answer.found.length });
    this.announce(this.#countText(answer));
  }
}
