import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { emit, filterSettings } from '../../element/events.ts';
import { FeedElement } from '../../element/feed-element.ts';
import { itemLimit } from '../../element/limit.ts';
import type { Feed, Term } from '../../feed/types.ts';
import { termsByInitial, type TermsOfInitial } from '../../model/alphabet.ts';
import { titledAs } from '../../model/titled-as.ts';
import { partyTemplate } from '../../parts/party.ts';
import { searchFieldTemplate } from '../../parts/search-field.ts';
import { space } from './network-list.space.ts';
import { soleOrAll } from '../../parts/sole.ts';
import { networkListStyles } from './network-list.styles.ts';

/** With more networks than these, visitors can search them. */
const mostWithoutSearch = 20;

/**
 * The networks that MPG belongs to and the partners it works with, in alphabetical order of the visitor's language. If there
 * are more than 20, visitors can search them by name.
 *
 * @example
 * ```html
 * <mpg-network-list heading="Networks and partners"></mpg-network-list>
 * ```
 *
 * @tag mpg-network-list
 *
 * @csspart search - The search form.
 * @csspart query - The search field.
 * @csspart count - How many are shown, and of how many.
 * @csspart list - The list of letters.
 * @csspart group - One letter with the networks and partners that begin with it.
 * @csspart initial - The letter.
 * @csspart party - One network or partner.
 * @csspart logo - The logo of a network or partner.
 * @csspart name - The name of a network or partner.
 * @csspart link - The link in the name.
 * @csspart summary - The summary of a network or partner.
 * @csspart message - The message shown when there is nothing to show, nothing was found or loading failed.
 *
 * @cssprop --mpg-color-accent - Colour of the letters, and of a link under the pointer.
 *
 * @fires mpg-filter - The visitor searched. The event has the query and the number of networks and partners found.
 */
export class MpgNetworkList extends FeedElement {
  static override styles: CSSResultGroup = [FeedElement.styles, networkListStyles, space];

  /** Search query: words or parts of words that a name must have. Capitals and accents make no difference. */
  @property() query: string | undefined;

  protected override contentTemplate(feed: Feed): TemplateResult | undefined {
    const { localize, query } = this;
    if (!feed.networks.length) return undefined;
    const isSearchable = query || Math.min(feed.networks.length, this.#limit) > mostWithoutSearch;
    const found = this.#found(feed);
    const search = isSearchable ? this.#searchTemplate(feed, found) : nothing;
    const groups = termsByInitial(found, localize.languages, this.#limit);
    return html`${search}${
      found.length
        ? html`<ul part="list" class="list">
            ${groups.map((group) => this.#groupTemplate(group))}
          </ul>`
        : html`<p part="message" class="muted">${localize.term('fewerWordsHint')}</p>`
    }`;
  }

  get #limit(): number {
    return itemLimit(this.limit);
  }

  #found({ networks }: Feed): readonly Term[] {
    return this.query ? titledAs(networks, this.query) : networks;
  }

  #countText(feed: Feed, found: readonly Term[]): string {
    const { localize } = this;
    const shown = Math.min(found.length, this.#limit);
    return localize.term('shownCount', localize.number(shown), localize.number(feed.networks.length));
  }

  /** The field, and how many are shown. */
  #searchTemplate(feed: Feed, found: readonly Term[]): TemplateResult {
    const { localize, query = '' } = this;
    const field = searchFieldTemplate({
      label: localize.term('searchNetworks'),
      hint: localize.term('searchNetworksHint'),
      clear: localize.term('clearSearch'),
      query,
      onSearch: (words) => {
        this.query = words || undefined;
        const foundNow = this.#found(feed);
        emit(this, 'mpg-filter', { settings: filterSettings({ query: words }), count: foundNow.length });
        this.announce(this.#countText(feed, foundNow));
      },
    });
    return html`${field}
      <p part="count" class="count">${this.#countText(feed, found)}</p>`;
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
