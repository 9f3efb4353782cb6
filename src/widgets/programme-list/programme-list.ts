import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { BrowsingElement } from '../../element/browsing-element.ts';
import { itemLimit } from '../../element/limit.ts';
import type { Feed, Term } from '../../feed/types.ts';
import { meets } from '../../model/items.ts';
import { listedValues } from '../../model/listed-values.ts';
import { programmeOverview } from '../../model/programmes.ts';
import { programmeCardTemplate } from '../../parts/programme-card.ts';
import { textTemplate } from '../../parts/text.ts';
import { space } from './programme-list.space.ts';
import { programmeListStyles } from './programme-list.styles.ts';

/**
 * MPG's programmes side by side, below MPG's mission.
 *
 * @example
 * ```html
 * <mpg-programme-list heading="What we work on"></mpg-programme-list>
 * ```
 *
 * @tag mpg-programme-list
 *
 * @csspart lead - MPG's mission.
 * @csspart list - The list of programmes.
 * @csspart card - One programme.
 * @csspart image - The image of a programme.
 * @csspart title - The title of a programme.
 * @csspart link - The link in the title.
 * @csspart summary - The summary of a programme.
 * @csspart counts - Number of projects and publications of a programme.
 */
export class MpgProgrammeList extends BrowsingElement {
  static override styles: CSSResultGroup = [BrowsingElement.styles, programmeListStyles, space];

  /** What to leave out: `mission`, as beside `<mpg-about>`, which shows it too. */
  @property() hide: 'mission' | undefined;

  protected override overviewTemplate(feed: Feed): TemplateResult | undefined {
    const wanted = listedValues(this.programme);
    const programmes = feed.programmes.filter(({ id }) => meets(wanted, [id])).slice(0, itemLimit(this.limit));
    if (!programmes.length) return undefined;
    const { localize, link, subheadingLevel: headingLevel } = this;
    return html`${this.#leadTemplate(feed)}
      <ul part="list">
        ${programmes.map(
          this.isolated(({ id }: Term) => {
            const overview = programmeOverview(feed, id);
            return overview && html`<li>${programmeCardTemplate(overview, { localize, headingLevel, link })}</li>`;
          }),
        )}
      </ul>`;
  }

  #leadTemplate({ organisation }: Feed): TemplateResult | typeof nothing {
    const idea = this.hide === 'mission' ? undefined : (organisation?.mission ?? organisation?.summary);
    return idea ? html`<p part="lead" class="lead">${textTemplate(idea, this.localize)}</p>` : nothing;
  }
}
