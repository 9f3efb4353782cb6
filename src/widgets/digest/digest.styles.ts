import { css } from 'lit';
import { entryStyles } from '../../theme/entry.styles.ts';

export const digestStyles = [
  entryStyles,
  css`
    .item {
      display: grid;
      gap: 0 1.5em;
      align-items: baseline;
      padding-block: var(--mpg-space-item, 0.7em);
      border-block-start: 1px solid var(--mpg-i-rule);
      break-inside: avoid;
    }
    .item:last-child {
      border-block-end: 1px solid var(--mpg-i-rule);
    }
    .kind {
      font-size: 0.8125em;
      font-weight: 600;
    }
    [class*='accent-'] .kind {
      color: var(--mpg-i-accent);
    }
    [part='title'] {
      font-weight: 600;
      line-height: 1.35;
      text-wrap: pretty;
    }
    @container (min-inline-size: 30em) {
      .item {
        grid-template-columns: 8em minmax(0, 1fr);
      }
    }
  `,
];
