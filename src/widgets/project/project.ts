import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { BrowsingElement } from '../../element/browsing-element.ts';
import { itemLimit } from '../../element/limit.ts';
import { printedLength, Printing } from '../../element/printing.ts';
import type { Feed, Item } from '../../feed/types.ts';
import { relatedItems, type RelatedGroup, type RelatedItems } from '../../model/related.ts';
import { programmeAccent } from '../../parts/accent.ts';
import type { Subject } from '../../parts/link.ts';
import { detailedEntryTemplate } from '../../parts/detailed-entry.ts';
import { sectionTemplate, toggledSet } from '../../parts/section.ts';
import { subjectTemplate } from '../../parts/subject.ts';
import { factsTemplate } from './facts.ts';
import { space } from './project.space.ts';
import { projectStyles } from './project.styles.ts';

const defaultLimit = 5;

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

  /** Number of items to show in each section at first. Default: 5. */
  @property({ type: Number }) override limit: number | undefined;

  /** Sections that the visitor opened or closed. At the beginning the first one is open. */
  @state() private toggled: ReadonlySet<RelatedGroup> = new Set();
  /** Sections that the visitor expanded to all their items. */
  @state() private expanded: ReadonlySet<RelatedGroup> = new Set();

  readonly #printing = new Printing(this, this.forControllers.renderNow);

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('project')) this.toggled = this.expanded = new Set();
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

  readonly #sectionTemplate = ({ group, items }: RelatedItems, index: number): TemplateResult => {
    const { localize, toggled } = this;
    const section = {
      name: group,
      title: localize.term(group),
      count: localize.number(items.length),
      headingLevel: this.subheadingLevel + 1,
      isOpen: toggled.has(group) === index > 0,
      onToggle: () => void (this.toggled = toggledSet(toggled, group)),
    };
    return sectionTemplate(section, this.#listTemplate(group, items));
  };

  #listTemplate(group: RelatedGroup, items: readonly Item[]): TemplateResult {
    const { localize, link, expanded } = this;
    const length = expanded.has(group) ? items.length : itemLimit(this.limit, defaultLimit);
    const rest = items.length - length;
    const shown = items.slice(0, this.#printing.isOn ? Math.max(printedLength, length) : length);
    return html`<ul part="list" class="entries">
        ${shown.map(this.isolated((item: Item) => html`<li tabindex="-1">${detailedEntryTemplate(item, { localize, link })}</li>`))}
      </ul>
      ${
        rest > 0
          ? html`<p>
              <button part="more" type="button" @click=${(event: Event) => void this.#expand(event, group, length)}>
                ${localize.term('showMore', rest)}
              </button>
              ${this.#printing.isOn && items[shown.length] ? localize.term('andMore', items.length - shown.length) : nothing}
            </p>`
          : nothing
      }`;
  }

  /** The button goes away: the focus moves to the first of the new items. */
  async #expand({ target }: Event, group: RelatedGroup, length: number): Promise<void> {
    const section = (target as Element).closest('section');
    this.expanded = new Set([...this.expanded, group]);
    await this.updateComplete;
    section?.querySelectorAll<HTMLElement>('[part=list] > li')[length]?.focus();
  }
}
