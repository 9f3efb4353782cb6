import { html, nothing, type TemplateResult } from 'lit';
import { everyYear, selectsYear, unknownYear, yearRange, type YearRange } from '../../model/publication-filter.ts';
import { histogramTemplate } from '../../parts/histogram.ts';
import type { ListView } from './view.ts';
import { dragYears, typeYear } from './year-drag.ts';

/** The years as a histogram to drag a range on, and two fields to type one. */
export function yearRangeTemplate(view: ListView): TemplateResult | typeof nothing {
  const { localize, filter } = view;
  const { years, facets } = view.found.page;
  const [first] = years;
  if (!first) return nothing;
  const last = years.at(-1) ?? first;
  const busiest = years.reduce((most, each) => (each.count > most.count ? each : most));
  const summary = localize.term(
    'yearSummary',
    `${first.year}`,
    `${last.year}`,
    `${busiest.year}`,
    localize.term('publicationCount', busiest.count),
  );
  const ranges = filter.year.filter((each) => each !== unknownYear);
  // Two fields cannot show several ranges, which only a host can set; the active filters do.
  const range = (ranges.length === 1 && yearRange(ranges[0] ?? '')) || everyYear;
  const selected = new Set(
    facets.year
      .filter(({ value }) => ranges.some((each) => selectsYear(each, value)))
      .map(({ value }) => Number(value)),
  );
  const isSelected = (year: number): boolean => !ranges.length || selected.has(year);
  const drag = (event: PointerEvent): void => dragYears(event.currentTarget as HTMLElement, event, range, view);
  return html`<div part="histogram" role="img" aria-label=${summary} @pointerdown=${drag}>
      ${histogramTemplate(years, localize.dir(), isSelected)}
    </div>
    <div class="range">${fieldTemplate('from', range, view)} ${fieldTemplate('to', range, view)}</div>`;
}

function fieldTemplate(end: keyof YearRange, range: YearRange, view: ListView): TemplateResult {
  const { years } = view.found.page;
  const [first, last] = [years[0]?.year, years.at(-1)?.year];
  return html`<label>
    ${view.localize.term(end === 'from' ? 'yearFrom' : 'yearTo')}
    <input
      part="year"
      type="number"
      min=${first}
      max=${last}
      placeholder=${end === 'from' ? first : last}
      .value=${`${range[end] ?? ''}`}
      @change=${({ target }: Event) => typeYear(target as HTMLInputElement, end, range, view)}
    />
  </label>`;
}
