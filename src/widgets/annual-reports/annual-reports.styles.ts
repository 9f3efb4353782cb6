import { css } from 'lit';
import { entryStyles } from '../../theme/entry.styles.ts';

const layout = css`
  ol {
    display: grid;
    grid-template-columns: fit-content(6.5em) minmax(0, 1fr);
  }
  .row {
    display: grid;
    grid-template-columns: 6.5em minmax(0, 1fr);
    grid-template-columns: subgrid;
    grid-column: 1 / -1;
    margin-block-end: 1.25em;
    break-inside: avoid;
  }
  .years {
    display: grid;
    align-content: start;
    padding-inline-end: 1em;
    font-variant-numeric: tabular-nums;
    line-height: 1.25;
  }
  /* The last year that a report covers leads. Where there are more, all follow in small. */
  .years :first-child {
    font-size: 1.375em;
    font-weight: 300;
  }
  .years :is(time, .last):first-child {
    font-size: 2.25em;
    line-height: 1;
  }
  .years > * + * {
    padding-block-start: 0.25em;
    color: var(--mpg-i-muted);
    font-size: 0.875em;
  }
  /* The timeline: solid beside a report, dashed beside a gap. */
  .row > :last-child {
    display: grid;
    gap: 0.35em;
    align-content: start;
    padding-inline-start: 1.25em;
    padding-block-end: var(--mpg-space-item, 1em);
    border-inline-start: 3px solid var(--mpg-i-accent);
  }
  .gap {
    color: var(--mpg-i-muted);
  }
  .gap .years > :first-child {
    font-size: 1em;
    font-weight: inherit;
    line-height: inherit;
  }
  .gap > :last-child {
    border-inline-start: 3px dotted var(--mpg-i-border);
  }
  .title {
    font-size: 1.0625em;
    line-height: 1.35;
    text-wrap: pretty;
  }
  [part='files'] {
    display: grid;
    gap: 0.25em;
    font-size: 0.9375em;
  }
`;

export const annualReportsStyles = [entryStyles, layout];
