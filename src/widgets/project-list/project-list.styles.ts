import { css } from 'lit';
import { pagingStyles } from '../../theme/paging.styles.ts';
import { projectStyles } from '../../theme/project.styles.ts';
import { searchFieldStyles } from '../../theme/search-field.styles.ts';

export const projectListStyles = [
  pagingStyles,
  projectStyles,
  searchFieldStyles,
  css`
    .search {
      margin-block-end: 1.25em;
    }
    .count {
      margin-block-end: 0.75em;
      font-weight: 600;
    }
    dl {
      margin-block-end: 0.75em;
    }
    .list {
      border-block-end: 1px solid var(--mpg-i-rule);
    }
    .project {
      padding-block-end: var(--mpg-space-item, 1.25em);
    }
    .label {
      margin-block-end: -0.1em;
    }
    .title {
      font-size: 1.125em;
      text-wrap: pretty;
    }
    /* The years have a column of their own, as in the timeline. */
    @container (min-inline-size: 40em) {
      .project {
        grid-template-columns: 10em minmax(0, 1fr);
        column-gap: 1.5em;
      }
      .project > * {
        grid-column: 2;
        max-inline-size: 42em;
      }
      .label {
        display: contents;
      }
      /* It spans two rows, so that a long period leaves no gap between title and summary. */
      .period {
        grid-area: 1 / 1 / span 2;
      }
      .programmes {
        grid-column: 2;
        order: -1;
      }
    }
  `,
];
