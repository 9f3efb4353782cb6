import { css } from 'lit';

/** Styles of `metaTemplate`, and of others that have details on one line. */
export const metaStyles = css`
  /* Each detail has a dot before it. The dot of a line's first detail is outside the box, and clipped. */
  .meta {
    display: flex;
    flex-wrap: wrap;
    column-gap: 0.8em;
    font-size: 0.875em;
    overflow: clip;
  }
  @supports not (overflow: clip) {
    .meta {
      overflow: hidden;
    }
  }
  .meta > * {
    position: relative;
  }
  .meta > *::before {
    content: '·';
    content: '·' / '';
    position: absolute;
    inset-inline-start: -0.535em;
  }
`;

/** Styles of `entryTemplate`, with `metaStyles`. */
export const entryStyles = [
  metaStyles,
  css`
    .entry {
      display: grid;
      gap: 0.15em;
      break-inside: avoid;
    }
    .whole {
      white-space: nowrap;
    }
    /* The date stands above the title, and is read after it. */
    [part='entry'] > :is(.meta, .label) {
      order: -1;
      margin-block-end: 0.1em;
    }
  `,
];
