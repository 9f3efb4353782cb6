import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { BrowsingElement } from '../../element/browsing-element.ts';
import type { Feed, Text } from '../../feed/types.ts';
import { meets } from '../../model/items.ts';
import { listedValues } from '../../model/listed-values.ts';
import { programmeOverview } from '../../model/programmes.ts';
import { programmeCardTemplate } from '../../parts/programme-card.ts';
import { textTemplate } from '../../parts/text.ts';
import { programmeListStyles } from './programme-list.styles.ts';

/**
 * MPG's programmes side by side, under what they are for together.
 *
 * @example
 * ```html
 * <mpg-programme-list heading="What we work on"></mpg-programme-list>
 * ```
 *
 * @tag mpg-programme-list
 * @slot - Shown until the feed is there, and instead of an error message if it never comes.
 *
 * @csspart base - Everything.
 * @csspart heading - The heading set with `heading`.
 * @csspart back - With `browse`, the button that leads back from what is open.
 * @csspart lead - What the organisation wants to bring about.
 * @csspart list - The list of programmes.
 * @csspart card - One programme.
 * @csspart image - The programme's picture.
 * @csspart title - The programme's title.
 * @csspart link - The link in the title.
 * @csspart summary - What the programme is for.
 * @csspart counts - How many projects and publications it has.
 * @csspart message - Said when there is nothing to show or nothing could be loaded.
 * @csspart retry - The button that loads again.
 * @csspart notice - Said when an older copy is shown.
 *
 * @cssprop --mpg-color-programme-1 - Accent of the first programme.
 * @cssprop --mpg-color-programme-2 - Accent of the second programme.
 * @cssprop --mpg-color-programme-3 - Accent of the third programme.
 *
 * @fires mpg-load - The feed is there and shown.
 * @fires mpg-error - The feed could not be loaded.
 * @fires mpg-select - The visitor follows the link to a programme; cancel it to take over.
 */
export class MpgProgrammeList extends BrowsingElement {
  static override styles: CSSResultGroup = [BrowsingElement.styles, programmeListStyles];

  protected override overviewTemplate(feed: Feed): TemplateResult | undefined {
    const wanted = listedValues(this.programme);
    const programmes = feed.programmes.filter(({ id }) => meets(wanted, [id])).slice(0, this.#most);
    if (!programmes.length) return undefined;
    const { localize, link, subheadingLevel: headingLevel } = this;
    return html`${this.#leadTemplate(feed.organisation?.mission ?? feed.organisation?.summary)}
      <ul part="list">
        ${programmes.map(({ id }) => {
          const overview = programmeOverview(feed, id);
          return overview && html`<li>${programmeCardTemplate(overview, { localize, headingLevel, link })}</li>`;
        })}
      </ul>`;
  }

  #leadTemplate(idea: Text | undefined): TemplateResult | typeof nothing {
    return idea ? html`<p part="lead" class="lead">${textTemplate(idea, this.localize)}</p>` : nothing;
  }

  get #most(): number {
    return this.limit && this.limit > 0 ? this.limit : Infinity;
  }
}
