import { html, type CSSResultGroup, type TemplateResult } from 'lit';
import { FeedElement } from '../../element/feed-element.ts';
import { itemLimit } from '../../element/limit.ts';
import type { Feed, Term } from '../../feed/types.ts';
import { termsByInitial, type TermsOfInitial } from '../../model/alphabet.ts';
import { partyTemplate } from '../../parts/party.ts';
import { space } from './network-list.space.ts';
import { soleOrAll } from '../../parts/sole.ts';
import { networkListStyles } from './network-list.styles.ts';

/**
 * The networks that MPG belongs to and the partners it works with, in alphabetical order of the visitor's language.
 *
 * @example
 * ```html
 * <mpg-network-list heading="Networks and partners"></mpg-network-list>
 * ```
 *
 * @tag mpg-network-list
 *
 * @csspart list - The list of letters.
 * @csspart group - One letter with the networks and partners that begin with it.
 * @csspart initial - The letter.
 * @csspart party - One network or partner.
 * @csspart logo - The logo of a network or partner.
 * @csspart name - The name of a network or partner.
 * @csspart link - The link in the name.
 * @csspart summary - The summary of a network or partner.
 *
 * @cssprop --mpg-color-accent - Colour of the letters, and of a link under the pointer.
 */
export class MpgNetworkList extends FeedElement {
  static override styles: CSSResultGroup = [FeedElement.styles, networkListStyles, space];

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
        ${soleOrAll(terms.map(this.isolated((term: Term) => partyTemplate(term, { localize, link }))))}
      </ul>
    </li>`;
  }
}
