import { html, nothing, type TemplateResult } from 'lit';
import type { Localize } from '../../element/localize.ts';
import type { YearBin } from '../../model/histogram.ts';
import { histogramTemplate } from '../../parts/histogram.ts';

interface JumpView {
  readonly localize: Localize;
  /** CSS class for the chosen programme's accent colour; empty for all programmes. */
  readonly accent: string;
  /** Year that the Tab key reaches; if it has no bar, the first year that has one. */
  readonly current: number | undefined;
  readonly onMove: (year: number) => void;
  readonly onJump: (year: number) => unknown;
}

/**
 * A bar chart of the number of milestones of each year. Each year that has any is a button. Together they are one stop
 * for the Tab key: arrow keys move from one to the next, Home and End to the first and the last.
 */
export function yearJumpTemplate(bins: readonly YearBin[], view: JumpView): TemplateResult | typeof nothing {
  const years = bins.flatMap(({ year, count }) => (count ? [year] : []));
  if (years.length < 2) return nothing;
  const current = years.includes(view.current ?? 0) ? view.current : years[0];
  return html`<nav part="jump" class="jump ${view.accent}" aria-label=${view.localize.term('jumpToYear')}>
    <div
      class="bars"
      role="toolbar"
      @keydown=${(event: KeyboardEvent) => move(event, years, view)}
      @click=${({ target }: Event) => view.onJump(nearestYear(target as HTMLElement, years))}
    >
      ${bins.map((bin) => (bin.count ? buttonTemplate(bin, bin.year === current, view) : html`<span data-at=${bin.year}></span>`))}
    </div>
    ${histogramTemplate(bins, view.localize.dir())}
  </nav>`;
}

function buttonTemplate({ year, count }: YearBin, isCurrent: boolean, { localize }: JumpView): TemplateResult {
  return html`<button
    type="button"
    tabindex=${isCurrent ? 0 : -1}
    data-at=${year}
    aria-label=${localize.term('withCount', `${year}`, localize.term('milestoneCount', count))}
  ></button>`;
}

/**
 * Like a slider, the whole chart can be pressed: its bars are narrower than a finger.
 * @param pressed the bar or gap that was pressed
 */
function nearestYear(pressed: HTMLElement, years: readonly number[]): number {
  const target = Number(pressed.dataset['at'] ?? 0);
  return years.reduce((nearest, year) => (Math.abs(year - target) < Math.abs(nearest - target) ? year : nearest));
}

function move(event: KeyboardEvent, years: readonly number[], { localize, onMove }: JumpView): void {
  const at = event.target instanceof HTMLElement ? years.indexOf(Number(event.target.dataset['at'])) : -1;
  const forward = localize.dir() === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  const backward = localize.dir() === 'rtl' ? 'ArrowRight' : 'ArrowLeft';
  const positions: Readonly<Record<string, number>> = {
    [forward]: at + 1,
    [backward]: at - 1,
    Home: 0,
    End: years.length - 1,
  };
  const year = years[positions[event.key] ?? -1];
  if (year === undefined) return;
  event.preventDefault();
  onMove(year);
}
