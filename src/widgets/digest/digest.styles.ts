import { css } from 'lit';
import { entryStyles } from '../../theme/entry.styles.ts';
import { followStyles } from '../../theme/follow.styles.ts';

export const digestStyles = [
  entryStyles,
  followStyles,
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
    .label {
      display: flex;
      flex-wrap: wrap;
      column-gap: 1em;
      margin-block-end: 0.25em;
      font-size: 0.875em;
    }
    /* Not around the programme: accents derive from the colour around them, and have to follow the text's. */
    .label > * {
      color: var(--mpg-i-muted);
    }
    .label > .programme {
      color: var(--mpg-i-accent);
    }
    .programme::before {
      content: '';
      display: inline-block;
      inline-size: 0.5em;
      block-size: 0.5em;
      margin-inline-end: 0.5em;
      border-radius: 50%;
      background: currentColor;
      vertical-align: 0.1em;
    }
    /* In a narrow container some kinds would leave room for the programme beside them, and others not. */
    @container (max-inline-size: 24em) {
      .programme {
        flex-basis: 100%;
      }
    }
    .entry {
      max-inline-size: 42em;
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
    .item:not(.lead) [part='summary'] {
      display: -webkit-box;
      -webkit-box-orient: vertical;
      -webkit-line-clamp: 2;
      overflow: hidden;
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
    @media (forced-colors: active) {
      .programme::before {
        background: CanvasText;
      }
    }
    @media print {
      .item:not(.lead) [part='summary'] {
        display: block;
      }
      .programme::before {
        print-color-adjust: exact;
      }
    }
  `,
];
