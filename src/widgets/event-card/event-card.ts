import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { CalendarSaver } from '../../element/calendar-saver.ts';
import { currentTime, visitorTimeZone } from '../../element/clock.ts';
import { FeedElement } from '../../element/feed-element.ts';
import type { Feed, MpgEvent } from '../../feed/types.ts';
import { eventGroups } from '../../model/events.ts';
import { itemsOfKind } from '../../model/items.ts';
import { listedValues } from '../../model/listed-values.ts';
import { programmeLookup } from '../../model/programmes.ts';
import { accentClass } from '../../parts/accent.ts';
import {
  eventActionsTemplate,
  eventDatesTemplate,
  eventFilesTemplate,
  eventMetaTemplate,
  eventStatusTemplate,
  type EventView,
} from '../../parts/event.ts';
import { headingTemplate } from '../../parts/heading.ts';
import { imageTemplate } from '../../parts/image.ts';
import { itemLinkTemplate } from '../../parts/item-link.ts';
import { textTemplate } from '../../parts/text.ts';
import { eventCardStyles } from './event-card.styles.ts';

/**
 * One of MPG's events: when and where it is, what it is about, and a file for the visitor's calendar.
 *
 * Without `event` it is the next one to come that is not cancelled, of all or of those that `programme`, `project` and `activity` ask for.
 *
 * @example
 * ```html
 * <mpg-event-card event="transatlantic-migrant-democracy-dialogue-summit-2022"></mpg-event-card>
 * ```
 *
 * @tag mpg-event-card
 * @slot - Shown until the feed is there, and instead of an error message if it never comes.
 *
 * @csspart base - Everything.
 * @csspart heading - The heading set with `heading`.
 * @csspart card - The card.
 * @csspart image - The event's picture.
 * @csspart date - When it is, in its own time zone.
 * @csspart local-time - When that is for the visitor, where the clocks differ.
 * @csspart status - That it is cancelled or postponed.
 * @csspart title - Its title.
 * @csspart link - The link in the title.
 * @csspart meta - Where it is, in which language, and its project.
 * @csspart summary - What it is about.
 * @csspart files - What came of it to be read.
 * @csspart join - The link to an upcoming event on the web.
 * @csspart calendar - The button that saves an upcoming event for a calendar.
 * @csspart message - Said when there is nothing to show or nothing could be loaded.
 * @csspart retry - The button that loads again.
 * @csspart notice - Said when an older copy is shown.
 *
 * @cssprop --mpg-color-programme-1 - Accent of the first programme.
 * @cssprop --mpg-color-programme-2 - Accent of the second programme.
 * @cssprop --mpg-color-programme-3 - Accent of the third programme.
 *
 * @fires mpg-load - The feed is there and shown.
 * @fires mpg-error - The feed could not be loaded, or the event not saved.
 * @fires mpg-select - The visitor follows the link; cancel it to take over.
 */
export class MpgEventCard extends FeedElement {
  static override styles: CSSResultGroup = [FeedElement.styles, eventCardStyles];

  /** Id of the event to show; the next one to come without it. */
  @property() event: string | undefined;
  /** What counts as now; the time at which the widget was made, unless set. */
  @property({ attribute: false }) now = currentTime();
  /** The visitor's time zone, an IANA name; that of the browser, unless set. */
  @property({ attribute: false }) timeZone = visitorTimeZone();

  readonly #calendar = new CalendarSaver(this, (error) => {
    this.report(error);
    this.announce(this.localize.term('failed'));
  });

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
    const about = event.title && (summary ?? content);
    const accent = accentClass(feed.programmes.findIndex(({ id }) => id === programmeLookup(feed)(event)[0]));
    return html`<article part="card" class="ruled ${accent}">
      ${image ? html`<div part="image" class="image">${imageTemplate(image, localize)}</div>` : nothing}
      ${eventDatesTemplate(event, view)} ${eventStatusTemplate(event, localize)}
      ${headingTemplate(this.subheadingLevel, itemLinkTemplate(event, title, localize, link), 'title', 'title')}
      ${eventMetaTemplate(
        event,
        view,
        feed.projects.find(({ id }) => id === event.projects[0]),
      )}
      ${about ? html`<p part="summary">${textTemplate(about, localize)}</p>` : nothing}
      ${eventFilesTemplate(event, view)} ${eventActionsTemplate(event, view)}
    </article>`;
  }

  #nextEvent(feed: Feed): MpgEvent | undefined {
    const [programmes, projects, activities] = [this.programme, this.project, this.activity].map(listedValues);
    const { upcoming } = eventGroups(feed, { programmes, projects, activities }, this.now);
    return upcoming.find(({ status }) => status !== 'cancelled');
  }
}
