import { css } from 'lit';

/** Styles of `followTemplate`. */
export const followStyles = css`
  .follow {
    margin-block-start: 1.25em;
    font-size: 0.875em;
  }
  .follow a {
    display: inline-block;
    padding-block: 0.2em;
    margin-inline-end: 1.25em;
  }
  @media print {
    .follow {
      display: none;
    }
  }
`;
