import { html, nothing, type TemplateResult } from 'lit';
import type { YearBin } from '../../model/histogram.ts';
import { unknownYear, yearRange, yearValue } from '../../model/publication-filter.ts';
import type { YearRange } from '../../model/publication-filter.ts';
import { yearPictureTemplate } from '../../parts/year-picture.ts';
import type { ListView } from './view.ts';

const everyYear: YearRange = { from: undefined, to: undefined };

/** The years as a picture to draw a range on, and as two fields to type one. */
export function yearRangeTemplate(view: ListView): TemplateResult | typeof nothing {
  const { results, filter, localize } = view;
  const { years } = results;
  if (!years.length) return nothing;
  const [value = '', another] = filter.year.filter((each) => each !== unknownYear);
  // Several ranges are a host's wish that two fields cannot show; the active filters do.
  const range = (!another && yearRange(value)) || everyYear;
  const selected = new Set(results.options.year.flatMap((option) => (option.isSelected ? Number(option.value) : [])));
  const picture = yearPictureTemplate(years, (year) => !value || selected.has(year));
  const isFromRight = localize.dir() === 'rtl';
  return html`<div
      part="histogram"
      class="years"
      @pointerdown=${(event: PointerEvent) => startRange(event, range, isFromRight, view)}
    >
      ${picture}
    </div>
    <div class="range">${fieldTemplate('from', range, view)} ${fieldTemplate('to', range, view)}</div>`;
}

function fieldTemplate(end: keyof YearRange, range: YearRange, view: ListView): TemplateResult {
  const { years } = view.results;
  const [first, last] = [years[0]?.year ?? 0, years.at(-1)?.year ?? 0];
  const change = ({ currentTarget: field }: Event): void => {
    if (!(field instanceof HTMLInputElement)) return;
    const typed = field.value ? Math.min(last, Math.max(first, Math.round(field.valueAsNumber))) : undefined;
    // What was typed may be out of bounds, and the setting the same as before: then nothing else would correct it.
    field.value = String(typed ?? '');
    selectRange({ ...range, [end]: typed }, view);
  };
  return html`<label>
    <span>${view.localize.term(end === 'from' ? 'yearFrom' : 'yearTo')}</span>
    <input
      part="year"
      type="number"
      min=${first}
      max=${last}
      placeholder=${end === 'from' ? first : last}
      .value=${String(range[end] ?? '')}
      @change=${change}
    />
  </label>`;
}

/** Follows a pointer over the picture; nothing is selected before it moves or leaves, since it may be there to scroll. */
function startRange(start: PointerEvent, range: YearRange, isFromRight: boolean, view: ListView): void {
  const picture = start.currentTarget;
  if (start.button || !(picture instanceof HTMLElement)) return;
  const { years } = view.results;
  const anchor = yearAt(start, picture, years, isFromRight);
  let reached = anchor;
  picture.setPointerCapture(start.pointerId);
  picture.onpointermove = (move) => {
    const year = yearAt(move, picture, years, isFromRight);
    if (year === reached) return;
    reached = year;
    selectYears(anchor, reached, view);
  };
  picture.onpointerup = () => {
    const isClick = reached === anchor;
    if (isClick && range.from === anchor && range.to === anchor) selectRange(everyYear, view);
    else if (isClick) selectYears(anchor, anchor, view);
  };
  picture.onlostpointercapture = () => {
    picture.onpointermove = picture.onpointerup = null;
  };
}

function yearAt(
  { clientX }: PointerEvent,
  picture: HTMLElement,
  years: readonly YearBin[],
  isFromRight: boolean,
): number {
  const { left, right, width } = picture.getBoundingClientRect();
  const share = (isFromRight ? right - clientX : clientX - left) / width;
  const index = Math.min(years.length - 1, Math.max(0, Math.floor(share * years.length)));
  return years[index]?.year ?? 0;
}

function selectYears(one: number, other: number, view: ListView): void {
  const [from, to] = [Math.min(one, other), Math.max(one, other)];
  const hasAny = view.results.years.some(({ year, count }) => count && year >= from && year <= to);
  if (hasAny) selectRange({ from, to }, view);
}

function selectRange({ from, to }: YearRange, { filter, onChange }: ListView): void {
  const [first, last] = from && to && from > to ? [to, from] : [from, to];
  const kept = filter.year.filter((value) => value === unknownYear);
  onChange({ ...filter, year: first || last ? [yearValue({ from: first, to: last }), ...kept] : kept });
}
