import { html, type CSSResultGroup, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { FeedElement } from '../../element/feed-element.ts';
import { Paging } from '../../element/paging.ts';
import type { Feed, Item } from '../../feed/types.ts';
import { itemSelection, selectedItems } from '../../model/items.ts';
import { monthGroups, type MonthGroup } from '../../model/months.ts';
import { dateTemplate } from '../../parts/date.ts';
import { metaTemplate } from '../../parts/entry.ts';
import { headingTemplate } from '../../parts/heading.ts';
import { foreignLanguageName, itemLinkTemplate } from '../../parts/item-link.ts';
import { linkTemplate } from '../../parts/link.ts';
import { textTemplate } from '../../parts/text.ts';
import { space } from './news-list.space.ts';
import { newsListStyles } from './news-list.styles.ts';

/**
 * MPG's news, newest first and undated ones last, with a link to follow them in a feed reader.
 *
 * Several news of one month are grouped under it. A single one has its own date.
 *
 * @example
 * ```html
 * <mpg-news-list heading="News" limit="5"></mpg-news-list>
 * ```
 *
 * @tag mpg-news-list
 *
 * @csspart list - The list of news.
 * @csspart month - The month or year of several news, or the date of a single one.
 * @csspart news - One news item.
 * @csspart title - The title of a news item.
 * @csspart link - The link in the title.
 * @csspart summary - The summary of a news item.
 * @csspart meta - Date within the month, and language if it is not the page's.
 * @csspart more - The button that shows more news.
 * @csspart follow - The link to the feed.
 */
export class MpgNewsList extends FeedElement {
  static override styles: CSSResultGroup = [FeedElement.styles, newsListStyles, space];

  /** Number of news items to show at first, and to add with each *Show more*. Default: 10. */
  @property({ type: Number }) override limit: number | undefined;

  readonly #paging = new Paging(this, {
    ...this.forControllers,
    part: 'news',
    settings: () => [this.programme, this.project, this.activity],
  });

  protected override contentTemplate(feed: Feed): TemplateResult | undefined {
    const news = selectedItems(feed, { ...itemSelection(this), kinds: ['news'] });
    if (!news.length) return undefined;
    const shown = new Set(news.slice(0, this.#paging.length));
    const months = monthGroups(news).filter(({ items: [first] }) => first && shown.has(first));
    return html`<ol part="list" class="list">
        ${months.map(this.isolated((month: MonthGroup<Item>) => this.#monthTemplate(month, shown)))}
      </ol>
      ${this.#paging.moreTemplate(news.length)}
      <p class="follow">${linkTemplate(feed.url, this.localize.term('followFeed'), { part: 'follow' })}</p>`;
  }

  /** Several news under their month, or a single one under its date, even if not all of them are shown yet. */
  #monthTemplate({ month, items }: MonthGroup<Item>, shown: ReadonlySet<Item>): TemplateResult {
    const { localize } = this;
    const [first, second] = items;
    const name = month ? dateTemplate(second ? month : first?.date, localize) : localize.term('dateUnknown');
    if (!second && first) {
      return html`<li class="month">
        <p part="month" class="name muted">${name}</p>
        ${this.#newsTemplate(first)}
      </li>`;
    }
    return html`<li class="month">
      ${headingTemplate(this.subheadingLevel, name, 'month', 'name')}
      <ol class="news">
        ${items.filter((item) => shown.has(item)).map(this.isolated((item: Item) => html`<li>${this.#newsTemplate(item, month)}</li>`))}
      </ol>
    </li>`;
  }

  /** @param month what the heading above it already says of its date */
  #newsTemplate(item: Item, month = item.date): TemplateResult {
    const { localize } = this;
    const { title, summary, content, date } = item;
    const text = textTemplate(title ?? summary ?? content, localize);
    const line = itemLinkTemplate(item, text, localize, this.link, { part: 'title', name: 'title' });
    const meta = metaTemplate([
      date === month ? undefined : dateTemplate(date, localize),
      foreignLanguageName(item, localize),
    ]);
    const rest =
      title && summary
        ? html`<p part="summary">${textTemplate(summary, localize)}</p>
            ${meta}`
        : meta;
    return html`<article part="news" class="entry" tabindex="-1">${line}${rest}</article>`;
  }
}
