import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { BrowsingElement } from '../../element/browsing-element.ts';
import { entriesTemplate, Sections } from '../../element/sections.ts';
import type { Feed, Item } from '../../feed/types.ts';
import { relatedItems, type RelatedItems } from '../../model/related.ts';
import { programmeAccent } from '../../parts/accent.ts';
import type { Subject } from '../../parts/link.ts';
import { detailedEntryTemplate } from '../../parts/detailed-entry.ts';
import { subjectTemplate } from '../../parts/subject.ts';
import { factsTemplate } from './facts.ts';
import { space } from './project.space.ts';
import { projectStyles } from './project.styles.ts';

/**
 * One of MPG's projects: summary, period, partners and supporters, and its publications, news, events and milestones.
 *
 * In a narrow container all sections but the first are closed at first. In print they are open.
 *
 * @example
 * ```html
 * <mpg-project project="mipex"></mpg-project>
 * ```
 *
 * @tag mpg-project
 *
 * @csspart project - The whole project, below the widget's heading.
 * @csspart title - The title of the project, and of each of its items.
 * @csspart link - The link in a title, or to a programme, partner or supporter.
 * @csspart summary - The summary of the project.
 * @csspart image - The project's image.
 * @csspart facts - Period, programmes, partners and supporters.
 * @csspart programme - The name of a programme.
 * @csspart section - A section: publications, news, events or milestones.
 * @csspart section-heading - The heading of a section, with the number of its entries.
 * @csspart toggle - The button that opens and closes a section in a narrow container.
 * @csspart list - The list of a section.
 * @csspart entry - A publication, news item, event or milestone.
 * @csspart meta - Date, language if it is not the page's, and whether an event is cancelled or postponed.
 * @csspart more - The button that shows the rest of a section.
 */
export class MpgProject extends BrowsingElement {
  static override styles: CSSResultGroup = [BrowsingElement.styles, projectStyles, space];

  /** Number of items to show in each section at first. Default: 6. */
  @property({ type: Number }) override limit: number | undefined;

  readonly #sections = new Sections(this, this.forControllers);

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('project')) this.#sections.restart();
  }

  protected override overviewTemplate(feed: Feed): TemplateResult | undefined {
    const project = feed.projects.find(({ id }) => id === this.project);
    if (!project) return undefined;
    const { localize, link, subheadingLevel: headingLevel } = this;
    const related = relatedItems(feed, { projects: [project.id] });
    return html`<article part="project" class=${programmeAccent(feed, project)}>
      ${subjectTemplate(project, { localize, headingLevel, link })}
      <div class="body">
        ${factsTemplate(project, feed, { localize, link })}
        ${related.length ? html`<div class="sections">${related.map(this.#sectionTemplate)}</div>` : nothing}
      </div>
    </article>`;
  }

  /** The project's title leads to its page; opening it in this widget would show the same again. */
  protected override follow(event: Event, subject: Subject): void {
    if (subject !== this.shownFeed?.projects.find(({ id }) => id === this.project)) super.follow(event, subject);
  }

  readonly #sectionTemplate = ({ group: name, items }: RelatedItems, index: number): TemplateResult => {
    const { localize, link } = this;
    const entryTemplate = (item: Item): TemplateResult => detailedEntryTemplate(item, { localize, link });
    const list = (shown: readonly Item[]): TemplateResult => entriesTemplate(shown, entryTemplate, this.isolated);
    return this.#sections.template({ name, items, list }, index, this.subheadingLevel + 1);
  };
}
