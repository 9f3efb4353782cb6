import { html, type CSSResultGroup, type TemplateResult } from 'lit';
import { FeedElement } from '../../element/feed-element.ts';
import { itemLimit } from '../../element/limit.ts';
import type { Feed } from '../../feed/types.ts';
import { termsByInitial, type TermsOfInitial } from '../../model/alphabet.ts';
import { partyTemplate } from '../../parts/party.ts';
import { networkListStyles } from './network-list.styles.ts';

/**
 * The networks that MPG belongs to and the partners it works with, in the alphabet of the visitor's language.
 *
 * @example
 * ```html
 * <mpg-network-list heading="Networks and partners"></mpg-network-list>
 * ```
 *
 * @tag mpg-network-list
 * @slot - Shown until the feed is there, and instead of an error message if it never comes.
 *
 * @csspart base - Everything.
 * @csspart heading - The heading set with `heading`.
 * @csspart list - The list of letters.
 * @csspart group - One letter with those that begin with it.
 * @csspart initial - The letter.
 * @csspart party - One network or partner.
 * @csspart logo - Its logo.
 * @csspart name - Its name.
 * @csspart link - The link in the name.
 * @csspart summary - What it is.
 * @csspart message - Said when there is nothing to show or nothing could be loaded.
 * @csspart retry - The button that loads again.
 * @csspart notice - Said when an older copy is shown.
 *
 * @cssprop --mpg-color-accent - Colour of the letters, and of a link that is pointed at.
 *
 * @fires mpg-load - The feed is there and shown.
 * @fires mpg-error - The feed could not be loaded.
 * @fires mpg-select - The visitor follows a link; cancel it to take over.
 */
export class MpgNetworkList extends FeedElement {
  static override styles: CSSResultGroup = [FeedElement.styles, networkListStyles];

  protected override contentTemplate(feed: Feed): TemplateResult | undefined {
    const groups = termsByInitial(feed.networks, this.localize.languages, itemLimit(this.limit));
    if (!groups.length) return undefined;
    return html`<ul part="list" class="list">
      ${groups.map((group) => this.#groupTemplate(group))}
    </ul>`;
  }

  #groupTemplate({ initial, terms }: TermsOfInitial): TemplateResult {
    const { localize, link } = this;
    return html`<li part="group" class="group">
      <span part="initial" class="initial">${initial}</span>
      <ul>
        ${terms.map((term) => html`<li class="entry">${partyTemplate(term, { localize, link })}</li>`)}
      </ul>
    </li>`;
  }
}
