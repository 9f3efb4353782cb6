import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { FeedElement } from '../../element/feed-element.ts';
import type { Feed } from '../../feed/types.ts';
import { imageTemplate } from '../../parts/image.ts';
import { projectTemplate } from '../../parts/project.ts';
import { space } from './project-card.space.ts';
import { projectCardStyles } from './project-card.styles.ts';

/**
 * One of MPG's projects: period, summary, programmes, partners, and a link to it.
 *
 * @example
 * ```html
 * <mpg-project-card project="mipex"></mpg-project-card>
 * ```
 *
 * @tag mpg-project-card
 *
 * @csspart image - The project's image.
 * @csspart project - The project without its image.
 * @csspart title - The title.
 * @csspart link - The link in the title.
 * @csspart period - The period, as far as it is known.
 * @csspart summary - The summary.
 * @csspart programmes - The programmes that the project belongs to.
 * @csspart programme - The name of one of them.
 * @csspart partners - The partners.
 */
export class MpgProjectCard extends FeedElement {
  static override styles: CSSResultGroup = [FeedElement.styles, projectCardStyles, space];

  protected override contentTemplate(feed: Feed): TemplateResult | undefined {
    const project = feed.projects.find(({ id }) => id === this.project);
    if (!project) return undefined;
    const { localize, link, subheadingLevel: headingLevel } = this;
    const { image } = project;
    return html`${image ? html`<div part="image" class="image">${imageTemplate(image, localize)}</div>` : nothing}
    ${projectTemplate(project, feed, { localize, link, headingLevel, face: 'ruled', showsProgrammes: true })}`;
  }
}
