import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { BrowsingElement } from '../../element/browsing-element.ts';
import { printedLength, Printing } from '../../element/printing.ts';
import type { Feed, Item } from '../../feed/types.ts';
import { relatedItems, type RelatedGroup, type RelatedItems } from '../../model/related.ts';
import { accentClass } from '../../parts/accent.ts';
import type { Subject } from '../../parts/link.ts';
import { detailedEntryTemplate } from '../../parts/detailed-entry.ts';
import { sectionTemplate, toggledSet } from '../../parts/section.ts';
import { subjectTemplate } from '../../parts/subject.ts';
import { factsTemplate } from './facts.ts';
import { projectStyles } from './project.styles.ts';

const defaultLimit = 5;

/**
 * One of MPG's projects: what it is about, when it ran and with whom, and the publications, news, events and milestones
 * that came of it.
 *
 * Where the container is narrow these sections are closed but for the first; in print all are open.
 *
 * @example
 * ```html
 * <mpg-project project="mipex"></mpg-project>
 * ```
 *
 * @tag mpg-project
 * @slot - Shown until the feed is there, and instead of an error message if it never comes.
 *
 * @csspart base - Everything.
 * @csspart heading - The heading set with `heading`.
 * @csspart back - With `browse`, the button that leads back from what is open.
 * @csspart project - The project, under that heading.
 * @csspart title - The title of the project, and of everything that belongs to it.
 * @csspart link - The link in a title, or to a programme, a partner or a supporter.
 * @csspart summary - What the project is about.
 * @csspart image - The project's picture.
 * @csspart facts - Its period, its programmes, its partners and its supporters.
 * @csspart section - The publications, the news, the events or the milestones.
 * @csspart section-heading - The heading of a section, with how many there are.
 * @csspart toggle - The button that opens and closes a section where the container is narrow.
 * @csspart list - The list of a section.
 * @csspart entry - A publication, a piece of news, an event or a milestone.
 * @csspart meta - Its date, and its language where it is another, or that an event is cancelled or postponed.
 * @csspart more - The button that shows the rest of a section.
 * @csspart message - Said when there is nothing to show or nothing could be loaded.
 * @csspart retry - The button that loads again.
 * @csspart notice - Said when an older copy is shown.
 *
 * @cssprop --mpg-color-programme-1 - Accent of the first programme.
 * @cssprop --mpg-color-programme-2 - Accent of the second programme.
 * @cssprop --mpg-color-programme-3 - Accent of the third programme.
 *
 * @fires mpg-load - The feed is there and shown.
 * @fires mpg-error - The feed could not be loaded, or has no project of that id.
 * @fires mpg-select - The visitor follows a link; cancel it to take over.
 */
export class MpgProject extends BrowsingElement {
  static override styles: CSSResultGroup = [BrowsingElement.styles, projectStyles];

  /** How many publications, news, events and milestones to show of each at first; 5 without it. */
  @property({ type: Number }) override limit: number | undefined;

  /** Sections that the visitor opened or closed; at first the first one is open. */
  @state() private toggled: ReadonlySet<RelatedGroup> = new Set();
  /** Sections of which the visitor asked for all. */
  @state() private expanded: ReadonlySet<RelatedGroup> = new Set();

  readonly #printing = new Printing(this, () => this.scheduleUpdate());

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('project')) this.toggled = this.expanded = new Set();
  }

  protected override skeletonTemplate(): TemplateResult {
    return html`${Array.from({ length: 5 }, () => super.skeletonTemplate())}`;
  }

  protected override overviewTemplate(feed: Feed): TemplateResult | undefined {
    const project = feed.projects.find(({ id }) => id === this.project);
    if (!project) return undefined;
    const { localize, link, subheadingLevel: headingLevel } = this;
    const related = relatedItems(feed, { projects: [project.id] });
    const accent = accentClass(feed.programmes.findIndex(({ id }) => project.programmes.includes(id)));
    return html`<article part="project" class=${accent}>
      ${subjectTemplate(project, { localize, headingLevel, link })}
      <div class="body">
        ${factsTemplate(project, feed, { localize, link })}
        ${related.length ? html`<div class="sections">${related.map(this.#sectionTemplate)}</div>` : nothing}
      </div>
    </article>`;
  }

  /** The title leads to the project's own page, which is not here. */
  protected override follow(event: Event, subject: Subject): void {
    if (subject !== this.shownFeed?.projects.find(({ id }) => id === this.project)) super.follow(event, subject);
  }

  readonly #sectionTemplate = ({ group, items }: RelatedItems, place: number): TemplateResult => {
    const { localize, toggled } = this;
    const section = {
      name: group,
      title: localize.term(group),
      count: localize.number(items.length),
      headingLevel: this.subheadingLevel + 1,
      isOpen: toggled.has(group) === place > 0,
      onToggle: () => void (this.toggled = toggledSet(toggled, group)),
    };
    return sectionTemplate(section, this.#listTemplate(group, items));
  };

  #listTemplate(group: RelatedGroup, items: readonly Item[]): TemplateResult {
    const { localize, link, expanded } = this;
    const length = expanded.has(group) ? items.length : Math.max(0, Math.floor(this.limit ?? 0)) || defaultLimit;
    const rest = items.length - length;
    const shown = items.slice(0, this.#printing.isOn ? Math.max(printedLength, length) : length);
    return html`<ul part="list" class="entries">
        ${shown.map((item) => html`<li tabindex="-1">${detailedEntryTemplate(item, { localize, link })}</li>`)}
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

  /** The button goes away; focus goes to the first of what it brought. */
  async #expand({ target }: Event, group: RelatedGroup, length: number): Promise<void> {
    const list = (target as Element).closest('p')?.previousElementSibling;
    this.expanded = new Set([...this.expanded, group]);
    await this.updateComplete;
    (list?.children[length] as HTMLElement | undefined)?.focus();
  }
}
