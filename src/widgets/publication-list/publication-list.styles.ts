import { css } from 'lit';
import { metaStyles } from '../../theme/entry.styles.ts';
import { histogramStyles } from '../../theme/histogram.styles.ts';
import { programmeNameStyles } from '../../theme/programme-name.styles.ts';
import { searchFieldStyles } from '../../theme/search-field.styles.ts';
import { filtersStyles } from './filters.styles.ts';
import { cutText } from '../../theme/cut-text.styles.ts';

const controls = css`
  .search label,
  legend {
    padding: 0;
    font-weight: 600;
  }
  .search button {
    font-weight: 400;
  }
  input,
  select {
    font: inherit;
    color: inherit;
    background: none;
  }
  input:not([type='checkbox']),
  select {
    min-block-size: 2.25em;
    padding: 0.25em 0.6em;
    border: 1px solid var(--mpg-i-border);
    border-radius: var(--mpg-radius, 0.25em);
  }
  /* The menu that opens has the browser's own background, whatever the host's text colour is. */
  option {
    color: CanvasText;
    background: Canvas;
  }
  summary,
  [part='insist'],
  [part='clear'] {
    padding-block: 0.25em;
    border: 0;
    color: var(--mpg-i-accent);
    font-size: 0.875em;
    cursor: pointer;
  }
  /* Of a group that shows no options until it is opened: its heading. */
  summary.name {
    color: inherit;
    font-size: inherit;
    font-weight: 600;
  }
`;

const results = css`
  .row,
  .more {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
    align-items: baseline;
    margin-block-end: 0.75em;
  }
  .row select {
    margin-inline-start: 0.25em;
  }
  [part='count'] {
    flex: 1 1 10em;
    font-weight: 600;
  }
  [part='insist'] {
    padding-inline: 0;
    text-align: start;
  }
  [part='advice'] {
    margin-block-start: 0.75em;
    text-align: start;
  }
  [part='remove'] {
    min-block-size: 2em;
    font-size: 0.875em;
    line-height: 1.3;
    text-align: start;
    background: color-mix(in oklab, var(--mpg-i-accent) 10%, transparent);
    border-color: color-mix(in oklab, var(--mpg-i-accent) 45%, transparent);
    border-radius: 1.2em;
  }
  ol {
    border-block-end: 1px solid var(--mpg-i-rule);
    margin-block-end: 1.2em;
  }
  article {
    position: relative;
    display: grid;
    gap: 0.35em;
    padding-block: var(--mpg-space-item, 1.2em);
    border-block-start: 1px solid var(--mpg-i-rule);
  }
  .title {
    font-size: 1.0625em;
    text-wrap: pretty;
  }
  /* Kind and date stand above the title, and are read after it: a heading is what a screen reader jumps to. */
  article > .label {
    order: -1;
    margin-block-end: -0.1em;
  }
  [part='type'] {
    color: var(--mpg-i-muted);
  }
  .label[hidden] {
    display: none;
  }
  .label > :is(.meta, .programme) {
    font-size: inherit;
  }
  [part='type']:empty {
    display: none;
  }
  /* High enough to be pressed by a finger. */
  [part='files'] li {
    padding-block: 0.2em;
  }
  .title ~ * {
    font-size: 0.875em;
  }
  /* Covers stand after the text: titles begin in one line, with and without one. In wide rows they stay near it. */
  .covered {
    /* The last row takes what the cover is higher than the text. */
    grid-template: repeat(5, auto) 1fr / minmax(0, 1fr) 5em;
    padding-inline-end: max(0px, 100% - 50em);
    gap: 0 1.25em;
    align-content: start;
  }
  /* The cover spans rows that are not there: gaps would be below it. */
  .covered > * {
    grid-column: 1;
    margin-block-end: 0.35em;
  }
  .covered > .label {
    margin-block-end: 0.25em;
  }
  .covered > .cover {
    grid-area: 1 / 2 / -1;
    align-self: start;
    font-size: 1em;
  }
  /* The link takes in the cover, without being said twice. */
  @media screen {
    .covered .title a::after {
      content: '';
      position: absolute;
      inset-block: 1.2em;
      inset-inline-end: max(0px, 100% - 50em / 1.0625);
      inline-size: calc(5em / 1.0625);
    }
    /* An edge for white covers, of the picture alone: one that is not upright does not fill its place. */
    .cover img {
      filter: drop-shadow(0 0 1px var(--mpg-i-border));
    }
  }
  .cover img {
    inline-size: 100%;
    max-block-size: 7.5em;
    object-fit: contain;
    object-position: top;
  }
  /* One that does not come leaves a sheet, not a hole. */
  .cover.failed {
    background: var(--mpg-i-hover);
  }
  /* Its place is kept before it is loaded. */
  .cover img:not([height]) {
    aspect-ratio: 1 / 1.414;
  }
`;

const layout = css`
  .layout {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.25em;
  }
  @container (min-inline-size: 50em) {
    .layout {
      grid-template-columns: 15em minmax(0, 1fr);
      gap: 2em 3em;
    }
    .search {
      grid-column: 1 / -1;
    }
    /* The results are in their column before the filters are there. */
    .layout > :last-child {
      grid-column: 2;
    }
    [part='toggle'] {
      display: none;
    }
    .probe {
      inline-size: 2px;
    }
    .layout > [part='filters'] {
      display: grid;
    }
  }
  @media print {
    .layout {
      display: block;
    }
    label,
    [part='active'],
    [part='export'],
    dialog[open],
    .layout > [part='filters'] {
      display: none;
    }
    article {
      break-inside: avoid;
    }
    .same a::after {
      content: none;
    }
  }
`;

export const publicationListStyles = [
  metaStyles,
  programmeNameStyles,
  histogramStyles,
  controls,
  searchFieldStyles,
  filtersStyles,
  cutText(".brief [part='summary']", 3),
  results,
  layout,
];
