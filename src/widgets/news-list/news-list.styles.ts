import { css } from 'lit';
import { entryStyles } from '../../theme/entry.styles.ts';
import { pagingStyles } from '../../theme/paging.styles.ts';

export const newsListStyles = [
  entryStyles,
  pagingStyles,
  css`
    .list {
      border-block-end: 1px solid var(--mpg-i-rule);
    }
    .month {
      display: grid;
      gap: 0.35em 1.5em;
      align-items: baseline;
      padding-block: var(--mpg-space-item, 1em);
      border-block-start: 1px solid var(--mpg-i-rule);
    }
    .news {
      display: grid;
      gap: var(--mpg-space-item, 0.9em);
    }
    /* A month looks like the single dates around it. */
    .name {
      color: var(--mpg-i-muted);
      font-size: 0.875em;
      font-weight: 400;
      font-variant-numeric: tabular-nums;
      break-after: avoid;
    }
    .entry {
      max-inline-size: 42em;
    }
    .title {
      font-weight: 600;
      line-height: 1.35;
      text-wrap: pretty;
    }
    .follow {
      margin-block-start: 1.25em;
      font-size: 0.875em;
    }
    .follow a {
      display: inline-block;
      padding-block: 0.2em;
    }
    /* The months have a column of their own, as in the timeline. */
    @container (min-inline-size: 36em) {
      .month {
        grid-template-columns: 9.5em minmax(0, 1fr);
      }
    }
    @media print {
      .follow {
        display: none;
      }
    }
  `,
];
