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
    /* As the front page of a paper: the programme's colour runs over the whole width, and the first title is much larger. */
    .lead {
      border-block-start: 4px solid var(--mpg-i-accent);
    }
    /* Without a programme: the accent's default is the colour of the first one. */
    .lead:not([class*='accent-']) {
      border-color: currentColor;
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
    .lead .entry {
      gap: 0.4em;
    }
    .lead [part='title'] {
      font-size: 1.5em;
      line-height: 1.2;
      text-wrap: balance;
    }
    /* In a wide container the items after the first stand in two columns. An odd last one takes both, as the first does. */
    @container (min-inline-size: 36em) {
      .list {
        grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
      }
      .lead {
        padding-block: 1.25em 1.5em;
      }
      .lead [part='title'] {
        font-size: 1.75em;
      }
      .lead,
      .item:last-child:nth-child(even) {
        grid-column: 1 / -1;
      }
    }
  `,
];
