import { everyYear, unknownYear, yearValue, type YearRange } from '../../model/publication-filter.ts';
import type { ListView } from './view.ts';

/**
 * Selects years by dragging a pointer over the histogram. Nothing is selected before the pointer moves or is released,
 * since the visitor may want to scroll; a range without publications is not selected. A click on the selected year
 * selects every year.
 * @param selected the years that are selected when it begins
 */
export function dragYears(histogram: HTMLElement, start: PointerEvent, selected: YearRange, view: ListView): void {
  if (start.button) return;
  const { years } = view.found.page;
  const isFromRight = view.localize.dir() === 'rtl';
  const { left, right, width } = histogram.getBoundingClientRect();
  const yearAt = ({ clientX }: PointerEvent): number => {
    const share = (isFromRight ? right - clientX : clientX - left) / width;
    return years[Math.max(0, Math.min(years.length - 1, Math.floor(share * years.length)))]?.year ?? 0;
  };
  const anchor = yearAt(start);
  let reached = anchor;
  histogram.setPointerCapture(start.pointerId);
  histogram.onpointermove = histogram.onpointerup = (event) => {
    const year = yearAt(event);
    const isMove = event.type === 'pointermove';
    if (isMove && (!event.buttons || year === reached)) return;
    reached = year;
    if (!isMove) histogram.onpointermove = histogram.onpointerup = null;
    const isSelectedYear = !isMove && year === anchor && selected.from === year && selected.to === year;
    const [from, to] = [Math.min(anchor, year), Math.max(anchor, year)];
    const hasAny = years.some((bin) => bin.count && bin.year >= from && bin.year <= to);
    if (hasAny) selectYears(isSelectedYear ? everyYear : { from, to }, view);
  };
}

/** Selects from or to a year that was typed, or the nearest year that there is. @param range the selected years */
export function typeYear(field: HTMLInputElement, end: keyof YearRange, range: YearRange, view: ListView): void {
  const { value, min, max } = field;
  const typed = value ? Math.min(+max, Math.max(+min, Math.round(+value))) : undefined;
  // If the typed year is out of bounds and the setting stays the same, nothing else corrects the field.
  field.value = `${typed ?? ''}`;
  selectYears({ ...range, [end]: typed }, view);
}

/** Replaces the selected years; whether publications without a year are selected stays as it is. */
function selectYears({ from, to }: YearRange, { onChange }: ListView): void {
  const range = from && to && from > to ? { from: to, to: from } : { from, to };
  onChange((filter) => {
    const unknown = filter.year.filter((value) => value === unknownYear);
    return { ...filter, year: from || to ? [yearValue(range), ...unknown] : unknown };
  });
}
