import { css } from 'lit';
import { entryStyles } from '../../theme/entry.styles.ts';
import { ruledStyles } from '../../theme/ruled.styles.ts';

export const digestStyles = [
  entryStyles,
  ruledStyles,
  css`
    .item {
      display: grid;
      gap: 0 1.5em;
      align-items: baseline;
      padding-block: var(--mpg-space-item, 0.7em);
    }
    .item:last-child {
      border-block-end: 1px solid var(--mpg-i-rule);
    }
    .kind {
      color: var(--mpg-i-muted);
      font-size: 0.875em;
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
    /* In a wide container the dates form a column. */
    @container (min-inline-size: 60em) {
      .entry {
        grid-template-columns: minmax(0, 1fr) 16em;
        column-gap: 2.5em;
        align-items: baseline;
      }
    }
  `,
];
