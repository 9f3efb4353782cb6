import { css } from 'lit';
import { entryStyles } from '../../theme/entry.styles.ts';
import { followStyles } from '../../theme/follow.styles.ts';
import { programmeNameStyles } from '../../theme/programme-name.styles.ts';
import { cutText } from '../../theme/cut-text.styles.ts';

export const digestStyles = [
  entryStyles,
  followStyles,
  programmeNameStyles,
  cutText(".item:not(.lead) [part='summary']", 2),
  css`
    .list {
      display: grid;
      column-gap: 2.5em;
      border-block-end: 1px solid var(--mpg-i-rule);
    }
    .item {
      padding-block: var(--mpg-space-item, 1em);
      border-block-start: 1px solid var(--mpg-i-rule);
      break-inside: avoid;
    }
    .entry {
      max-inline-size: 42em;
    }
    [part='kind'] {
      font-weight: 600;
    }
    [part='title'] {
      font-size: 1.0625em;
      font-weight: 600;
      line-height: 1.35;
      text-wrap: pretty;
    }
    .lead [part='title'] {
      font-size: 1.375em;
      line-height: 1.25;
    }
    /* In a wide container the items after the first stand in two columns. An odd last one takes both, as the first does. */
    @container (min-inline-size: 48em) {
      .list {
        grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
      }
      .lead,
      .item:last-child:nth-child(even) {
        grid-column: 1 / -1;
      }
    }
  `,
];
