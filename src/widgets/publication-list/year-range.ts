import { html, nothing, type TemplateResult } from 'lit';
import { unknownYear, yearRange, yearValue } from '../../model/publication-filter.ts';
import type { YearRange } from '../../model/publication-filter.ts';
import { yearPictureTemplate } from '../../parts/year-picture.ts';
import type { ListView } from './view.ts';

const everyYear: YearRange = { from: undefined, to: undefined };

/** The years as a picture to draw a range on, and as two fields to type one. */
export function yearRangeTemplate(view: ListView): TemplateResult | typeof nothing {
  const { years, options } = view.results;
  if (!years.length) return nothing;
  const [value, another] = view.filter.year.filter((each) => each !== unknownYear);
  // Several ranges are a host's wish that two fields cannot show; the active filters do.
  const range = (value && !another && yearRange(value)) || everyYear;
  const selected = new Set(options.year.map((option) => option.isSelected && Number(option.value)));
  return html`<div part="histogram" @pointerdown=${(event: PointerEvent) => startRange(event, range, view)}>
      ${yearPictureTemplate(years, (year) => !value || selected.has(year))}
    </div>
    <div class="range">${fieldTemplate('from', range, view)} ${fieldTemplate('to', range, view)}</div>`;
}

function fieldTemplate(end: keyof YearRange, range: YearRange, view: ListView): TemplateResult {
  const { years } = view.results;
  const [first, last] = [years[0]?.year ?? 0, years.at(-1)?.year ?? 0];
  const change = ({ target }: Event): void => {
    const field = target as HTMLInputElement;
    const typed = field.value ? Math.min(last, Math.max(first, Math.round(+field.value))) : undefined;
    // What was typed may be out of bounds, and the setting the same as before: then nothing else would correct it.
    field.value = `${typed ?? ''}`;
    selectRange({ ...range, [end]: typed }, view);
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

/** Follows a pointer over the picture. Nothing is selected before it moves or leaves, since it may be there to scroll. */
function startRange(start: PointerEvent, range: YearRange, view: ListView): void {
  if (start.button) return;
  const picture = start.currentTarget as HTMLElement;
  const { years } = view.results;
  const { left, right, width } = picture.getBoundingClientRect();
  const yearAt = ({ clientX }: PointerEvent): number => {
    const share = (view.localize.dir() === 'rtl' ? right - clientX : clientX - left) / width;
    return years[Math.max(0, Math.min(years.length - 1, Math.floor(share * years.length)))]?.year ?? 0;
  };
  const anchor = yearAt(start);
  picture.setPointerCapture(start.pointerId);
  picture.onpointermove = picture.onpointerup = (event) => {
    const year = yearAt(event);
    const isMove = event.type === 'pointermove';
    if (isMove && (!event.buttons || year === anchor)) return;
    if (!isMove) picture.onpointermove = picture.onpointerup = null;
    const isAgain = !isMove && year === anchor && range.from === year && range.to === year;
    const [from, to] = [Math.min(anchor, year), Math.max(anchor, year)];
    const hasAny = years.some((bin) => bin.count && bin.year >= from && bin.year <= to);
    if (hasAny) selectRange(isAgain ? everyYear : { from, to }, view);
  };
}

function selectRange({ from, to }: YearRange, { filter, onChange }: ListView): void {
  const range = from && to && from > to ? { from: to, to: from } : { from, to };
  const unknown = filter.year.filter((value) => value === unknownYear);
  onChange({ ...filter, year: from || to ? [yearValue(range), ...unknown] : unknown });
}
