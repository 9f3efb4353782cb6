import { css, unsafeCSS } from 'lit';
import { histogramStyles } from '../../theme/histogram.styles.ts';

/** Width that a year needs for its name, and so that a finger does not miss it. In `em`. */
const yearWidth = 1.75;
/** Numbers of years for which the style sheet knows how wide they are together. */
const lengths = [12, 15, 18, 21, 24, 27, 30, 33, 36, 39, 42, 45, 48, 51, 54, 57, 60] as const;

/** Class of a chart of so many years, which tells the style sheet from which width it can show each of them. */
export function chartClass(years: number): string {
  return `of-${lengths.find((length) => length >= years) ?? 'many'}`;
}

const wideEnough = lengths.map(
  (length) => `@container (min-inline-size: ${length * yearWidth}em) {
    .of-${length}.jump .chart.by-year { display: block; }
    .of-${length}.jump .chart.by-period { display: none; }
  }`,
);

/** Styles of `yearJumpTemplate`. Each column has its number, its bar and its name, and is a button. */
export const yearJumpStyles = [
  histogramStyles,
  css`
    .jump {
      margin-block-end: 1.5em;
    }
    .jump[class*='of-'] .by-year {
      display: none;
    }
    .chart {
      position: relative;
      padding-block: 1.5em 2em;
    }
    /* A few bars across a wide page would look like empty boxes. */
    .chart.by-period {
      max-inline-size: 36em;
    }
    .bars {
      position: absolute;
      inset: 0;
      display: grid;
      grid: 100% / auto-flow minmax(0, 1fr);
      cursor: pointer;
    }
    .bars button {
      display: flex;
      flex-direction: column;
      min-block-size: 0;
      padding: 0;
      margin-inline: min(5%, 0.125em);
      border: 0;
      background: none;
      font-variant-numeric: tabular-nums;
    }
    .bars button::before,
    .bars button::after {
      content: attr(data-count);
      content: attr(data-count) / '';
      font-size: 0.75em;
      line-height: 2;
      color: var(--mpg-i-muted);
    }
    /* The box is around number and bar: a name is as wide as it, and would touch its sides. */
    .bars button::before {
      flex: auto;
      border-radius: var(--mpg-radius, 0.25em);
      background: var(--mpg-i-hover);
      box-shadow: inset 0 0 0 1px var(--mpg-i-rule);
    }
    .bars button::after {
      content: attr(data-name);
      content: attr(data-name) / '';
      font-size: 0.6875em;
      line-height: 1.2;
      box-sizing: border-box;
      block-size: calc(2em / 0.6875);
      padding-block-start: 0.6em;
      color: inherit;
    }
    .bars button:is(:hover, :focus-visible)::before {
      box-shadow: inset 0 0 0 1px var(--mpg-i-border);
    }
    .bars button:hover::after {
      text-decoration: underline;
    }
  `,
  unsafeCSS(wideEnough.join('')),
];
