import { css } from 'lit';

/** For `entryTemplate` and `metaTemplate`. */
export const entryStyles = css`
  .entry {
    display: grid;
    gap: 0.15em;
    break-inside: avoid;
  }
  .entry a {
    color: inherit;
  }
  .entry a:hover {
    color: var(--mpg-i-accent);
  }
  /* A dot stands before each detail; before the first of a line it is outside, and not seen. */
  .meta {
    display: flex;
    flex-wrap: wrap;
    column-gap: 1em;
    font-size: 0.875em;
    overflow: clip;
  }
  .meta > * {
    position: relative;
  }
  .meta > *::before {
    content: '·' / '';
    position: absolute;
    inset-inline-start: -0.65em;
  }
`;
