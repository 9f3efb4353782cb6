import { html, type CSSResultGroup, type TemplateResult } from 'lit';
import { FeedElement } from '../../element/feed-element.ts';
import type { Feed, Item } from '../../feed/types.ts';
import { textTemplate } from '../../parts/text.ts';
import { space } from './__name__.space.ts';
import { __camelName__Styles } from './__name__.styles.ts';

/**
 * The items of the feed, in the feed's order, each as a link.
 *
 * @example
 * ```html
 * <mpg-__name__ limit="5"></mpg-__name__>
 * ```
 *
 * @tag mpg-__name__
 *
 * @csspart list - The list of items.
 * @csspart link - The link to an item.
 */
export class Mpg__PascalName__ extends FeedElement {
  static override styles: CSSResultGroup = [FeedElement.styles, __camelName__Styles, space];

  protected override contentTemplate(feed: Feed): TemplateResult | undefined {
    const items = feed.items.filter(({ title }) => title).slice(0, this.limit);
    if (!items.length) return undefined;
    return html`<ul part="list">
      ${items.map((item) => this.#itemTemplate(item))}
    </ul>`;
  }

  #itemTemplate(item: Item): TemplateResult {
    return html`<li>${this.link(item, textTemplate(item.title, this.localize))}</li>`;
  }
}
