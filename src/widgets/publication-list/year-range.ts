import { html, nothing, type TemplateResult } from 'lit';
import { unknownYear, yearRange } from '../../model/publication-filter.ts';
import type { YearRange } from '../../model/publication-filter.ts';
import { histogramTemplate } from '../../parts/histogram.ts';
import type { ListView } from './view.ts';

const everyYear: YearRange = { from: undefined, to: undefined };

/** The years as a picture to draw a range on, and as two fields to type one. */
export function yearRangeTemplate(view: ListView): TemplateResult | typeof nothing {
  const { years, options } = view.results;
  const [first] = years;
  if (!first) return nothing;
  const last = years.at(-1) ?? first;
  const busiest = years.reduce((most, each) => (each.count > most.count ? each : most));
  const { localize } = view;
  const summary = localize.term(
    'yearSummary',
    `${first.year}`,
    `${last.year}`,
    `${busiest.year}`,
    localize.term('publicationCount', busiest.count),
  );
  const [value, another] = view.filter.year.filter((each) => each !== unknownYear);
  // Several ranges are a host's wish that two fields cannot show; the active filters do.
  const range = (value && !another && yearRange(value)) || everyYear;
  const selected = new Set(options.year.map((option) => option.isSelected && Number(option.value)));
  const follow = async (event: PointerEvent): Promise<void> => {
    const picture = event.currentTarget as HTMLElement;
    picture.setPointerCapture(event.pointerId);
    // A tap may be over before what follows it is there.
    let end = undefined as PointerEvent | undefined;
    picture.onpointerup = (event) => (end = event);
    (await view.onDemand())?.followRange(picture, event, range, view);
    if (end) picture.onpointerup?.(end);
  };
  return html`<div
      part="histogram"
      role="img"
      aria-label=${summary}
      @pointerenter=${view.onDemand}
      @pointerdown=${follow}
    >
      ${histogramTemplate(years, (year) => !value || selected.has(year))}
    </div>
    <div class="range">${fieldTemplate('from', range, view)} ${fieldTemplate('to', range, view)}</div>`;
}

function fieldTemplate(end: keyof YearRange, range: YearRange, view: ListView): TemplateResult {
  const { years } = view.results;
  const [first, last] = [years[0]?.year, years.at(-1)?.year];
  const change = async ({ target }: Event): Promise<void> => {
    (await view.onDemand())?.typeYear(target as HTMLInputElement, end, range, view);
  };
  return html`<label>
    ${view.localize.term(end === 'from' ? 'yearFrom' : 'yearTo')}
    <input
      part="year"
      type="number"
      min=${first}
      max=${last}
      placeholder=${end === 'from' ? first : last}
      .value=${`${range[end] ?? ''}`}
      @change=${change}
    />
  </label>`;
}
