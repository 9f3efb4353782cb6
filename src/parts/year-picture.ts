import { html, nothing, svg, type TemplateResult } from 'lit';
import type { YearBin } from '../model/histogram.ts';

const height = 40;
/** Of a bar, so that a year with few things is seen beside one with many. */
const leastHeight = 2;

/** Shares of the width that a label needs in the narrowest container, and that those at the ends leave to others. */
const labelWidth = 0.16;
const margin = 0.22;

/**
 * A bar for each year, on the whole width, and below it the first year, the last and round ones between them, where
 * there is room. What it shows is said in words elsewhere.
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
    <p class="axis muted" aria-hidden="true">${axisLabels(years).map((label) => html`<span>${label}</span>`)}</p>`;
}

/** What stands below each bar: its year, or nothing. */
function axisLabels(years: readonly YearBin[]): readonly (number | typeof nothing)[] {
  const { length } = years;
  const step = [10, 20, 50].find((each) => each >= labelWidth * length) ?? 100;
  return years.map(({ year }, place) => {
    const end = Math.min(place, length - 1 - place);
    return !end || (year % step === 0 && end >= margin * length) ? year : nothing;
  });
}
