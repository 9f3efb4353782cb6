import { html, svg, type TemplateResult } from 'lit';
import type { YearBin } from '../../model/histogram.ts';

const height = 40;

/** A bar for each year, on the whole width. What it shows is said in words elsewhere. */
export function yearPictureTemplate(years: readonly YearBin[], isSelected: (year: number) => boolean): TemplateResult {
  const scale = height / Math.max(1, ...years.map(({ count }) => count));
  return html`<svg viewBox="0 0 ${years.length} ${height}" preserveAspectRatio="none" aria-hidden="true">
      ${years.map(({ year, count }, place) => {
        const size = Math.max(0.5, count * scale);
        const name = isSelected(year) ? 'selected' : '';
        return svg`<rect class=${name} x=${place + 0.1} y=${height - size} width="0.8" height=${size} />`;
      })}
    </svg>
    <p class="axis muted" aria-hidden="true"><span>${years[0]?.year}</span><span>${years.at(-1)?.year}</span></p>`;
}
