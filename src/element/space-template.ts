import { html, type TemplateResult } from 'lit';
import { itemLimit } from './limit.ts';

/**
 * A box as high as a widget's content will be.
 * @param height in pixels, if the host knows it; what is no number from 1 on has no effect
 * @param limit most items to show, if the host says it
 * @param content what stands in the box; without it lines are drawn
 * @param hasHeading whether there will be a heading, for which the host's content stands too
 */
export function spaceTemplate(
  height: number | undefined,
  limit: number | undefined,
  content: TemplateResult | undefined,
  hasHeading: boolean,
): TemplateResult {
  const items = itemLimit(limit, 0);
  const space =
    height && height >= 1 && height < Infinity ? `--mpg-i-space:${height}px` : items ? `--mpg-i-items:${items}` : '';
  // As a property, since strict policies forbid the attribute.
  return html`<div class=${content && hasHeading ? 'space headed' : 'space'} .style=${space}>${content}</div>`;
}
