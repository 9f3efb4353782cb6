import { unknownYear, yearValue, type YearRange } from '../../model/publication-filter.ts';
import type { ListView } from './view.ts';

const everyYear: YearRange = { from: undefined, to: undefined };

/**
 * Follows a pointer over the picture of years until it leaves. Nothing is selected before it moves or leaves, since it
 * may be there to scroll; nor are years that have nothing. A click on what is selected selects every year.
 * @param selected the years that are selected when it begins
 */
export function followRange(picture: HTMLElement, start: PointerEvent, selected: YearRange, view: ListView): void {
  if (start.button) return;
  const { years } = view.results;
  const isFromRight = view.localize.dir() === 'rtl';
  const { left, right, width } = picture.getBoundingClientRect();
  const yearAt = ({ clientX }: PointerEvent): number => {
    const share = (isFromRight ? right - clientX : clientX - left) / width;
    return years[Math.max(0, Math.min(years.length - 1, Math.floor(share * years.length)))]?.year ?? 0;
  };
  const anchor = yearAt(start);
  let reached = anchor;
  picture.onpointermove = picture.onpointerup = (event) => {
    const year = yearAt(event);
    const isMove = event.type === 'pointermove';
    if (isMove && (!event.buttons || year === reached)) return;
    reached = year;
    if (!isMove) picture.onpointermove = picture.onpointerup = null;
    const isAgain = !isMove && year === anchor && selected.from === year && selected.to === year;
    const [from, to] = [Math.min(anchor, year), Math.max(anchor, year)];
    const hasAny = years.some((bin) => bin.count && bin.year >= from && bin.year <= to);
    if (hasAny) selectRange(isAgain ? everyYear : { from, to }, view);
  };
}

/** Selects from or to a year that was typed, or the nearest one there is. @param range what was selected until now */
export function typeYear(field: HTMLInputElement, end: keyof YearRange, range: YearRange, view: ListView): void {
  const { value, min, max } = field;
  const typed = value ? Math.min(+max, Math.max(+min, Math.round(+value))) : undefined;
  // What was typed may be out of bounds, and the setting the same as before: then nothing else would correct it.
  field.value = `${typed ?? ''}`;
  selectRange({ ...range, [end]: typed }, view);
}

/** Selects years in the place of those selected; what has no year stays as it is. */
function selectRange({ from, to }: YearRange, { filter, onChange }: ListView): void {
  const range = from && to && from > to ? { from: to, to: from } : { from, to };
  const unknown = filter.year.filter((value) => value === unknownYear);
  onChange({ ...filter, year: from || to ? [yearValue(range), ...unknown] : unknown });
}
