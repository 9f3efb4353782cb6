import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { FeedElement } from '../../element/feed-element.ts';
import { Paging } from '../../element/paging.ts';
import type { Feed, Item } from '../../feed/types.ts';
import { selectedItems } from '../../model/items.ts';
import { listedValues } from '../../model/listed-values.ts';
import { monthGroups, type MonthGroup } from '../../model/months.ts';
import { dateTemplate } from '../../parts/date.ts';
import { metaTemplate } from '../../parts/entry.ts';
import { headingTemplate } from '../../parts/heading.ts';
import { foreignLanguageTemplate, itemLinkTemplate } from '../../parts/item-link.ts';
import { linkTemplate } from '../../parts/link.ts';
import { textTemplate } from '../../parts/text.ts';
import { newsListStyles } from './news-list.styles.ts';

/**
 * MPG's news, the newest first and what has no date last, with a link to follow them in a feed reader.
 *
 * What came out in one month stands together under it; what came out alone bears its date.
 *
 * @example
 * ```html
 * <mpg-news-list heading="News" limit="5"></mpg-news-list>
 * ```
 *
 * @tag mpg-news-list
 * @slot - Shown until the feed is there, and instead of an error message if it never comes.
 *
 * @csspart base - Everything.
 * @csspart heading - The heading set with `heading`.
 * @csspart list - The list of news.
 * @csspart month - The month, or the year, of several news; or the date of one.
 * @csspart news - One piece of news.
 * @csspart title - Its title.
 * @csspart link - The link in the title.
 * @csspart summary - What it is about.
 * @csspart meta - Its date in the month, and its language where that is not the page's.
 * @csspart more - The button that shows more news.
 * @csspart follow - The link to the feed itself.
 * @csspart message - Said when there is nothing to show or nothing could be loaded.
 * @csspart retry - The button that loads again.
 * @csspart notice - Said when an older copy is shown.
 *
 * @fires mpg-load - The feed is there and shown.
 * @fires mpg-error - The feed could not be loaded.
 * @fires mpg-select - The visitor follows a link to a piece of news; cancel it to take over.
 */
export class MpgNewsList extends FeedElement {
  static override styles: CSSResultGroup = [FeedElement.styles, newsListStyles];

  /** How many news to show first, and with each *Show more*; 10 without it. */
  @property({ type: Number }) override limit: number | undefined;

  readonly #paging = new Paging(this, {
    part: 'news',
    localize: this.localize,
    announce: (message) => this.announce(message),
    renderNow: () => this.scheduleUpdate(),
  });

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const settings = ['programme', 'project', 'activity', 'limit'] as const;
    if (settings.some((name) => changed.has(name))) this.#paging.restart();
  }

  protected override skeletonTemplate(): TemplateResult {
    return html`${Array.from({ length: 4 }, () => super.skeletonTemplate())}`;
  }

  protected override contentTemplate(feed: Feed): TemplateResult | undefined {
    const news = selectedItems(feed, {
      kinds: ['news'],
      programmes: listedValues(this.programme),
      projects: listedValues(this.project),
      activities: listedValues(this.activity),
    });
    if (!news.length) return undefined;
    const shown = new Set(news.slice(0, this.#paging.length));
    const months = monthGroups(news).filter(({ items: [first] }) => first && shown.has(first));
    return html`<ol part="list" class="list">
        ${months.map((month) => html`<li class="month">${this.#monthTemplate(month, shown)}</li>`)}
      </ol>
      ${this.#paging.moreTemplate(news.length)}
      <p class="follow">${linkTemplate(feed.url, this.localize.term('followFeed'), { part: 'follow' })}</p>`;
  }

  /** Several news under their month, or one under its date, whether all of them are shown yet or not. */
  #monthTemplate({ month, items }: MonthGroup<Item>, shown: ReadonlySet<Item>): TemplateResult {
    const { localize } = this;
    const [first, second] = items;
    const name = month ? dateTemplate(second ? month : first?.date, localize) : localize.term('dateUnknown');
    if (!second && first) {
      return html`<p part="month" class="name muted">${name}</p>
        ${this.#newsTemplate(first)}`;
    }
    return html`${headingTemplate(this.subheadingLevel, name, 'month', 'name')}
      <ol class="news">
        ${items.map((item) => (shown.has(item) ? html`<li>${this.#newsTemplate(item, month)}</li>` : nothing))}
      </ol>`;
  }

  /** @param month what of its date is said above it already */
  #newsTemplate(item: Item, month = item.date): TemplateResult {
    const { localize } = this;
    const { title, summary, content, date } = item;
    const name = textTemplate(title ?? summary ?? content, localize);
    return html`<article part="news" class="entry" tabindex="-1">
      <p part="title" class="title">${itemLinkTemplate(item, name, localize, this.link)}</p>
      ${title && summary ? html`<p part="summary">${textTemplate(summary, localize)}</p>` : nothing}
      ${metaTemplate([
        date === month ? undefined : dateTemplate(date, localize),
        foreignLanguageTemplate(item, localize),
      ])}
    </article>`;
  }
}
