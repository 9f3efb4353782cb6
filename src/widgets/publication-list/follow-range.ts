import type { YearBin } from '../../model/histogram.ts';
import type { YearRange } from '../../model/publication-filter.ts';

interface RangePicture {
  /** What is drawn, on its whole width. */
  readonly years: readonly YearBin[];
  readonly isFromRight: boolean;
  readonly selected: YearRange;
  readonly onSelect: (range: YearRange) => void;
}

/**
 * Follows a pointer over the picture of years until it leaves. Nothing is selected before it moves or leaves, since it
 * may be there to scroll; nor are years that have nothing. A click on what is selected selects every year.
 */
export function followRange(picture: HTMLElement, start: PointerEvent, view: RangePicture): void {
  if (start.button) return;
  const { years, selected, onSelect } = view;
  const { left, right, width } = picture.getBoundingClientRect();
  const yearAt = ({ clientX }: PointerEvent): number => {
    const share = (view.isFromRight ? right - clientX : clientX - left) / width;
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
    if (hasAny) onSelect(isAgain ? { from: undefined, to: undefined } : { from, to });
  };
}
