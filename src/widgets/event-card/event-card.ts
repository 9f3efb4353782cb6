import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { CalendarSaver } from '../../element/calendar-saver.ts';
import { currentTime, visitorTimeZone } from '../../element/clock.ts';
import { FeedElement } from '../../element/feed-element.ts';
import type { Feed, MpgEvent } from '../../feed/types.ts';
import { dateBlock } from '../../model/date-block.ts';
import { eventGroups } from '../../model/events.ts';
import { itemSelection, itemsOfKind } from '../../model/items.ts';
import { programmeAccent } from '../../parts/accent.ts';
import {
  dateBlockTemplate,
  eventActionsTemplate,
  eventDatesTemplate,
  eventFilesTemplate,
  eventMetaTemplate,
  eventStatusTemplate,
  type EventView,
} from '../../parts/event.ts';
import { imageTemplate } from '../../parts/image.ts';
import { itemLinkTemplate } from '../../parts/item-link.ts';
import { itsProgrammeTemplate } from '../../parts/programme-name.ts';
import { textTemplate } from '../../parts/text.ts';
import { space } from './event-card.space.ts';
import { eventCardStyles } from './event-card.styles.ts';

/**
 * One of MPG's events: date, venue, summary, and a file for the visitor's calendar.
 *
 * Without `event` it shows the next event that is not cancelled. `programme`, `project` and `activity` narrow the choice.
 *
 * @example
 * ```html
 * <mpg-event-card event="transatlantic-migrant-democracy-dialogue-summit-2022"></mpg-event-card>
 * ```
 *
 * @tag mpg-event-card
 *
 * @csspart card - The card.
 * @csspart image - The event's image.
 * @csspart date-block - The day on which the event begins, or its days within a month, large.
 * @csspart date - Date and time in the event's time zone. Only screen readers are told what the date block says already.
 * @csspart local-time - The same in the visitor's time zone, if it differs.
 * @csspart status - Note that the event is cancelled or postponed.
 * @csspart title - The title.
 * @csspart link - The link in the title.
 * @csspart meta - Venue, language and project.
 * @csspart programme - The name of its programme, unless you have selected one.
 * @csspart summary - The summary.
 * @csspart files - The event's files.
 * @csspart join - The link to take part online, before and during the event.
 * @csspart calendar - The button that saves the event for a calendar, until it is over.
 *
 * @fires mpg-error - Loading or saving the event failed, or an attribute has a value that the feed does not know.
 */
export class MpgEventCard extends FeedElement {
  static override styles: CSSResultGroup = [FeedElement.styles, eventCardStyles, space];

  /** ID of the event to show. Default: the next event. */
  @property() event: string | undefined;
  /** The time that counts as now. Default: the time at which the widget was created. */
  @property({ attribute: false }) now = currentTime();
  /** The visitor's time zone, as an IANA name. Default: the browser's. */
  @property({ attribute: false }) timeZone: string | undefined = visitorTimeZone();

  readonly #calendar = new CalendarSaver(this, this.tellFailure);

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const feed = this.shownFeed;
    if (feed) this.expectKnown('event', this.event, itemsOfKind(feed, 'event'));
  }

  protected override contentTemplate(feed: Feed): TemplateResult | undefined {
    const event = this.event ? itemsOfKind(feed, 'event').find(({ id }) => id === this.event) : this.#nextEvent(feed);
    if (!event) return undefined;
    const { localize, link, now, timeZone, campaign } = this;
    const { languages } = localize;
    const onSave = (): void => void this.#calendar.save(event, feed, { languages, formats: localize, campaign, now });
    const view: EventView = { localize, link, now, timeZone, onSave, failed: this.#calendar.failed };
    const { image, summary, content } = event;
    const title = textTemplate(event.title ?? summary ?? content, localize);
    const block = dateBlock(event, localize);
    const about = event.title && (summary ?? content);
    return html`<article part="card" class="ruled ${programmeAccent(feed, event)}">
      ${image ? html`<div part="image" class="image">${imageTemplate(image, localize)}</div>` : nothing}
      <div class="dated">
        ${dateBlockTemplate(block)}
        <div class="text">
          ${eventStatusTemplate(event, localize)}
          ${itemLinkTemplate(event, title, localize, link, { level: this.subheadingLevel, part: 'title', name: 'title' })}
          ${eventDatesTemplate(event, block, view)}
          ${eventMetaTemplate(
            event,
            view,
            feed.projects.find(({ id }) => id === event.projects[0]),
          )}
          ${itsProgrammeTemplate(feed, event, localize, this.programme)}
          ${about ? html`<p part="summary">${textTemplate(about, localize)}</p>` : nothing}
          ${eventFilesTemplate(event, view)} ${eventActionsTemplate(event, view)}
        </div>
      </div>
    </article>`;
  }

  #nextEvent(feed: Feed): MpgEvent | undefined {
    const { upcoming } = eventGroups(feed, itemSelection(this), this.now);
    return upcoming.find(({ status }) => status !== 'cancelled');
  }
}
