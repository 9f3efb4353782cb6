import { html, nothing, type TemplateResult } from 'lit';
import type { Localize } from '../../element/localize.ts';
import type { YearBin } from '../../model/histogram.ts';
import { periodBins, type PeriodBin } from '../../model/periods.ts';
import { arrowKeys } from '../../parts/arrow-keys.ts';
import { barsTemplate } from '../../parts/histogram.ts';
import { chartClass } from './year-jump.styles.ts';

interface JumpView {
  readonly localize: Localize;
  /** CSS class for the chosen programme's accent colour; empty for all programmes. */
  readonly accent: string;
  /** Year that the Tab key reaches; if it has no bar, the first bar. */
  readonly current: number | undefined;
  /** Called with the first year of the bar to which the focus moves. */
  readonly onMove: (year: number, toolbar: HTMLElement) => unknown;
  readonly onJump: (period: PeriodBin) => unknown;
}

/**
 * Bar charts of the number of milestones, one by year and one by decade. The style sheet shows the first where the container
 * has room to press each year, else the second. Each bar that stands for any milestones is a button.
 *
 * Together the buttons are one stop for the Tab key: arrow keys move from one to the next, Home and End to the first and the
 * last.
 */
export function yearJumpTemplate(bins: readonly YearBin[], view: JumpView): TemplateResult | typeof nothing {
  if (bins.filter(({ count }) => count).length < 2) return nothing;
  const years = bins.map(({ year, count }) => ({ first: year, last: year, count }));
  const periods = periodBins(bins);
  const hasPeriods = periods.length > 1;
  return html`<nav
    part="jump"
    class="jump ${view.accent} ${hasPeriods ? chartClass(years.length) : ''}"
    aria-label=${view.localize.term('jumpToYear')}
  >
    ${chartTemplate(years, 'by-year', view)} ${hasPeriods ? chartTemplate(periods, 'by-period', view) : nothing}
  </nav>`;
}

function chartTemplate(bins: readonly PeriodBin[], name: string, view: JumpView): TemplateResult {
  const filled = bins.filter(({ count }) => count);
  const { current = NaN, localize } = view;
  const reached = filled.find(({ first, last }) => first <= current && current <= last) ?? filled[0];
  return html`<div class="chart ${name}">
    ${barsTemplate(bins, localize.dir())}
    <div
      class="bars"
      role="toolbar"
      @keydown=${(event: KeyboardEvent) => move(event, filled, view)}
      @click=${({ target }: Event) => jump(target as HTMLElement, filled, view)}
    >
      ${bins.map((bin) => (bin.count ? buttonTemplate(bin, bin === reached, localize) : html`<span data-at=${bin.first}></span>`))}
    </div>
  </div>`;
}

/** Its number and its name are shown by the style sheet, above and below the bar. */
function buttonTemplate({ first, last, count }: PeriodBin, isReached: boolean, localize: Localize): TemplateResult {
  const name = localize.term('yearRange', `${first}`, `${last}`);
  const isLong = first !== last && Math.floor(first / 100) === Math.floor(last / 100);
  return html`<button
    type="button"
    tabindex=${isReached ? 0 : -1}
    data-at=${first}
    data-count=${count}
    data-name=${isLong ? localize.term('yearRange', `${first}`, `${last}`.slice(-2)) : name}
    aria-label=${localize.term('withCount', name, localize.term('milestoneCount', count))}
  ></button>`;
}

/** Like a slider, the whole chart can be pressed: in a gap, the nearest bar counts. */
function jump(pressed: HTMLElement, bins: readonly PeriodBin[], { onJump }: JumpView): void {
  const target = Number(pressed.dataset['at'] ?? 0);
  const distance = ({ first }: PeriodBin): number => Math.abs(first - target);
  onJump(bins.reduce((nearest, bin) => (distance(bin) < distance(nearest) ? bin : nearest)));
}

function move(event: KeyboardEvent, bins: readonly PeriodBin[], { localize, onMove }: JumpView): void {
  const { target, currentTarget, key } = event;
  if (!(target instanceof HTMLElement) || !(currentTarget instanceof HTMLElement)) return;
  const at = bins.findIndex(({ first }) => first === Number(target.dataset['at']));
  const [forward, backward] = arrowKeys(localize.dir());
  const positions: Readonly<Record<string, number>> = {
    [forward]: at + 1,
    [backward]: at - 1,
    Home: 0,
    End: bins.length - 1,
  };
  const next = bins[positions[key] ?? -1];
  if (!next) return;
  event.preventDefault();
  onMove(next.first, currentTarget);
}
