import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { windowOf } from '../../element/another-document.ts';
import { emit, filterSettings } from '../../element/events.ts';
import { FeedElement } from '../../element/feed-element.ts';
import type { Feed } from '../../feed/types.ts';
import { dateYear, type DateOrder } from '../../model/dates.ts';
import { milestoneDensity } from '../../model/milestones.ts';
import type { PeriodBin } from '../../model/periods.ts';
import { accentClass } from '../../parts/accent.ts';
import { space } from './milestone-timeline.space.ts';
import { milestoneTimelineStyles } from './milestone-timeline.styles.ts';
import { PageAddress, reveal } from './page-address.ts';
import { programmeFilterTemplate } from './programme-filter.ts';
import { selectMilestones, type Selection } from './selection.ts';
import { ShownMilestones } from './shown-milestones.ts';
import { skipTemplate } from './skip.ts';
import { yearJumpTemplate } from './year-jump.ts';
import { yearsTemplate } from './years.ts';

/**
 * MPG's milestones, year by year. A bar chart lets visitors jump to a year, or to a decade where years would be too narrow to
 * press.
 *
 * It shows the first twenty milestones, and twenty more with each *Show earlier*. A jump to a year, a link to a milestone
 * and the browser's own search show what they lead to, and print shows all. `limit` is the most it shows in all.
 *
 * The text of a milestone is the link to read more. Every milestone also has an address on the host's page: `#` and its ID.
 * The link to that appears with the pointer or the focus on the milestone. It is no stop for the Tab key: from the text, the
 * arrow key in reading direction leads to it. A first button, which appears with the focus, skips the timeline.
 *
 * @example
 * ```html
 * <mpg-milestone-timeline heading="Milestones"></mpg-milestone-timeline>
 * ```
 *
 * @tag mpg-milestone-timeline
 *
 * @csspart skip - The button that moves the focus past the timeline.
 * @csspart filter - The choice of a programme: a row of radio buttons, and a menu that narrow containers show instead.
 * @csspart jump - The bar charts of the years and decades, of which one is shown.
 * @csspart years - The list of years.
 * @csspart year - One year with its milestones.
 * @csspart year-heading - The heading of a year.
 * @csspart milestone - One milestone.
 * @csspart text - The text of a milestone.
 * @csspart link - The link to read more, around that text.
 * @csspart meta - Date and project of a milestone.
 * @csspart permalink - The link to the milestone itself.
 * @csspart more - The button that shows more milestones.
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

  readonly #shown = new ShownMilestones(this, this.forControllers);
  readonly #address = new PageAddress(this, (id) => this.#uncover(id));

  protected override get isAddressed(): boolean {
    return this.loading === 'auto' && windowOf(this).location.hash.length > 1;
  }

  protected override contentTemplate(feed: Feed): TemplateResult | undefined {
    const selection = this.#selection(feed);
    if (!selection.all.length) return undefined;
    const { localize, currentYear: current } = this;
    const programme = selection.chosen || this.programme;
    const accent = accentClass(feed.programmes.findIndex(({ id }) => id === programme));
    const jump = { localize, accent, current, onMove: this.#focusYear, onJump: this.#jump };
    const skip = skipTemplate(selection.shown.length, localize.term('skipMilestones'));
    return html`${skip.link} ${this.programme ? nothing : this.#filterTemplate(feed, selection)}
    ${yearJumpTemplate(milestoneDensity(selection.shown), jump)}
    ${yearsTemplate(feed, selection.shown, {
      localize,
      headingLevel: this.subheadingLevel,
      link: this.link,
      isolated: this.isolated,
      target: this.#address.target,
      page: this.#address.page,
      length: this.#shown.of(selection.shown.length),
      onFound: this.#shown.reach,
    })}
    ${this.#shown.moreTemplate(selection.shown.length, this.order === 'oldest' ? 'showLater' : 'showEarlier')}
    ${skip.end}`;
  }

  #filterTemplate(feed: Feed, { all, chosen }: Selection): TemplateResult | typeof nothing {
    const onChoose = (programme: string): void => void this.#choose(programme);
    return programmeFilterTemplate(feed, all, { localize: this.localize, chosen, onChoose });
  }

  #selection(feed: Feed): Selection {
    return selectMilestones(feed, this, this.chosen);
  }

  async #choose(programme: string): Promise<void> {
    this.chosen = programme;
    this.#shown.restart();
    const feed = this.shownFeed;
    if (!feed) return;
    const { length: count } = this.#selection(feed).shown;
    const { project, from, to } = this;
    await this.updateComplete;
    emit(this, 'mpg-filter', { settings: filterSettings({ programme, project, from, to }), count });
    this.announce(this.localize.term('milestoneCount', count));
  }

  /** Shows the milestone with this ID, and resets the visitor's choice if only that hides it. */
  #uncover(id: string): void {
    const { shownFeed: feed } = this;
    if (!feed) return;
    const endIn = (chosen: string): number =>
      selectMilestones(feed, this, chosen).shown.findIndex((each) => each.id === id) + 1;
    if (!endIn(this.chosen) && endIn('')) this.chosen = '';
    this.#shown.reach(endIn(this.chosen));
  }

  readonly #focusYear = async (year: number, toolbar: HTMLElement): Promise<void> => {
    this.currentYear = year;
    await this.updateComplete;
    toolbar.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
  };

  readonly #jump = async ({ first, last }: PeriodBin): Promise<void> => {
    const years = this.shownFeed ? this.#selection(this.shownFeed).shown.map(({ date }) => dateYear(date)) : [];
    const year = years.find((each = NaN) => first <= each && each <= last);
    if (year === undefined) return;
    this.currentYear = year;
    this.#shown.reach(years.lastIndexOf(year) + 1);
    await this.updateComplete;
    const name = this.renderRoot.querySelector<HTMLElement>(`[data-year="${year}"]`);
    // The heading is sticky: its position does not tell where its year begins.
    const group = name?.closest('li');
    if (name && group) reveal(group, 'start', name);
  };
}
