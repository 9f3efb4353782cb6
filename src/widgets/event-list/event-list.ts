import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { CalendarSaver } from '../../element/calendar-saver.ts';
import { currentTime, visitorTimeZone } from '../../element/clock.ts';
import { FeedElement } from '../../element/feed-element.ts';
import { Paging } from '../../element/paging.ts';
import type { Feed, MpgEvent } from '../../feed/types.ts';
import { eventGroups, type EventGroups } from '../../model/events.ts';
import { itemSelection } from '../../model/items.ts';
import type { EventView } from '../../parts/event.ts';
import { calendarLinks, followTemplate } from '../../parts/follow.ts';
import { headingTemplate } from '../../parts/heading.ts';
import { space } from './event-list.space.ts';
import { eventListStyles } from './event-list.styles.ts';
import { listedEventTemplate } from './listed-event.ts';

type GroupName = keyof EventGroups;

const headings = { upcoming: 'upcomingEvents', past: 'pastEvents', undated: 'dateUnknown' } as const;

/**
 * MPG's events: upcoming ones, the soonest first, and past ones, the newest first.
 *
 * An event is upcoming until it is over in its own time zone, wherever the visitor is. Events without a date are shown
 * only with `when="all"`, at the end.
 *
 * @example
 * ```html
 * <mpg-event-list heading="Events"></mpg-event-list>
 * ```
 *
 * @tag mpg-event-list
 *
 * @csspart follow - A link to subscribe to the events in a calendar, if the feed has one.
 * @csspart group - The upcoming events, the past events or the events without a date.
 * @csspart group-heading - The heading of a group.
 * @csspart list - The list of a group's events.
 * @csspart event - One event.
 * @csspart date-block - The day on which an event begins, or its first and last one, large.
 * @csspart date - Date and time in the event's time zone. Only screen readers are told what the date block says already.
 * @csspart local-time - The same in the visitor's time zone, if it differs.
 * @csspart status - Note that the event is cancelled or postponed.
 * @csspart title - The title of an event.
 * @csspart link - The link in the title.
 * @csspart meta - Venue, language and project.
 * @csspart summary - The summary of an upcoming event.
 * @csspart files - The event's files.
 * @csspart join - The link to take part online, before and during an event.
 * @csspart calendar - The button that saves an event for a calendar, until it is over.
 * @csspart disclosure - What opens the past events if there are no upcoming ones.
 * @csspart more - The button that shows more events.
 *
 * @fires mpg-error - Loading or saving an event failed, or an attribute has a value that the feed does not know.
 */
export class MpgEventList extends FeedElement {
  static override styles: CSSResultGroup = [FeedElement.styles, eventListStyles, space];

  /** Which events to show. If there are no `upcoming` ones, the widget says so and offers the past ones. */
  @property() when: 'upcoming' | 'past' | 'all' = 'all';
  /** Number of events to show at first, and to add with each *Show more*. Default: 10. */
  @property({ type: Number }) override limit: number | undefined;
  /** The time that counts as now. Default: the time at which the widget was created. */
  @property({ attribute: false }) now = currentTime();
  /** The visitor's time zone, as an IANA name. Default: the browser's. */
  @property({ attribute: false }) timeZone: string | undefined = visitorTimeZone();

  readonly #paging = new Paging(this, {
    ...this.forControllers,
    part: 'event',
    settings: () => [this.when, this.programme, this.project, this.activity],
  });
  readonly #calendar = new CalendarSaver(this, this.tellFailure);

  protected override contentTemplate(feed: Feed): TemplateResult | undefined {
    const groups = eventGroups(feed, itemSelection(this), this.now);
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

  /** The first events of some groups, as many as the paging shows now. */
  #listTemplate(feed: Feed, groups: EventGroups, names: readonly GroupName[], hasHeadings: boolean): TemplateResult {
    let left = this.#paging.length;
    const all = names.reduce((sum, name) => sum + groups[name].length, 0);
    const templates = names.map((name) => {
      const shown = groups[name].slice(0, left);
      left -= shown.length;
      return this.#groupTemplate(feed, name, shown, hasHeadings);
    });
    return html`${templates} ${this.#paging.moreTemplate(all)} ${followTemplate(calendarLinks(feed, this.localize))}`;
  }

  #groupTemplate(
    feed: Feed,
    name: GroupName,
    events: readonly MpgEvent[],
    hasHeading: boolean,
  ): TemplateResult | typeof nothing {
    const { localize } = this;
    if (!events.length) {
      // A list without upcoming events says so, in a line.
      return name === 'upcoming'
        ? html`<p part="group" class="group none muted">${localize.term('noUpcomingEvents')}</p>`
        : nothing;
    }
    const heading = hasHeading
      ? headingTemplate(this.subheadingLevel, localize.term(headings[name]), 'group-heading', 'group-heading')
      : nothing;
    return html`<div part="group" class="group ${name}">
      ${heading}
      <ol part="list">
        ${this.#eventsTemplate(feed, events)}
      </ol>
    </div>`;
  }

  #eventsTemplate(feed: Feed, events: readonly MpgEvent[]): readonly unknown[] {
    const { localize, link, now, timeZone, campaign } = this;
    const { languages } = localize;
    const onSave = (event: MpgEvent): void =>
      void this.#calendar.save(event, feed, { languages, formats: localize, campaign, now });
    const view: EventView = { localize, link, now, timeZone, onSave, failed: this.#calendar.failed };
    const eventTemplate = (event: MpgEvent): TemplateResult => {
      const project = this.project ? undefined : feed.projects.find(({ id }) => id === event.projects[0]);
      return listedEventTemplate(event, { ...view, project });
    };
    return events.map(this.isolated(eventTemplate));
  }
}
