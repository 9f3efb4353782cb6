import { html, type CSSResultGroup, type TemplateResult } from 'lit';
import { FeedElement } from '../../element/feed-element.ts';
import type { Feed } from '../../feed/types.ts';
import { programmeOverview } from '../../model/programmes.ts';
import { programmeCardTemplate } from '../../parts/programme-card.ts';
import { programmeCardStyles } from '../../theme/programme-card.styles.ts';

/**
 * One of MPG's programmes: what it is for, how many projects and publications it has, and the way to it.
 *
 * @example
 * ```html
 * <mpg-programme-card programme="diversity-integration"></mpg-programme-card>
 * ```
 *
 * @tag mpg-programme-card
 * @slot - Shown until the feed is there, and instead of an error message if it never comes.
 *
 * @csspart base - Everything.
 * @csspart heading - The heading set with `heading`.
 * @csspart card - The card.
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
 * @fires mpg-select - The visitor follows the link; cancel it to take over.
 */
export class MpgProgrammeCard extends FeedElement {
  static override styles: CSSResultGroup = [FeedElement.styles, programmeCardStyles];

  protected override skeletonTemplate(): TemplateResult {
    return html`<div class="ruled">
      <div>${super.skeletonTemplate()}</div>
      <div class="skeleton-line short"></div>
    </div>`;
  }

  protected override contentTemplate(feed: Feed): TemplateResult | undefined {
    const overview = programmeOverview(feed, this.programme ?? '');
    const { localize, link, subheadingLevel: headingLevel } = this;
    return overview && programmeCardTemplate(overview, { localize, headingLevel, link });
  }
}
