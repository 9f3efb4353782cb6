import { css } from 'lit';
import { entryStyles } from './entry.styles.ts';

/** Styles of the templates in parts/event.ts. */
export const eventStyles = [
  entryStyles,
  css`
    .date {
      font-variant-numeric: tabular-nums;
    }
    .local-time {
      font-size: 0.875em;
    }
    .status {
      justify-self: start;
      font-size: 0.875em;
      font-weight: 600;
      border-block-end: 2px solid currentColor;
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
  `,
];
