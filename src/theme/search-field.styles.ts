import { css } from 'lit';

/** Styles of `searchFieldTemplate`, and of marked matches. */
export const searchFieldStyles = css`
  .search {
    position: relative;
    font-weight: 600;
  }
  .search input {
    appearance: none;
    inline-size: 100%;
    min-block-size: 3em;
    margin-block-start: 0.4em;
    padding-block: 0.25em;
    padding-inline: 0.9em 3em;
    font: inherit;
    font-weight: 400;
    color: inherit;
    background: none;
    border: 1px solid var(--mpg-i-border);
    border-radius: var(--mpg-radius, 0.25em);
  }
  /* The button is not there yet, and a long hint needs its place. */
  .search input:placeholder-shown {
    padding-inline-end: 0.9em;
    text-overflow: ellipsis;
  }
  ::placeholder {
    color: inherit;
    opacity: 0.7;
  }
  ::-webkit-search-cancel-button {
    display: none;
  }
  .search button {
    position: absolute;
    inset-block-end: 0;
    inset-inline-end: 0;
    inline-size: 2em;
    block-size: 2em;
    padding: 0;
    border: 0;
    font-size: 1.5em;
    line-height: 1;
  }
  mark {
    color: inherit;
    background: color-mix(in oklab, var(--mpg-i-accent) 24%, transparent);
  }
  @supports not (color: color-mix(in oklab, red, red)) {
    mark {
      background: rgb(128 128 128 / 0.3);
    }
  }
  @media print {
    .search {
      display: none;
    }
  }
`;
