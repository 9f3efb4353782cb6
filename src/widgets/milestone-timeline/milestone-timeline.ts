import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { emit, filterSettings } from '../../element/events.ts';
import { FeedElement } from '../../element/feed-element.ts';
import type { Feed, Milestone } from '../../feed/types.ts';
import type { DateOrder } from '../../model/dates.ts';
import { milestoneDensity, milestoneYears, type MilestoneYear } from '../../model/milestones.ts';
import { programmeLookup } from '../../model/programmes.ts';
import { accentClass, programmeAccent } from '../../parts/accent.ts';
import { headingTemplate } from '../../parts/heading.ts';
import { milestoneTemplate } from './milestone.ts';
import { space } from './milestone-timeline.space.ts';
import { milestoneTimelineStyles } from './milestone-timeline.styles.ts';
import { PageAddress, reveal } from './page-address.ts';
import { programmeFilterTemplate } from './programme-filter.ts';
import { selectMilestones, type Selection } from './selection.ts';
import { yearJumpTemplate } from './year-jump.ts';

/**
 * MPG's milestones, year by year. A bar chart of the years, with one bar for each, lets visitors jump to a year.
 *
 * Every milestone has an address on the host's page: `#` and its ID.
 *
 * @example
 * ```html
 * <mpg-milestone-timeline heading="Since 1995" order="oldest"></mpg-milestone-timeline>
 * ```
 *
 * @tag mpg-milestone-timeline
 *
 * @csspart filter - The choice of a programme.
 * @csspart jump - The bar chart of the years.
 * @csspart years - The list of years.
 * @csspart year - One year with its milestones.
 * @csspart year-heading - The heading of a year.
 * @csspart milestone - One milestone.
 * @csspart text - The text of a milestone.
 * @csspart meta - Date, project and links of a milestone.
 * @csspart link - The link to read more.
 * @csspart permalink - The link to the milestone itself.
 *
 * @cssprop --mpg-scroll-margin - Height of a sticky header of your page that covers the top of the window.
 *
 * @fires mpg-filter - The visitor chose a programme. The event has the choice and the number of milestones.
 */
export class MpgMilestoneTimeline extends FeedElement {
  static override styles: CSSResultGroup = [FeedElement.styles, milestoneTimelineStyles, space];

  /** First date to show: `2004`, `2004-06` or `2004-06-01`. */
  @property() from: string | undefined;
  /** Last date to show, written in the same way. */
  @property() to: string | undefined;
  /** Which milestones come first: the `newest` or the `oldest`. */
  @property() order: DateOrder = 'newest';

  /** ID of the programme that the visitor chose; empty for all. */
  @state() private chosen = '';
  /** Year that the Tab key reaches in the bar chart: the one chosen last. */
  @state() private currentYear: number | undefined;

  readonly #address = new PageAddress(this, (id) => this.#uncover(id));

  protected override contentTemplate(feed: Feed): TemplateResult | undefined {
    const selection = this.#selection(feed);
    if (!selection.all.length) return undefined;
    const { localize, currentYear: current } = this;
    const programme = selection.chosen || this.programme;
    const accent = accentClass(feed.programmes.findIndex(({ id }) => id === programme));
    const jump = { localize, accent, current, onMove: this.#focusYear, onJump: this.#jump };
    return html`${this.programme ? nothing : this.#filterTemplate(feed, selection)}
      ${yearJumpTemplate(milestoneDensity(selection.shown), jump)}
      <ol part="years">
        ${milestoneYears(selection.shown).map((group) => this.#yearTemplate(feed, group))}
      </ol>`;
  }

  #filterTemplate(feed: Feed, { all, chosen }: Selection): TemplateResult | typeof nothing {
    const onChoose = (programme: string): void => void this.#choose(programme);
    return programmeFilterTemplate(feed, all, { localize: this.localize, chosen, onChoose });
  }

  #yearTemplate(feed: Feed, { year, milestones }: MilestoneYear): TemplateResult {
    const name = html`<span tabindex="-1" data-year=${year ?? nothing}
      >${year ?? this.localize.term('yearUnknown')}</span
    >`;
    return html`<li part="year" class="year">
      ${headingTemplate(this.subheadingLevel, name, 'year-heading')}
      <ol>
        ${milestones.map((milestone) => this.#milestoneTemplate(feed, milestone))}
      </ol>
    </li>`;
  }

  #milestoneTemplate(feed: Feed, milestone: Milestone): TemplateResult {
    const { target, page } = this.#address;
    return milestoneTemplate(milestone, {
      localize: this.localize,
      accent: programmeAccent(feed, milestone),
      project: feed.projects.find(({ id }) => id === milestone.projects[0]),
      isTarget: milestone.id === target,
      page,
      link: this.link,
    });
  }

  #selection(feed: Feed): Selection {
    return selectMilestones(feed, this, this.chosen);
  }

  async #choose(programme: string): Promise<void> {
    this.chosen = programme;
    const feed = this.shownFeed;
    if (!feed) return;
    const { length: count } = this.#selection(feed).shown;
    const { project, from, to } = this;
    await this.updateComplete;
    emit(this, 'mpg-filter', { settings: filterSettings({ programme, project, from, to }), count });
    this.announce(this.localize.term('milestoneCount', count));
  }

  /** Resets the visitor's choice if it hides the milestone with this ID. */
  #uncover(id: string): void {
    const { shownFeed: feed, chosen } = this;
    const milestone = feed && this.#selection(feed).all.find((each) => each.id === id);
    if (milestone && !programmeLookup(feed)(milestone).includes(chosen)) this.chosen = '';
  }

  readonly #focusYear = async (year: number): Promise<void> => {
    this.currentYear = year;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('nav [tabindex="0"]')?.focus();
  };

  readonly #jump = (year: number): void => {
    this.currentYear = year;
    const name = this.renderRoot.querySelector<HTMLElement>(`[data-year="${year}"]`);
    // The heading is sticky: its position does not tell where its year begins.
    const group = name?.closest('li');
    if (name && group) reveal(group, 'start', name);
  };
}
