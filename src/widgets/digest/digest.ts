import { html, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { currentTime } from '../../element/clock.ts';
import { FeedElement } from '../../element/feed-element.ts';
import { itemLimit } from '../../element/limit.ts';
import type { Feed, Item } from '../../feed/types.ts';
import { allKinds, digestItems, digestLength, digestSelection, isUpcoming } from '../../model/digest.ts';
import { programmeAccent } from '../../parts/accent.ts';
import { detailedEntryTemplate } from '../../parts/detailed-entry.ts';
import { followTemplate, rssLinks } from '../../parts/follow.ts';
import { itsProgrammeTemplate } from '../../parts/programme-name.ts';
import { summaryTemplate } from '../../parts/text.ts';
import { space } from './digest.space.ts';
import { digestStyles } from './digest.styles.ts';

/**
 * The latest items of all kinds in one short list, for example for the page that a newsletter or post links to.
 *
 * Upcoming events come first, the soonest at the top, and are labelled as such. They take up at most half of the list as
 * long as there are other items to fill it. The other items follow, newest first; of the last year's, those in the page's
 * language come before the others. Of a work that is there as several kinds, such as an event and the news of it, the
 * digest has the first. The first item leads.
 *
 * @example
 * ```html
 * <mpg-digest heading="Latest" kinds="news,publication,event" campaign="spring-newsletter"></mpg-digest>
 * ```
 *
 * @tag mpg-digest
 *
 * @csspart list - The list.
 * @csspart entry - An item.
 * @csspart kind - Its kind, above its title.
 * @csspart programme - The name of its programme, beside that.
 * @csspart title - The title of an item.
 * @csspart link - The link in the title.
 * @csspart summary - The summary of an item: of the first one whole, of the others two lines.
 * @csspart follow - A link to the feed as RSS, if it has that.
 * @csspart meta - Kind, date, language if it is not the page's, and whether an event is cancelled or postponed.
 */
export class MpgDigest extends FeedElement {
  static override styles: CSSResultGroup = [FeedElement.styles, digestStyles, space];

  /**
   * Kinds of items to show, separated by commas: `news`, `publication`, `event`, `report`, `milestone`. Default: all but
   * milestones.
   */
  @property() kinds: string | undefined;
  /** First date to show: `2024`, `2024-06` or `2024-06-01`. Items without a date are then left out. */
  @property() since: string | undefined;
  /**
   * What comes first after upcoming events: with `language` what is in the page's language, among the items of the year
   * before the newest one; with `newest` the newest, whatever its language.
   */
  @property() order: 'language' | 'newest' = 'language';
  /** The time that decides which events are upcoming. Default: the time at which the widget was created. */
  @property({ attribute: false }) now = currentTime();
  /** Maximum number of items to show. Default: 8. */
  @property({ type: Number }) override limit: number | undefined;

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const known = allKinds.map((id) => ({ id }));
    if (this.shownFeed) this.expectKnown('kinds', this.kinds, known);
  }

  protected override contentTemplate(feed: Feed): TemplateResult | undefined {
    const selection = digestSelection(this);
    const { limit, now, order, localize } = this;
    const reader = order === 'newest' ? undefined : localize;
    const items = selection && digestItems(feed, selection, itemLimit(limit, digestLength), now, reader);
    if (!items?.length) return undefined;
    return html`<ol part="list" class="list">
        ${items.map(this.isolated((item: Item, index: number) => this.#itemTemplate(feed, item, index === 0)))}
      </ol>
      ${followTemplate(rssLinks(feed, localize))}`;
  }

  #itemTemplate(feed: Feed, item: Item, isLead: boolean): TemplateResult {
    const { localize, link, now } = this;
    const isAhead = isUpcoming(item, now);
    const kind = isAhead ? localize.term('upcomingEvent') : localize.term('kindName', item.kind);
    const programme = itsProgrammeTemplate(feed, item, localize, this.programme);
    const summary = item.title && item.summary ? summaryTemplate(item.summary, localize) : undefined;
    return html`<li class="item ${programmeAccent(feed, item)} ${isLead ? 'lead' : ''}">
      ${detailedEntryTemplate(item, { localize, link, hasWeekday: isAhead, summary, kind, programme })}
    </li>`;
  }
}
