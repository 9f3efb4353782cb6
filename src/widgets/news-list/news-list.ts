import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { FeedElement } from '../../element/feed-element.ts';
import { Paging } from '../../element/paging.ts';
import type { Feed, Item } from '../../feed/types.ts';
import { itemSelection, selectedItems } from '../../model/items.ts';
import { foreignLanguageName } from '../../model/local-page.ts';
import { dateTemplate } from '../../parts/date.ts';
import { metaTemplate } from '../../parts/entry.ts';
import { feedLinks, followTemplate, rssLinks } from '../../parts/follow.ts';
import { imageTemplate } from '../../parts/image.ts';
import { itemLinkTemplate } from '../../parts/item-link.ts';
import { textTemplate } from '../../parts/text.ts';
import { space } from './news-list.space.ts';
import { newsListStyles } from './news-list.styles.ts';

/**
 * MPG's news, newest first and undated ones last, with a link to follow them in a feed reader.
 *
 * The newest one leads: with a larger title, and its image if it has one.
 *
 * @example
 * ```html
 * <mpg-news-list heading="News" limit="5"></mpg-news-list>
 * ```
 *
 * @tag mpg-news-list
 *
 * @csspart list - The list of news.
 * @csspart month - The date of a news item, or the month or year where only that is known.
 * @csspart news - One news item.
 * @csspart title - The title of a news item.
 * @csspart link - The link in the title.
 * @csspart image - The image of the first news item, if it has one.
 * @csspart summary - The summary of a news item.
 * @csspart meta - Date, and language if it is not the page's.
 * @csspart more - The button that shows more news.
 * @csspart follow - A link to the feed itself, and to its RSS if it has that.
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
    const shown = news.slice(0, this.#paging.length);
    return html`<ol part="list" class="list">
        ${shown.map(this.isolated((item: Item, index: number) => this.#newsTemplate(item, index === 0)))}
      </ol>
      ${this.#paging.moreTemplate(news.length)}
      ${followTemplate([...rssLinks(feed, this.localize), ...feedLinks(feed, this.localize)])}`;
  }

  #newsTemplate(item: Item, isLead: boolean): TemplateResult {
    const { localize } = this;
    const { title, summary, content, date, image } = item;
    const text = textTemplate(title ?? summary ?? content, localize);
    const line = itemLinkTemplate(item, text, localize, this.link, { part: 'title', name: 'title' });
    const day = date ? dateTemplate(date, localize) : localize.term('dateUnknown');
    const meta = metaTemplate([
      html`<span part="month" class="date">${day}</span>`,
      foreignLanguageName(item, localize),
    ]);
    const about = title && summary ? html`<p part="summary">${textTemplate(summary, localize)}</p>` : nothing;
    const picture = isLead && image ? html`<div part="image">${imageTemplate(image, localize)}</div>` : nothing;
    return html`<li>
      <article part="news" class="row ${isLead ? 'lead' : ''}" tabindex="-1">
        ${meta}
        <div class="entry">${line}${picture}${about}</div>
      </article>
    </li>`;
  }
}
