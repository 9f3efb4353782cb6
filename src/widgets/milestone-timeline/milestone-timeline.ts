import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { windowOf } from '../../element/another-document.ts';
import { emit, filterSettings } from '../../element/events.ts';
import { FeedElement } from '../../element/feed-element.ts';
import type { Feed } from '../../feed/types.ts';
import { dateYear, type DateOrder } from '../../model/dates.ts';
import { milestoneDensity } from '../../model/milestones.ts';
import { accentClass } from '../../parts/accent.ts';
import { space } from './milestone-timeline.space.ts';
import { milestoneTimelineStyles } from './milestone-timeline.styles.ts';
import { PageAddress, reveal } from './page-address.ts';
import { programmeFilterTemplate } from './programme-filter.ts';
import { selectMilestones, type Selection } from './selection.ts';
import { ShownMilestones } from './shown-milestones.ts';
import { yearJumpTemplate } from './year-jump.ts';
import { yearsTemplate } from './years.ts';

/**
 * MPG's milestones, year by year. A bar chart of the years, with one bar for each, lets visitors jump to a year.
 *
 * It shows the first twenty milestones, and twenty more with each *Show earlier*. A jump to a year, a link to a milestone
 * and the browser's own search show what they lead to, and print shows all. `limit` is the most it shows in all.
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
    return html`${this.programme ? nothing : this.#filterTemplate(feed, selection)}
    ${yearJumpTemplate(milestoneDensity(selection.shown), jump)}
    ${yearsTemplate(feed, selection.shown, {
      localize,
      headingLevel: this.subheadingLevel,
      link: this.link,
      isolated: this.isolated,
      target: this.#address.target,
      page: this.#address.page,
      length: this.#shown.length,
      onFound: this.#shown.reach,
    })}
    ${this.#shown.moreTemplate(selection.shown.length, this.order === 'oldest' ? 'showLater' : 'showEarlier')}`;
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

  readonly #focusYear = async (year: number): Promise<void> => {
    this.currentYear = year;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('nav [tabindex="0"]')?.focus();
  };

  readonly #jump = async (year: number): Promise<void> => {
    this.currentYear = year;
    const milestones = this.shownFeed ? this.#selection(this.shownFeed).shown : [];
    this.#shown.reach(milestones.map(({ date }) => dateYear(date)).lastIndexOf(year) + 1);
    await this.updateComplete;
    const name = this.renderRoot.querySelector<HTMLElement>(`[data-year="${year}"]`);
    // The heading is sticky: its position does not tell where its year begins.
    const group = name?.closest('li');
    if (name && group) reveal(group, 'start', name);
  };
}
