import { css } from 'lit';

/** Styles of the template of `Paging`. */
export const pagingStyles = css`
  .more {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
    align-items: baseline;
    margin-block-start: 1.25em;
  }
`;
