import { html, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { currentTime } from '../../element/clock.ts';
import { FeedElement } from '../../element/feed-element.ts';
import { itemLimit } from '../../element/limit.ts';
import type { Feed, Item, Kind } from '../../feed/types.ts';
import { digestItems } from '../../model/digest.ts';
import { itemSelection } from '../../model/items.ts';
import { listedValues } from '../../model/listed-values.ts';
import { programmeAccent } from '../../parts/accent.ts';
import { detailedEntryTemplate } from '../../parts/detailed-entry.ts';
import { space } from './digest.space.ts';
import { digestStyles } from './digest.styles.ts';

const allKinds: readonly Kind[] = ['news', 'publication', 'event', 'report', 'milestone'];
const defaultKinds: readonly Kind[] = ['news', 'publication', 'event', 'report'];
const defaultLength = 8;

/**
 * The latest items of all kinds in one short list, for example for the page that a newsletter or post links to.
 *
 * Upcoming events come first, the soonest at the top, and are labelled as such. They take up at most half of the list as
 * long as there are other items to fill it. The other items follow, newest first.
 *
 * @example
 * ```html
 * <mpg-digest heading="Latest" kinds="news,publication,event" campaign="spring-newsletter"></mpg-digest>
 * ```
 *
 * @tag mpg-digest
 *
 * @csspart list - The list.
 * @csspart kind - The kind of an item, above its title.
 * @csspart entry - An item without its kind.
 * @csspart title - The title of an item.
 * @csspart link - The link in the title.
 * @csspart meta - Date, language if it is not the page's, and whether an event is cancelled or postponed.
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
    const listed = listedValues(this.kinds);
    const kinds = listed.length ? allKinds.filter((kind) => listed.includes(kind)) : defaultKinds;
    if (!kinds.length) return undefined;
    const selection = { ...itemSelection(this), kinds, since: this.since };
    const items = digestItems(feed, selection, this.#length, this.now);
    if (!items.length) return undefined;
    return html`<ol part="list">
      ${items.map(this.isolated((item: Item) => this.#itemTemplate(item, programmeAccent(feed, item))))}
    </ol>`;
  }

  get #length(): number {
    return itemLimit(this.limit, defaultLength);
  }

  /** @param accent CSS class for its programme's accent colour */
  #itemTemplate(item: Item, accent: string): TemplateResult {
    const { localize, link, now } = this;
    // An event under way is neither over nor upcoming.
    const isUpcoming = item.kind === 'event' && Date.parse(item.start ?? '') > now.getTime();
    return html`<li class="item listed ${accent}">
      <p part="kind" class="kind">
        ${isUpcoming ? localize.term('upcomingEvent') : localize.term('kindName', item.kind)}
      </p>
      ${detailedEntryTemplate(item, { localize, link, hasWeekday: isUpcoming })}
    </li>`;
  }
}
