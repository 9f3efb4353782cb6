import { css } from 'lit';
import { yearPictureStyles } from '../../theme/year-picture.styles.ts';
import { filtersStyles } from './filters.styles.ts';

const controls = css`
  input,
  select {
    font: inherit;
    color: inherit;
  }
  .search label,
  legend {
    display: block;
    padding: 0;
    margin-block-end: 0.4em;
    font-weight: 600;
  }
  input:not([type='checkbox']),
  select {
    min-block-size: 2.25em;
    padding: 0.25em 0.6em;
    background: none;
    border: 1px solid color-mix(in oklab, currentColor 55%, transparent);
    border-radius: var(--mpg-radius, 0.25em);
  }
  ::placeholder {
    color: inherit;
    opacity: 0.7;
  }
  /* The list that opens has the browser's own ground, whatever the host's text colour is. */
  option {
    color: CanvasText;
    background: Canvas;
  }
  .field {
    position: relative;
  }
  .field input {
    appearance: none;
    inline-size: 100%;
    min-block-size: 3em;
    padding-inline: 0.9em 3em;
  }
  ::-webkit-search-cancel-button {
    display: none;
  }
  .icon {
    position: absolute;
    inset-block: 0;
    inset-inline-end: 0;
    inline-size: 3em;
    border: 0;
  }
  .quiet {
    min-block-size: 2em;
    padding: 0;
    border: 0;
    color: var(--mpg-i-accent);
    font-size: 0.875em;
    text-decoration: underline;
    text-decoration-thickness: 0.06em;
    text-underline-offset: 0.2em;
  }
  .quiet:hover {
    background: none;
    text-decoration-thickness: 0.12em;
  }
  .cross {
    inline-size: 0.625em;
    fill: none;
    stroke: currentColor;
    stroke-linecap: round;
    stroke-width: 1.4;
  }
`;

const results = css`
  .status {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1.5em;
    align-items: baseline;
    justify-content: space-between;
    margin-block-end: 0.75em;
  }
  .status p {
    font-weight: 600;
  }
  .sort {
    display: flex;
    gap: 0.5em;
    align-items: baseline;
    font-size: 0.9375em;
  }
  .active {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin-block-end: 1em;
  }
  .active button:not(.quiet) {
    display: inline-flex;
    gap: 0.6em;
    align-items: center;
    min-block-size: 2em;
    text-align: start;
    font-size: 0.875em;
    line-height: 1.3;
    background: color-mix(in oklab, var(--mpg-i-accent) 10%, transparent);
    border-color: color-mix(in oklab, var(--mpg-i-accent) 45%, transparent);
    border-radius: 1.2em;
  }
  .active .cross {
    flex: none;
  }
  .results li:has(article) {
    padding-block: 1.2em;
    border-block-start: 1px solid var(--mpg-i-rule);
  }
  article {
    position: relative;
    display: grid;
    gap: 0.35em;
  }
  /* The programme's accent, on the rule. */
  article[class]::before {
    content: '';
    position: absolute;
    inset-block-start: calc(-1.2em - 2px);
    inline-size: 1.75em;
    block-size: 3px;
    background: var(--mpg-i-accent);
  }
  .title {
    font-size: 1.125em;
    line-height: 1.3;
    text-wrap: pretty;
  }
  .title a {
    color: inherit;
    text-decoration-color: color-mix(in oklab, currentColor 35%, transparent);
  }
  .title a:hover {
    color: var(--mpg-i-accent);
    text-decoration-color: currentColor;
  }
  .authors {
    font-size: 0.9375em;
  }
  .summary {
    font-size: 0.9375em;
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
    line-clamp: 3;
  }
  .meta,
  .files {
    font-size: 0.875em;
  }
  .meta span + span::before {
    content: '·\\00a0' / '';
  }
  .files {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.25em;
  }
  mark {
    color: inherit;
    background: color-mix(in oklab, var(--mpg-i-accent) 24%, transparent);
    border-radius: 0.15em;
    box-decoration-break: clone;
  }
  .more {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
    align-items: baseline;
    padding-block-start: 1.2em;
    border-block-start: 1px solid var(--mpg-i-rule);
  }
`;

export const publicationListStyles = css`
  .layout {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.25em;
  }
  ${yearPictureStyles} ${controls} ${filtersStyles} ${results}
  @container (min-inline-size: 50em) {
    .layout {
      grid-template-columns: 15em minmax(0, 1fr);
      gap: 2em 3em;
    }
    .search {
      grid-column: 1 / -1;
    }
    .toggle {
      display: none;
    }
    .filters,
    .filters.open {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      align-content: start;
    }
  }
  @media (forced-colors: active) {
    mark {
      color: MarkText;
      background: Mark;
    }
  }
  @media print {
    .layout {
      display: block;
    }
    .search,
    .layout .filters,
    .active,
    .sort,
    .more {
      display: none;
    }
    article {
      break-inside: avoid;
    }
    .summary {
      display: block;
    }
  }
`;
