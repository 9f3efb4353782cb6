import { css } from 'lit';
import { entryStyles } from '../../theme/entry.styles.ts';
import { followStyles } from '../../theme/follow.styles.ts';
import { pagingStyles } from '../../theme/paging.styles.ts';

export const newsListStyles = [
  entryStyles,
  followStyles,
  pagingStyles,
  css`
    .list {
      border-block-end: 1px solid var(--mpg-i-rule);
    }
    .row {
      display: grid;
      gap: 0.25em 1.5em;
      align-items: baseline;
      padding-block: var(--mpg-space-item, 1em);
      border-block-start: 1px solid var(--mpg-i-rule);
      break-inside: avoid;
    }
    .date {
      font-variant-numeric: tabular-nums;
    }
    .entry {
      max-inline-size: 42em;
    }
    .title {
      font-size: 1.0625em;
      font-weight: 600;
      line-height: 1.35;
      text-wrap: pretty;
    }
    .lead .title {
      font-size: 1.375em;
      line-height: 1.25;
    }
    .lead [part='image'] {
      margin-block: 0.5em;
    }
    .lead img {
      max-block-size: 20em;
      object-fit: cover;
    }
    /* The dates have a column of their own, as the years in the timeline. */
    @container (min-inline-size: 36em) {
      .row {
        grid-template-columns: 9.5em minmax(0, 1fr);
      }
      /* A language has a line of its own, below long dates and short ones. */
      .meta > * {
        flex-basis: 100%;
      }
    }
  `,
];
