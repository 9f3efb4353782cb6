import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { FeedElement } from '../../element/feed-element.ts';
import type { Feed } from '../../feed/types.ts';
import { imageTemplate } from '../../parts/image.ts';
import { projectTemplate } from '../../parts/project.ts';
import { projectCardStyles } from './project-card.styles.ts';

/**
 * One of MPG's projects: when it ran, what it is about, its programme, its partners, and the way to it.
 *
 * @example
 * ```html
 * <mpg-project-card project="mipex"></mpg-project-card>
 * ```
 *
 * @tag mpg-project-card
 * @slot - Shown until the feed is there, and instead of an error message if it never comes.
 *
 * @csspart base - Everything.
 * @csspart heading - The heading set with `heading`.
 * @csspart image - The project's picture.
 * @csspart project - The project without its picture.
 * @csspart title - Its title.
 * @csspart link - The link in the title.
 * @csspart period - When it ran, as far as that is known.
 * @csspart summary - What it is about.
 * @csspart programmes - The programmes that it belongs to.
 * @csspart partners - With whom it was done.
 * @csspart message - Said when there is nothing to show or nothing could be loaded.
 * @csspart retry - The button that loads again.
 * @csspart notice - Said when an older copy is shown.
 *
 * @cssprop --mpg-color-programme-1 - Accent of the first programme.
 * @cssprop --mpg-color-programme-2 - Accent of the second programme.
 * @cssprop --mpg-color-programme-3 - Accent of the third programme.
 *
 * @fires mpg-load - The feed is there and shown.
 * @fires mpg-error - The feed could not be loaded, or it has no project of that id.
 * @fires mpg-select - The visitor follows the link; cancel it to take over.
 */
export class MpgProjectCard extends FeedElement {
  static override styles: CSSResultGroup = [FeedElement.styles, projectCardStyles];

  protected override contentTemplate(feed: Feed): TemplateResult | undefined {
    const project = feed.projects.find(({ id }) => id === this.project);
    if (!project) return undefined;
    const { localize, link, subheadingLevel: headingLevel } = this;
    const { image } = project;
    return html`${image ? html`<div part="image" class="image">${imageTemplate(image, localize)}</div>` : nothing}
    ${projectTemplate(project, feed, { localize, link, headingLevel, showsProgrammes: true })}`;
  }
}
