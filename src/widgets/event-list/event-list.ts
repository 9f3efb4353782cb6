import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { CalendarSaver } from '../../element/calendar-saver.ts';
import { currentTime, visitorTimeZone } from '../../element/clock.ts';
import { FeedElement } from '../../element/feed-element.ts';
import { Paging } from '../../element/paging.ts';
import type { Feed, MpgEvent } from '../../feed/types.ts';
import { eventGroups, type EventGroups } from '../../model/events.ts';
import { listedValues } from '../../model/listed-values.ts';
import { programmeLookup } from '../../model/programmes.ts';
import { accentClass } from '../../parts/accent.ts';
import type { EventView } from '../../parts/event.ts';
import { headingTemplate } from '../../parts/heading.ts';
import { eventListStyles } from './event-list.styles.ts';
import { listedEventTemplate } from './listed-event.ts';

type GroupName = keyof EventGroups;

const headings = { upcoming: 'upcomingEvents', past: 'pastEvents', undated: 'dateUnknown' } as const;
const settings = ['when', 'programme', 'project', 'activity', 'limit'] as const;

/**
 * MPG's events: what is to come, the soonest first, and what has been, the newest first.
 *
 * An event is upcoming until it is over in its own time zone, wherever the visitor is. Events whose date is not known
 * stand at the end of `all`, and nowhere else.
 *
 * @example
 * ```html
 * <mpg-event-list heading="Events"></mpg-event-list>
 * ```
 *
 * @tag mpg-event-list
 * @slot - Shown until the feed is there, and instead of an error message if it never comes.
 *
 * @csspart base - Everything.
 * @csspart heading - The heading set with `heading`.
 * @csspart group - The upcoming events, the past ones or those without a date.
 * @csspart group-heading - The heading of such a group.
 * @csspart list - The list of its events.
 * @csspart event - One event.
 * @csspart date - When it is, in its own time zone.
 * @csspart local-time - When that is for the visitor, where the clocks differ.
 * @csspart status - That it is cancelled or postponed.
 * @csspart title - Its title.
 * @csspart link - The link in the title.
 * @csspart meta - Where it is, in which language, and its project.
 * @csspart summary - What an upcoming event is about.
 * @csspart files - What came of it to be read.
 * @csspart join - The link to an upcoming event on the web.
 * @csspart calendar - The button that saves it for a calendar.
 * @csspart disclosure - What opens the past events where there are none to come.
 * @csspart more - The button that shows more events.
 * @csspart message - Said when there is nothing to show or nothing could be loaded.
 * @csspart retry - The button that loads again.
 * @csspart notice - Said when an older copy is shown.
 *
 * @cssprop --mpg-color-programme-1 - Accent of the first programme.
 * @cssprop --mpg-color-programme-2 - Accent of the second programme.
 * @cssprop --mpg-color-programme-3 - Accent of the third programme.
 *
 * @fires mpg-load - The feed is there and shown.
 * @fires mpg-error - The feed could not be loaded, or an event not saved.
 * @fires mpg-select - The visitor follows a link to an event; cancel it to take over.
 */
export class MpgEventList extends FeedElement {
  static override styles: CSSResultGroup = [FeedElement.styles, eventListStyles];

  /** Which events to show. Where there are no `upcoming` ones it says so, and offers the past ones. */
  @property() when: 'upcoming' | 'past' | 'all' = 'all';
  /** How many events to show first, and with each *Show more*; 10 without it. */
  @property({ type: Number }) override limit: number | undefined;
  /** What counts as now; the time at which the widget was made, unless set. */
  @property({ attribute: false }) now = currentTime();
  /** The visitor's time zone, an IANA name; that of the browser, unless set. */
  @property({ attribute: false }) timeZone = visitorTimeZone();

  readonly #paging = new Paging(this, {
    part: 'event',
    localize: this.localize,
    announce: (message) => this.announce(message),
    renderNow: () => this.scheduleUpdate(),
  });
  readonly #calendar = new CalendarSaver(this, (error) => {
    this.report(error);
    this.announce(this.localize.term('failed'));
  });

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (settings.some((name) => changed.has(name))) this.#paging.restart();
  }

  protected override skeletonTemplate(): TemplateResult {
    return html`${Array.from({ length: 4 }, () => super.skeletonTemplate())}`;
  }

  protected override contentTemplate(feed: Feed): TemplateResult | undefined {
    const [programmes, projects, activities] = [this.programme, this.project, this.activity].map(listedValues);
    const groups = eventGroups(feed, { programmes, projects, activities }, this.now);
    const { upcoming, past, undated } = groups;
    switch (this.when) {
      case 'upcoming':
        if (upcoming.length) return this.#listTemplate(feed, groups, ['upcoming'], false);
        return past.length ? this.#withoutUpcomingTemplate(feed, groups) : undefined;
      case 'past':
        return past.length ? this.#listTemplate(feed, groups, ['past'], false) : undefined;
      default:
        if (!upcoming.length && !past.length && !undated.length) return undefined;
        return this.#listTemplate(feed, groups, ['upcoming', 'past', 'undated'], true);
    }
  }

  #withoutUpcomingTemplate(feed: Feed, groups: EventGroups): TemplateResult {
    return html`<p part="message">${this.localize.term('noUpcomingEvents')}</p>
      <details>
        <summary part="disclosure">${this.localize.term('pastEvents')}</summary>
        ${this.#listTemplate(feed, groups, ['past'], false)}
      </details>`;
  }

  /** As many of some groups as fit the page, in their order. */
  #listTemplate(feed: Feed, groups: EventGroups, names: readonly GroupName[], hasHeadings: boolean): TemplateResult {
    let left = this.#paging.length;
    const all = names.reduce((sum, name) => sum + groups[name].length, 0);
    const templates = names.map((name) => {
      const shown = groups[name].slice(0, left);
      left -= shown.length;
      return this.#groupTemplate(feed, name, shown, hasHeadings);
    });
    return html`${templates} ${this.#paging.moreTemplate(all)}`;
  }

  #groupTemplate(
    feed: Feed,
    name: GroupName,
    events: readonly MpgEvent[],
    hasHeading: boolean,
  ): TemplateResult | typeof nothing {
    // That nothing is to come is worth a word.
    if (!events.length && name !== 'upcoming') return nothing;
    const { localize } = this;
    const heading = hasHeading
      ? headingTemplate(this.subheadingLevel, localize.term(headings[name]), 'group-heading', 'group-heading')
      : nothing;
    return html`<div part="group" class="group ${name}">
      ${heading}
      ${
        events.length
          ? html`<ol part="list">
              ${this.#eventsTemplate(feed, events)}
            </ol>`
          : html`<p class="muted">${localize.term('noUpcomingEvents')}</p>`
      }
    </div>`;
  }

  #eventsTemplate(feed: Feed, events: readonly MpgEvent[]): readonly TemplateResult[] {
    const programmesOf = programmeLookup(feed);
    const { localize, link, now, timeZone, campaign } = this;
    const { languages } = localize;
    const onSave = (event: MpgEvent): void =>
      void this.#calendar.save(event, feed, { languages, formats: localize, campaign, now });
    const view: EventView = { localize, link, now, timeZone, onSave, failed: this.#calendar.failed };
    return events.map((event) => {
      const accent = accentClass(feed.programmes.findIndex(({ id }) => id === programmesOf(event)[0]));
      const project = this.project ? undefined : feed.projects.find(({ id }) => id === event.projects[0]);
      return html`<li class=${accent}>${listedEventTemplate(event, view, project)}</li>`;
    });
  }
}
