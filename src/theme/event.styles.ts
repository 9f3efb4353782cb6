import { css } from 'lit';
import { entryStyles } from './entry.styles.ts';

/** Styles of the templates in parts/event.ts. */
export const eventStyles = [
  entryStyles,
  css`
    .date {
      font-variant-numeric: tabular-nums;
    }
    /* One size for days, months and years, in a column so wide that titles stand in one line. */
    .block {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      align-content: start;
      font-size: 1.375em;
      line-height: 1.25;
      white-space: nowrap;
      font-variant-numeric: tabular-nums;
    }
    /* A long month takes a line of its own where the column has no room for it and the year. */
    .block small {
      padding-inline-end: 0.4em;
      font-size: 0.591em;
      line-height: 1.5;
      white-space: normal;
    }
    .dated {
      display: grid;
      grid-template-columns: 4.75em minmax(0, 1fr);
      gap: 0 0.5em;
      align-items: baseline;
    }
    @container (min-inline-size: 36em) {
      .dated {
        grid-template-columns: 5.25em minmax(0, 1fr);
        column-gap: 0.75em;
      }
    }
    .date,
    .local-time {
      font-size: 0.875em;
    }
    .status {
      justify-self: start;
      margin-block-end: 0.25em;
      font-size: 0.875em;
      font-weight: 600;
      padding-inline: 0.4em;
      border: 1px solid var(--mpg-i-border);
      border-radius: var(--mpg-radius, 0.25em);
    }
    .actions {
      display: flex;
      flex-wrap: wrap;
      gap: 0.5em 1em;
      align-items: center;
      margin-block-start: 0.5em;
    }
    .actions > * {
      font-size: 0.875em;
    }
    .actions a[part='join'] {
      color: var(--mpg-i-accent);
    }
    /* Quieter than the title and the way to take part. */
    [part='calendar'] {
      min-block-size: 1.75em;
      padding: 0.2em 0;
      border: 0;
      color: var(--mpg-i-muted);
      text-decoration: underline var(--mpg-i-underline) 0.06em;
      text-underline-offset: 0.2em;
    }
    [part='calendar']:hover {
      color: inherit;
      background: none;
      text-decoration-color: currentColor;
    }
  `,
];
