import { css } from 'lit';
import { histogramStyles } from '../../theme/histogram.styles.ts';
import { searchFieldStyles } from '../../theme/search-field.styles.ts';
import { filtersStyles } from './filters.styles.ts';

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
  /* The programme's accent, on the rule. */
  article[class]::before {
    content: '';
    position: absolute;
    inset-block-start: -2px;
    inline-size: 1.75em;
    border-block-start: 3px solid var(--mpg-i-accent);
  }
  .title {
    font-size: 1.125em;
    text-wrap: pretty;
  }
  .title ~ * {
    font-size: 0.9375em;
  }
  [part='meta'] > :not(:empty, :first-child)::before {
    content: '· ';
    content: '· ' / '';
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
    [part='toggle'] {
      display: none;
    }
    [part='toggle'] + [part='filters'] {
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

export const publicationListStyles = [histogramStyles, controls, searchFieldStyles, filtersStyles, results, layout];
