import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { emit } from '../../element/events.ts';
import { FeedElement } from '../../element/feed-element.ts';
import '../../element/words.ts';
import type { Feed, Milestone } from '../../feed/types.ts';
import type { DateOrder } from '../../model/dates.ts';
import { filteredMilestones, milestoneDensity, milestoneYears, type MilestoneYear } from '../../model/milestones.ts';
import { listedValues } from '../../model/listed-values.ts';
import { programmeLookup } from '../../model/programmes.ts';
import { accentClass } from '../../parts/accent.ts';
import { headingTemplate } from '../../parts/heading.ts';
import { milestoneTemplate } from './milestone.ts';
import { milestoneTimelineStyles } from './milestone-timeline.styles.ts';
import { programmeFilterTemplate } from './programme-filter.ts';
import { yearJumpTemplate } from './year-jump.ts';

/**
 * MPG's milestones, year by year, with a picture of how many each year has, from which one can jump to any of them.
 *
 * Every milestone has an address of its own, `#` and its id, which leads to it on the host's page.
 *
 * @example
 * ```html
 * <mpg-milestone-timeline heading="Since 1995" order="oldest"></mpg-milestone-timeline>
 * ```
 *
 * @tag mpg-milestone-timeline
 * @slot - Shown until the feed is there, and instead of an error message if it never comes.
 *
 * @csspart base - Everything.
 * @csspart heading - The heading set with `heading`.
 * @csspart filter - The choice of a programme.
 * @csspart jump - The picture of the years.
 * @csspart years - The list of years.
 * @csspart year - One year with its milestones.
 * @csspart year-heading - The year itself.
 * @csspart milestone - One milestone.
 * @csspart text - What happened.
 * @csspart meta - Its date, its project and its links.
 * @csspart link - The link to the page about it.
 * @csspart permalink - The link to this milestone.
 * @csspart message - Said when there is nothing to show or nothing could be loaded.
 * @csspart retry - The button that loads again.
 * @csspart notice - Said when an older copy is shown.
 *
 * @cssprop --mpg-color-programme-1 - Accent of the first programme.
 * @cssprop --mpg-color-programme-2 - Accent of the second programme.
 * @cssprop --mpg-color-programme-3 - Accent of the third programme.
 * @cssprop --mpg-scroll-margin - Height that a sticky header of the host covers at the top.
 *
 * @fires mpg-load - The feed is there and shown.
 * @fires mpg-error - The feed could not be loaded.
 * @fires mpg-filter - The visitor chose a programme; the choice and the number of milestones are in it.
 * @fires mpg-select - The visitor follows a link to the page about a milestone; cancel it to take over.
 */
export class MpgMilestoneTimeline extends FeedElement {
  static override styles: CSSResultGroup = [FeedElement.styles, milestoneTimelineStyles];

  /** First date to show: `2004`, `2004-06` or `2004-06-01`. */
  @property() from: string | undefined;
  /** Last date to show, itself included. */
  @property() to: string | undefined;
  /** Whether the `newest` milestones come first or the `oldest`. */
  @property() order: DateOrder = 'newest';

  /** Id of the programme that the visitor chose; empty for all. */
  @state() private chosen = '';
  /** Year that the Tab key reaches in the picture; the last one chosen there. */
  @state() private currentYear: number | undefined;
  /** Id of the milestone that the page's address names. */
  @state() private target = '';

  /** Whether the page's address was read since the feed is here. */
  #hasReadAddress = false;
  /** Whether the target is still to be brought into view. */
  #mustReveal = false;

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('hashchange', this.#onHashChange);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('hashchange', this.#onHashChange);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (this.shownFeed && !this.#hasReadAddress) this.#readAddress();
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    if (!this.#mustReveal) return;
    this.#mustReveal = false;
    reveal(this.renderRoot.querySelector(`#${CSS.escape(this.target)}`), 'center');
  }

  protected override skeletonTemplate(): TemplateResult {
    const bones = Array.from({ length: 5 }, () => super.skeletonTemplate());
    return html`<div class="bone picture"></div>
      ${bones}`;
  }

  protected override contentTemplate(feed: Feed): TemplateResult | undefined {
    const { localize, chosen, programme } = this;
    const all = this.#milestones(feed);
    if (!all.length) return undefined;
    const shown = this.#shown(feed, all);
    const choose = (id: string): void => void this.#choose(id);
    const jump = { localize, current: this.currentYear, onMove: this.#focusYear, onJump: this.#jump };
    return html`${programme ? nothing : programmeFilterTemplate(feed, all, { localize, chosen, onChoose: choose })}
      ${yearJumpTemplate(milestoneDensity(shown), jump)}
      <ol part="years">
        ${milestoneYears(shown).map((group) => this.#yearTemplate(feed, group))}
      </ol>`;
  }

  #yearTemplate(feed: Feed, { year, milestones }: MilestoneYear): TemplateResult {
    const name = year === undefined ? this.localize.term('yearUnknown') : `${year}`;
    return html`<li part="year" class="year" tabindex="-1" data-year=${year ?? nothing}>
      ${headingTemplate(this.subheadingLevel, name, 'year-heading')}
      <ol>
        ${milestones.map((milestone) => this.#milestoneTemplate(feed, milestone))}
      </ol>
    </li>`;
  }

  #milestoneTemplate(feed: Feed, milestone: Milestone): TemplateResult {
    const [programme] = programmeLookup(feed)(milestone);
    return milestoneTemplate(milestone, {
      localize: this.localize,
      accent: accentClass(feed.programmes.findIndex(({ id }) => id === programme)),
      project: feed.projects.find(({ id }) => id === milestone.projects[0]),
      isTarget: milestone.id === this.target,
      onSelect: (event) => this.select(event, milestone),
      onLink: this.#onLink,
    });
  }

  /** All that the host asked for. */
  #milestones(feed: Feed): readonly Milestone[] {
    return filteredMilestones(feed, {
      programmes: listedValues(this.programme),
      projects: listedValues(this.project),
      from: this.from,
      to: this.to,
      order: this.order,
    });
  }

  /** Of these, what the visitor asked for. */
  #shown(feed: Feed, milestones: readonly Milestone[]): readonly Milestone[] {
    const programmesOf = programmeLookup(feed);
    const { chosen, limit } = this;
    const shown = chosen ? milestones.filter((milestone) => programmesOf(milestone).includes(chosen)) : milestones;
    return limit && limit > 0 ? shown.slice(0, limit) : shown;
  }

  async #choose(programme: string): Promise<void> {
    this.chosen = programme;
    const feed = this.shownFeed;
    if (!feed) return;
    const count = this.#shown(feed, this.#milestones(feed)).length;
    await this.updateComplete;
    emit(this, 'mpg-filter', { settings: programme ? { programme } : {}, count });
    await this.announce(this.localize.term('milestoneCount', count));
  }

  readonly #focusYear = async (year: number): Promise<void> => {
    this.currentYear = year;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('nav [tabindex="0"]')?.focus();
  };

  readonly #jump = (year: number): void => {
    this.currentYear = year;
    reveal(this.renderRoot.querySelector<HTMLElement>(`[data-year="${year}"]`), 'start');
  };

  // By hand, since `#…` in a link means another page where the host has a <base>.
  readonly #onLink = (event: MouseEvent, id: string): void => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    location.hash = encodeURIComponent(id);
    this.#onHashChange();
  };

  readonly #onHashChange = (): void => {
    this.#readAddress();
    this.requestUpdate();
  };

  /** The browser does not look for the address's target inside shadow roots. */
  #readAddress(): void {
    const feed = this.shownFeed;
    if (!feed) return;
    this.#hasReadAddress = true;
    const id = idIn(location.hash);
    const target = this.#milestones(feed).find((milestone) => milestone.id === id);
    this.target = target ? id : '';
    this.#mustReveal = !!target;
    // The visitor's earlier choice may hide what the address asks for.
    if (target && !programmeLookup(feed)(target).includes(this.chosen)) this.chosen = '';
  }
}

function idIn(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return '';
  }
}

/** Brings an element into view and moves the focus there, for keyboards and screen readers. */
function reveal(element: HTMLElement | null, block: ScrollLogicalPosition): void {
  element?.scrollIntoView({ block });
  element?.focus({ preventScroll: true });
}
