import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { currentTime } from '../../element/clock.ts';
import { BrowsingElement } from '../../element/browsing-element.ts';
import { itemLimit } from '../../element/limit.ts';
import type { Feed, Item, Project } from '../../feed/types.ts';
import { selectedProjects, type ProjectState } from '../../model/projects.ts';
import { relatedItems, type RelatedGroup, type RelatedItems } from '../../model/related.ts';
import { accentClass } from '../../parts/accent.ts';
import { metaTemplate } from '../../parts/entry.ts';
import { headingTemplate } from '../../parts/heading.ts';
import type { Subject } from '../../parts/link.ts';
import { periodTemplate } from '../../parts/period.ts';
import { detailedEntryTemplate } from '../../parts/detailed-entry.ts';
import { sectionTemplate, toggledSet } from '../../parts/section.ts';
import { subjectTemplate } from '../../parts/subject.ts';
import { textTemplate } from '../../parts/text.ts';
import { space } from './programme.space.ts';
import { programmeStyles } from './programme.styles.ts';

type Section = RelatedGroup | 'projects';

const defaultLimit = 5;
const states: readonly ProjectState[] = ['running', 'ended', 'unknown'];
const stateTerms = { running: 'projectsRunning', ended: 'projectsEnded', unknown: 'projectsEndUnknown' } as const;

/**
 * One of MPG's programmes: summary, projects, newest publications, news and events, and milestones.
 *
 * Projects are grouped by *Running* and *Ended* if the feed says when they end. In a narrow container all sections are
 * closed at first. In print they are open.
 *
 * @example
 * ```html
 * <mpg-programme programme="diversity-integration"></mpg-programme>
 * ```
 *
 * @tag mpg-programme
 *
 * @csspart programme - The whole programme, below the widget's heading.
 * @csspart title - The title of the programme, and of each of its projects and items.
 * @csspart link - The link in a title.
 * @csspart summary - The summary of the programme.
 * @csspart image - The programme's image.
 * @csspart section - A section: projects, publications, news, events or milestones.
 * @csspart section-heading - The heading of a section, with the number of its entries.
 * @csspart toggle - The button that opens and closes a section in a narrow container.
 * @csspart state-heading - The heading of the running projects, of the ended ones, or of those whose end is not known.
 * @csspart list - The list of a section.
 * @csspart entry - A project, publication, news item, event or milestone.
 * @csspart meta - Date or period, language if it is not the page's, and whether an event is cancelled or postponed.
 * @csspart rest - The number of entries that are not shown.
 */
export class MpgProgramme extends BrowsingElement {
  static override styles: CSSResultGroup = [BrowsingElement.styles, programmeStyles, space];

  /** Maximum number of items in each section; projects are always all shown. Default: 5. */
  @property({ type: Number }) override limit: number | undefined;
  /** The time that decides which projects have ended. Default: the time at which the widget was created. */
  @property({ attribute: false }) now = currentTime();

  /** Sections that the visitor opened. */
  @state() private toggled: ReadonlySet<Section> = new Set();

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('programme')) this.toggled = new Set();
  }

  protected override overviewTemplate(feed: Feed): TemplateResult | undefined {
    const index = feed.programmes.findIndex(({ id }) => id === this.programme);
    const programme = feed.programmes[index];
    if (!programme) return undefined;
    const { localize, link, subheadingLevel: headingLevel } = this;
    return html`<article part="programme" class=${accentClass(index)}>
      ${subjectTemplate(programme, { localize, headingLevel, link })}
      <div class="sections">
        ${this.#projectsTemplate(feed, [programme.id])}
        ${relatedItems(feed, { programmes: [programme.id] }).map((related) => this.#relatedTemplate(related))}
      </div>
    </article>`;
  }

  /** The programme's title leads to its page; opening it in this widget would show the same again. */
  protected override follow(event: Event, subject: Subject): void {
    if (subject !== this.shownFeed?.programmes.find(({ id }) => id === this.programme)) super.follow(event, subject);
  }

  #projectsTemplate(feed: Feed, programmes: readonly string[]): TemplateResult | typeof nothing {
    const groups = states
      .map((state) => ({ state, projects: selectedProjects(feed, { programmes, states: [state] }, this.now) }))
      .filter(({ projects }) => projects.length);
    if (!groups.length) return nothing;
    const count = groups.reduce((sum, { projects }) => sum + projects.length, 0);
    const isTold = groups.some(({ state }) => state !== 'unknown');
    const content = groups.map(({ state, projects }) => [
      isTold ? this.#stateTemplate(state) : nothing,
      html`<ul part="list" class="entries">
        ${projects.map(this.isolated((project: Project) => html`<li>${this.#projectTemplate(project)}</li>`))}
      </ul>`,
    ]);
    return html`<div class="projects">${this.#sectionTemplate('projects', count, content)}</div>`;
  }

  #stateTemplate(state: ProjectState): TemplateResult {
    return headingTemplate(this.subheadingLevel + 2, this.localize.term(stateTerms[state]), 'state-heading');
  }

  #projectTemplate(project: Project): TemplateResult {
    const { localize } = this;
    const title = this.link(project, textTemplate(project.title, localize), { line: { part: 'title' } });
    const meta = metaTemplate([project.start || project.end ? periodTemplate(project, localize) : undefined]);
    return html`<article part="entry" class="entry">${title} ${meta}</article>`;
  }

  #relatedTemplate({ group, items }: RelatedItems): TemplateResult {
    const { localize, link } = this;
    const shown = items.slice(0, itemLimit(this.limit, defaultLimit));
    const rest = items.length - shown.length;
    return this.#sectionTemplate(
      group,
      items.length,
      html`<ul part="list" class="entries">
          ${shown.map(this.isolated((item: Item) => html`<li>${detailedEntryTemplate(item, { localize, link })}</li>`))}
        </ul>
        ${rest ? html`<p part="rest" class="muted">${localize.term('andMore', rest)}</p>` : nothing}`,
    );
  }

  #sectionTemplate(name: Section, length: number, content: unknown): TemplateResult {
    const { localize, toggled } = this;
    const section = {
      name,
      title: localize.term(name),
      count: localize.number(length),
      headingLevel: this.subheadingLevel + 1,
      isOpen: toggled.has(name),
      onToggle: () => void (this.toggled = toggledSet(toggled, name)),
    };
    return sectionTemplate(section, content);
  }
}
