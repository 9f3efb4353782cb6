import { css } from 'lit';
import { eventStyles } from '../../theme/event.styles.ts';
import { followStyles } from '../../theme/follow.styles.ts';
import { pagingStyles } from '../../theme/paging.styles.ts';

export const eventListStyles = [
  eventStyles,
  followStyles,
  pagingStyles,
  css`
    .group + .group {
      margin-block-start: var(--mpg-space-section, 1.75em);
    }
    .group-heading,
    summary {
      font-size: 1.125em;
      margin-block-end: 0.75em;
    }
    summary {
      inline-size: fit-content;
      padding-block: 0.25em;
      font-weight: 600;
      cursor: pointer;
    }
    details {
      margin-block-start: 1.5em;
    }
    .none + .group {
      margin-block-start: 1.25em;
    }
    .event {
      position: relative;
      padding-block: var(--mpg-space-item, 1em);
      border-block-start: 1px solid var(--mpg-i-rule);
      break-inside: avoid;
    }
    li:last-child .event {
      border-block-end: 1px solid var(--mpg-i-rule);
    }
    .event:focus-visible {
      outline-offset: 0.25em;
    }
    .event .entry {
      align-content: start;
    }
    .event [part='title'] {
      font-size: 1.0625em;
      font-weight: 600;
      line-height: 1.35;
      text-wrap: pretty;
    }
    .upcoming .block {
      color: var(--mpg-i-accent);
    }
    .past .block,
    .past .date {
      color: var(--mpg-i-muted);
    }
    .undated .event {
      display: block;
    }
    /* In a wide container venues and projects form a column. */
    @container (min-inline-size: 60em) {
      .event .entry {
        grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
        column-gap: 2em;
        align-items: baseline;
      }
      .event .entry > * {
        grid-column: 1;
      }
      .event .entry > .meta {
        grid-area: 1 / 2 / span 3;
      }
    }
    @media print {
      /* On paper it is open and looks like a heading. */
      ::details-content {
        content-visibility: visible;
      }
      summary {
        list-style: none;
        break-after: avoid;
      }
    }
  `,
];
