import { html, nothing, svg, type TemplateResult } from 'lit';
import type { YearBin } from '../model/histogram.ts';

/** Height of the tallest bar, in units of the viewBox. */
const height = 40;
/** Least height of a bar, so that a year with few items stays visible beside one with many. */
const minBarHeight = 2;
/** Height of the line that marks a year without items. */
const emptyBarHeight = 0.5;

/** Share of the width that a label needs in the narrowest container. */
const labelWidth = 0.16;
/** Share of the width that the first and the last label keep free of others. */
const margin = 0.22;

/**
 * One bar for each number across the whole width. Hidden from assistive technology: the widget says the same in words.
 * @param dir direction in which time runs
 */
export function barsTemplate(
  bins: readonly Pick<YearBin, 'count'>[],
  dir: 'ltr' | 'rtl',
  isSelected: (index: number) => boolean = () => true,
): TemplateResult {
  const scale = height / Math.max(1, ...bins.map(({ count }) => count));
  return html`<svg
    class="histogram ${dir}"
    viewBox="0 0 ${bins.length} ${height}"
    preserveAspectRatio="none"
    aria-hidden="true"
  >
    ${bins.map(({ count }, index) => {
      const barHeight = count ? Math.max(minBarHeight, count * scale) : emptyBarHeight;
      const name = isSelected(index) ? 'selected' : '';
      return svg`<rect class=${name} x=${index + 0.1} y=${height - barHeight} width="0.8" height=${barHeight} />`;
    })}
  </svg>`;
}

/**
 * One bar a year. The axis below names the first and the last year, and round years between them where there is room.
 * @param dir direction in which time runs
 */
export function histogramTemplate(
  years: readonly YearBin[],
  dir: 'ltr' | 'rtl',
  isSelected: (year: number) => boolean = () => true,
): TemplateResult {
  return html`${barsTemplate(years, dir, (index) => isSelected(years[index]?.year ?? 0))}
    <p class="axis muted" aria-hidden="true">${axisLabels(years).map((label) => html`<span>${label}</span>`)}</p>`;
}

/** The label below each bar: its year, or nothing. */
function axisLabels(years: readonly YearBin[]): readonly (number | typeof nothing)[] {
  const { length } = years;
  const step = [10, 20, 50].find((each) => each >= labelWidth * length) ?? 100;
  return years.map(({ year }, index) => {
    const distanceToEnd = Math.min(index, length - 1 - index);
    const isRoundYear = year % step === 0 && distanceToEnd >= margin * length;
    return distanceToEnd === 0 || isRoundYear ? year : nothing;
  });
}
