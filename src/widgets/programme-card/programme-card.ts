import { type CSSResultGroup, type TemplateResult } from 'lit';
import { FeedElement } from '../../element/feed-element.ts';
import type { Feed } from '../../feed/types.ts';
import { programmeOverview } from '../../model/programmes.ts';
import { programmeCardTemplate } from '../../parts/programme-card.ts';
import { fillingCardStyles } from '../../theme/filling-card.styles.ts';
import { programmeCardStyles } from '../../theme/programme-card.styles.ts';
import { space } from './programme-card.space.ts';

/**
 * One of MPG's programmes: summary, number of projects and publications, and a link to it.
 *
 * @example
 * ```html
 * <mpg-programme-card programme="diversity-integration"></mpg-programme-card>
 * ```
 *
 * @tag mpg-programme-card
 *
 * @csspart card - The card.
 * @csspart image - The programme's image.
 * @csspart title - The title.
 * @csspart link - The link in the title.
 * @csspart summary - The summary.
 * @csspart counts - Number of projects and publications.
 */
export class MpgProgrammeCard extends FeedElement {
  static override styles: CSSResultGroup = [FeedElement.styles, programmeCardStyles, fillingCardStyles, space];

  protected override contentTemplate(feed: Feed): TemplateResult | undefined {
    const overview = programmeOverview(feed, this.programme ?? '');
    const { localize, link, subheadingLevel: headingLevel } = this;
    return overview && programmeCardTemplate(overview, { localize, headingLevel, link });
  }
}
