import { html, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { currentTime } from '../../element/clock.ts';
import { FeedElement } from '../../element/feed-element.ts';
import type { Feed, Item, Kind } from '../../feed/types.ts';
import { digestItems } from '../../model/digest.ts';
import { listedValues } from '../../model/listed-values.ts';
import { programmeLookup } from '../../model/programmes.ts';
import { accentClass } from '../../parts/accent.ts';
import { detailedEntryTemplate } from '../../parts/detailed-entry.ts';
import { digestStyles } from './digest.styles.ts';

const allKinds: readonly Kind[] = ['news', 'publication', 'event', 'report', 'milestone'];
const usualKinds: readonly Kind[] = ['news', 'publication', 'event', 'report'];
const usualLength = 8;

/**
 * The latest of all kinds in one short list, for pages where a newsletter or a post leads to.
 *
 * Upcoming events stand first, the soonest before all others, and are marked as such; they leave at least half of the
 * places to what came out last, which follows, the newest first.
 *
 * @example
 * ```html
 * <mpg-digest heading="Latest" kinds="news,publication,event" campaign="spring-newsletter"></mpg-digest>
 * ```
 *
 * @tag mpg-digest
 * @slot - Shown until the feed is there, and instead of an error message if it never comes.
 *
 * @csspart base - Everything.
 * @csspart heading - The heading set with `heading`.
 * @csspart list - The list.
 * @csspart kind - What kind of thing one is.
 * @csspart entry - One, without its kind.
 * @csspart title - Its title.
 * @csspart link - The link in the title.
 * @csspart meta - Its date, its language where that is not the page's, and whether an event is called off or put off.
 * @csspart message - Said when there is nothing to show or nothing could be loaded.
 * @csspart retry - The button that loads again.
 * @csspart notice - Said when an older copy is shown.
 *
 * @cssprop --mpg-color-programme-1 - Accent of the first programme.
 * @cssprop --mpg-color-programme-2 - Accent of the second programme.
 * @cssprop --mpg-color-programme-3 - Accent of the third programme.
 *
 * @fires mpg-load - The feed is there and shown.
 * @fires mpg-error - The feed could not be loaded, or an attribute names what there is not.
 * @fires mpg-select - The visitor follows a link; cancel it to take over.
 */
export class MpgDigest extends FeedElement {
  static override styles: CSSResultGroup = [FeedElement.styles, digestStyles];

  /**
   * Kinds to show, separated by commas: `news`, `publication`, `event`, `report`, `milestone`. All but milestones
   * without it.
   */
  @property() kinds: string | undefined;
  /** First date to show: `2024`, `2024-06` or `2024-06-01`. What has no date is then left out. */
  @property() since: string | undefined;
  /** The time that decides which events are upcoming. */
  @property({ attribute: false }) now = currentTime();
  /** How many items to show at the most; 8 without it. */
  @property({ type: Number }) override limit: number | undefined;

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const known = allKinds.map((id) => ({ id }));
    if (this.shownFeed) this.expectKnown('kinds', this.kinds, known);
  }

  protected override skeletonTemplate(): TemplateResult {
    return html`${Array.from({ length: this.#length >> 1 }, () => super.skeletonTemplate())}`;
  }

  protected override contentTemplate(feed: Feed): TemplateResult | undefined {
    const asked = listedValues(this.kinds);
    const kinds = asked.length ? allKinds.filter((kind) => asked.includes(kind)) : usualKinds;
    if (!kinds.length) return undefined;
    const selection = {
      kinds,
      since: this.since,
      programmes: listedValues(this.programme),
      projects: listedValues(this.project),
      activities: listedValues(this.activity),
    };
    const items = digestItems(feed, selection, this.#length, this.now);
    if (!items.length) return undefined;
    const programmesOf = programmeLookup(feed);
    const accent = (item: Item): string =>
      accentClass(feed.programmes.findIndex(({ id }) => id === programmesOf(item)[0]));
    return html`<ol part="list">
      ${items.map((item) => html`<li class="item listed ${accent(item)}">${this.#itemTemplate(item)}</li>`)}
    </ol>`;
  }

  get #length(): number {
    return Math.max(0, Math.floor(this.limit ?? 0)) || usualLength;
  }

  #itemTemplate(item: Item): TemplateResult {
    const { localize, link, now } = this;
    // An event under way is neither over nor upcoming.
    const isUpcoming = item.kind === 'event' && Date.parse(item.start ?? '') > now.getTime();
    return html`<p part="kind" class="kind">
        ${isUpcoming ? localize.term('upcomingEvent') : localize.term('kindName', item.kind)}
      </p>
      ${detailedEntryTemplate(item, { localize, link, hasWeekday: isUpcoming })}`;
  }
}
