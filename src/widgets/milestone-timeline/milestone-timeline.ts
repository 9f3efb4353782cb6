import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { emit } from '../../element/events.ts';
import { FeedElement } from '../../element/feed-element.ts';
import type { Feed, Milestone } from '../../feed/types.ts';
import type { DateOrder } from '../../model/dates.ts';
import { listedValues } from '../../model/listed-values.ts';
import { filteredMilestones, milestoneDensity, milestoneYears, type MilestoneYear } from '../../model/milestones.ts';
import { programmeLookup } from '../../model/programmes.ts';
import { accentClass } from '../../parts/accent.ts';
import { headingTemplate } from '../../parts/heading.ts';
import { milestoneTemplate } from './milestone.ts';
import { milestoneTimelineStyles } from './milestone-timeline.styles.ts';
import { PageAddress, reveal } from './page-address.ts';
import { programmeFilterTemplate } from './programme-filter.ts';
import { yearJumpTemplate } from './year-jump.ts';

type ProgrammesOf = ReturnType<typeof programmeLookup>;

interface Selection {
  /** All that the host asks for. */
  readonly all: readonly Milestone[];
  /** Of these, what the visitor asks for, as many as fit. */
  readonly shown: readonly Milestone[];
  /** Id of the programme that the visitor chose; empty for all. */
  readonly chosen: string;
  readonly programmesOf: ProgrammesOf;
}

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

  readonly #address = new PageAddress(this, (id) => this.#uncover(id));

  protected override skeletonTemplate(): TemplateResult {
    // More than a screen's height of milestones would not show.
    const length = Math.min(this.limit || 12, 12);
    const lines = Array.from({ length }, () => super.skeletonTemplate());
    return html`<div class="skeleton-line histogram"></div>
      ${lines}`;
  }

  protected override contentTemplate(feed: Feed): TemplateResult | undefined {
    const selection = this.#selection(feed);
    if (!selection.all.length) return undefined;
    const { localize, currentYear: current } = this;
    const accent = accentOf(feed, selection.chosen || this.programme);
    const jump = { localize, accent, current, onMove: this.#focusYear, onJump: this.#jump };
    return html`${this.programme ? nothing : this.#filterTemplate(feed, selection)}
      ${yearJumpTemplate(milestoneDensity(selection.shown), jump)}
      <ol part="years">
        ${milestoneYears(selection.shown).map((group) => this.#yearTemplate(feed, group, selection.programmesOf))}
      </ol>`;
  }

  #filterTemplate(feed: Feed, { all, chosen, programmesOf }: Selection): TemplateResult | typeof nothing {
    const onChoose = (programme: string): void => void this.#choose(programme);
    return programmeFilterTemplate(feed, all, { localize: this.localize, programmesOf, chosen, onChoose });
  }

  #yearTemplate(feed: Feed, { year, milestones }: MilestoneYear, programmesOf: ProgrammesOf): TemplateResult {
    const name = html`<span tabindex="-1" data-year=${year ?? nothing}
      >${year ?? this.localize.term('yearUnknown')}</span
    >`;
    return html`<li part="year" class="year">
      ${headingTemplate(this.subheadingLevel, name, 'year-heading')}
      <ol>
        ${milestones.map((milestone) => this.#milestoneTemplate(feed, milestone, programmesOf(milestone)[0]))}
      </ol>
    </li>`;
  }

  #milestoneTemplate(feed: Feed, milestone: Milestone, programme: string | undefined): TemplateResult {
    const { target, page } = this.#address;
    return milestoneTemplate(milestone, {
      localize: this.localize,
      accent: accentOf(feed, programme),
      project: feed.projects.find(({ id }) => id === milestone.projects[0]),
      isTarget: milestone.id === target,
      page,
      link: this.link,
    });
  }

  /** What the host and the visitor ask for. */
  #selection(feed: Feed): Selection {
    const { programme, project, from, to, order, limit } = this;
    const [programmes, projects] = [listedValues(programme), listedValues(project)];
    const all = filteredMilestones(feed, { programmes, projects, from, to, order });
    const programmesOf = programmeLookup(feed);
    const found = programme ? [] : all.filter((milestone) => programmesOf(milestone).includes(this.chosen));
    // The host may have changed its mind after the visitor chose what is now not there.
    const [chosen, shown] = found.length ? [this.chosen, found] : ['', all];
    return { all, chosen, shown: limit && limit > 0 ? shown.slice(0, limit) : shown, programmesOf };
  }

  async #choose(programme: string): Promise<void> {
    this.chosen = programme;
    const feed = this.shownFeed;
    if (!feed) return;
    const { length: count } = this.#selection(feed).shown;
    const { project, from, to } = this;
    await this.updateComplete;
    const settings = {
      ...(programme && { programme }),
      ...(project && { project }),
      ...(from && { from }),
      ...(to && { to }),
    };
    emit(this, 'mpg-filter', { settings, count });
    this.announce(this.localize.term('milestoneCount', count));
  }

  /** Takes back the visitor's choice where it hides the milestone of that id. */
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
    // The heading is sticky: where it stands now says nothing of where its year begins.
    const group = name?.closest('li');
    if (name && group) reveal(group, 'start', name);
  };
}

function accentOf(feed: Feed, programme: string | undefined): string {
  return accentClass(feed.programmes.findIndex(({ id }) => id === programme));
}
