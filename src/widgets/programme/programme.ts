import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { currentTime } from '../../element/clock.ts';
import { BrowsingElement } from '../../element/browsing-element.ts';
import type { Feed, Project } from '../../feed/types.ts';
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
import { programmeStyles } from './programme.styles.ts';

type Section = RelatedGroup | 'projects';

const defaultLimit = 5;
const states: readonly ProjectState[] = ['running', 'ended', 'unknown'];
const stateTerms = { running: 'projectsRunning', ended: 'projectsEnded', unknown: 'projectsEndUnknown' } as const;

/**
 * One of MPG's programmes: what it is for, its projects, the newest of its publications, news and events, its milestones.
 *
 * Projects stand under *Running* and *Ended* where the feed says when they end. One of which it does not say so is called
 * neither; where it says so of none, they are simply projects. Where the container is narrow all sections are closed at
 * first; in print they are open.
 *
 * @example
 * ```html
 * <mpg-programme programme="diversity-integration"></mpg-programme>
 * ```
 *
 * @tag mpg-programme
 * @slot - Shown until the feed is there, and instead of an error message if it never comes.
 *
 * @csspart base - Everything.
 * @csspart heading - The heading set with `heading`.
 * @csspart back - With `browse`, the button that leads back from what is open.
 * @csspart programme - The programme, under that heading.
 * @csspart title - The title of the programme, and of everything that belongs to it.
 * @csspart link - The link in a title.
 * @csspart summary - What the programme is for.
 * @csspart image - The programme's picture.
 * @csspart section - The projects, the publications, the news, the events or the milestones.
 * @csspart section-heading - The heading of a section, with how many there are.
 * @csspart toggle - The button that opens and closes a section where the container is narrow.
 * @csspart state-heading - What is known of the projects under it: running, ended, or neither.
 * @csspart list - The list of a section.
 * @csspart entry - A project, a publication, a piece of news, an event or a milestone.
 * @csspart meta - Its date, or a project's period, and its language where it is another, or that an event is cancelled or postponed.
 * @csspart rest - How many more there are than are shown.
 * @csspart message - Said when there is nothing to show or nothing could be loaded.
 * @csspart retry - The button that loads again.
 * @csspart notice - Said when an older copy is shown.
 *
 * @cssprop --mpg-color-programme-1 - Accent of the first programme.
 * @cssprop --mpg-color-programme-2 - Accent of the second programme.
 * @cssprop --mpg-color-programme-3 - Accent of the third programme.
 *
 * @fires mpg-load - The feed is there and shown.
 * @fires mpg-error - The feed could not be loaded, or has no programme of that id.
 * @fires mpg-select - The visitor follows a link; cancel it to take over.
 */
export class MpgProgramme extends BrowsingElement {
  static override styles: CSSResultGroup = [BrowsingElement.styles, programmeStyles];

  /** How many publications, news, events and milestones to show of each; 5 without it. Projects are all shown. */
  @property({ type: Number }) override limit: number | undefined;
  /** The time from which running projects are told from those that have ended: now, unless it is set. */
  @property({ attribute: false }) now = currentTime();

  /** Sections that the visitor opened. */
  @state() private toggled: ReadonlySet<Section> = new Set();

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('programme')) this.toggled = new Set();
  }

  protected override skeletonTemplate(): TemplateResult {
    return html`${Array.from({ length: 5 }, () => super.skeletonTemplate())}`;
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

  /** The title leads to the programme's own page, which is not here. */
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
        ${projects.map((project) => html`<li>${this.#projectTemplate(project)}</li>`)}
      </ul>`,
    ]);
    return html`<div class="projects">${this.#sectionTemplate('projects', count, content)}</div>`;
  }

  #stateTemplate(state: ProjectState): TemplateResult {
    return headingTemplate(this.subheadingLevel + 2, this.localize.term(stateTerms[state]), 'state-heading');
  }

  #projectTemplate(project: Project): TemplateResult {
    const { localize } = this;
    return html`<article part="entry" class="entry">
      <p part="title">${this.link(project, textTemplate(project.title, localize))}</p>
      ${metaTemplate([project.start || project.end ? periodTemplate(project, localize) : undefined])}
    </article>`;
  }

  #relatedTemplate({ group, items }: RelatedItems): TemplateResult {
    const { localize, link } = this;
    const shown = items.slice(0, Math.max(0, Math.floor(this.limit ?? 0)) || defaultLimit);
    const rest = items.length - shown.length;
    return this.#sectionTemplate(
      group,
      items.length,
      html`<ul part="list" class="entries">
          ${shown.map((item) => html`<li>${detailedEntryTemplate(item, { localize, link })}</li>`)}
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
