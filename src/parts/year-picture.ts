import { html, svg, type TemplateResult } from 'lit';
import type { YearBin } from '../model/histogram.ts';

const height = 40;
/** Of a bar, so that a year with few things is seen beside one with many. */
const leastHeight = 2;

/**
 * A bar for each year, on the whole width, and the first and the last year below. What it shows is said in words
 * elsewhere.
 */
export function yearPictureTemplate(
  years: readonly YearBin[],
  isSelected: (year: number) => boolean = () => true,
): TemplateResult {
  const scale = height / Math.max(1, ...years.map(({ count }) => count));
  return html`<svg
      class="picture"
      viewBox="0 0 ${years.length} ${height}"
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      ${years.map(({ year, count }, place) => {
        const size = count ? Math.max(leastHeight, count * scale) : 0.5;
        const name = isSelected(year) ? 'selected' : '';
        return svg`<rect class=${name} x=${place + 0.1} y=${height - size} width="0.8" height=${size} />`;
      })}
    </svg>
    <p class="axis muted" aria-hidden="true"><span>${years[0]?.year}</span><span>${years.at(-1)?.year}</span></p>`;
}
