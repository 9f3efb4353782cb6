import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { currentTime } from '../../element/clock.ts';
import { BrowsingElement } from '../../element/browsing-element.ts';
import { entriesTemplate, Sections } from '../../element/sections.ts';
import type { Feed, Item, Project } from '../../feed/types.ts';
import { selectedProjects, type ProjectState } from '../../model/projects.ts';
import { relatedItems, type RelatedItems } from '../../model/related.ts';
import { accentClass } from '../../parts/accent.ts';
import { metaTemplate } from '../../parts/entry.ts';
import { headingTemplate } from '../../parts/heading.ts';
import type { Subject } from '../../parts/link.ts';
import { periodTemplate } from '../../parts/period.ts';
import { detailedEntryTemplate } from '../../parts/detailed-entry.ts';
import { subjectTemplate } from '../../parts/subject.ts';
import { textTemplate } from '../../parts/text.ts';
import { space } from './programme.space.ts';
import { programmeStyles } from './programme.styles.ts';

interface StatedProject {
  readonly state: ProjectState;
  readonly project: Project;
}

const states: readonly ProjectState[] = ['running', 'ended', 'unknown'];
const stateTerms = { running: 'projectsRunning', ended: 'projectsEnded', unknown: 'projectsEndUnknown' } as const;

/**
 * One of MPG's programmes: summary, projects, newest publications, news and events, and milestones.
 *
 * Projects are grouped by *Running* and *Ended* if the feed says when they end. In a narrow container all sections but the
 * first are closed at first. In print they are open.
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
 * @csspart more - The button that shows the rest of a section.
 */
export class MpgProgramme extends BrowsingElement {
  static override styles: CSSResultGroup = [BrowsingElement.styles, programmeStyles, space];

  /** Number of items to show in each section at first. Default: 6. */
  @property({ type: Number }) override limit: number | undefined;
  /** The time that decides which projects have ended. Default: the time at which the widget was created. */
  @property({ attribute: false }) now = currentTime();

  readonly #sections = new Sections(this, this.forControllers);

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('programme')) this.#sections.restart();
  }

  protected override overviewTemplate(feed: Feed): TemplateResult | undefined {
    const index = feed.programmes.findIndex(({ id }) => id === this.programme);
    const programme = feed.programmes[index];
    if (!programme) return undefined;
    const { localize, link, subheadingLevel: headingLevel } = this;
    const projects = this.#projects(feed, programme.id);
    return html`<article part="programme" class=${accentClass(index)}>
      ${subjectTemplate(programme, { localize, headingLevel, link })}
      <div class="sections">
        ${this.#projectsTemplate(projects)}
        ${relatedItems(feed, { programmes: [programme.id] }).map((related, place) =>
          this.#relatedTemplate(related, place + (projects.length ? 1 : 0)),
        )}
      </div>
    </article>`;
  }

  /** The programme's title leads to its page; opening it in this widget would show the same again. */
  protected override follow(event: Event, subject: Subject): void {
    if (subject !== this.shownFeed?.programmes.find(({ id }) => id === this.programme)) super.follow(event, subject);
  }

  /** Projects by state, the states in their order. */
  #projects(feed: Feed, programme: string): readonly StatedProject[] {
    return states.flatMap((state) =>
      selectedProjects(feed, { programmes: [programme], states: [state] }, this.now).map((project) => ({
        state,
        project,
      })),
    );
  }

  #projectsTemplate(projects: readonly StatedProject[]): TemplateResult | typeof nothing {
    if (!projects.length) return nothing;
    const isTold = projects.some(({ state }) => state !== 'unknown');
    const groupTemplate = (group: readonly StatedProject[]): unknown => [
      isTold && group[0] ? this.#stateTemplate(group[0].state) : nothing,
      entriesTemplate(group, this.#projectTemplate, this.isolated),
    ];
    const list = (shown: readonly StatedProject[]): unknown =>
      states
        .map((state) => shown.filter((each) => each.state === state))
        .filter(({ length }) => length)
        .map(groupTemplate);
    const section = { name: 'projects', items: projects, list } as const;
    return html`<div class="projects">${this.#sections.template(section, 0, this.subheadingLevel + 1)}</div>`;
  }

  #stateTemplate(state: ProjectState): TemplateResult {
    return headingTemplate(this.subheadingLevel + 2, this.localize.term(stateTerms[state]), 'state-heading');
  }

  readonly #projectTemplate = ({ project }: StatedProject): TemplateResult => {
    const { localize } = this;
    const title = this.link(project, textTemplate(project.title, localize), { line: { part: 'title' } });
    const meta = metaTemplate([project.start || project.end ? periodTemplate(project, localize) : undefined]);
    return html`<article part="entry" class="entry">${title} ${meta}</article>`;
  };

  #relatedTemplate({ group: name, items }: RelatedItems, index: number): TemplateResult {
    const { localize, link } = this;
    const entryTemplate = (item: Item): TemplateResult => detailedEntryTemplate(item, { localize, link });
    const list = (shown: readonly Item[]): TemplateResult => entriesTemplate(shown, entryTemplate, this.isolated);
    return this.#sections.template({ name, items, list }, index, this.subheadingLevel + 1);
  }
}
