import { css } from 'lit';
import { entryStyles } from '../../theme/entry.styles.ts';
import { programmeNameStyles } from '../../theme/programme-name.styles.ts';
import { ruledStyles } from '../../theme/ruled.styles.ts';

const card = css`
  article {
    grid-template-columns: minmax(0, 1fr);
    gap: 0.6em;
  }
  .image img {
    inline-size: auto;
    max-block-size: 14em;
    border-radius: var(--mpg-radius, 0.25em);
  }
  .title {
    font-size: 1.375em;
    text-wrap: pretty;
  }
  [part='citation'] {
    max-inline-size: 42em;
  }
  [part='editions'] {
    margin-block-start: 0.4em;
  }
  [part='editions-heading'] {
    margin-block-end: 0.2em;
  }
  [part='files'],
  [part='identifiers'] {
    font-size: 0.9375em;
  }
  /* High enough to be pressed by a finger. */
  [part='files'] li {
    padding-block: 0.15em;
  }
  [part='identifiers'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.25em;
  }
  @container (min-inline-size: 36em) {
    article:has(.image) {
      grid-template-columns: 10em minmax(0, 1fr);
      column-gap: 1.5em;
    }
    .image {
      grid-row: 1 / span 8;
    }
    .image ~ * {
      grid-column: 2;
    }
  }
`;

const citing = css`
  summary {
    inline-size: fit-content;
    padding-block: 0.25em;
    color: var(--mpg-i-accent);
    font-weight: 600;
    cursor: pointer;
  }
  details > :not(summary) {
    margin-block-start: 0.6em;
  }
  [part='formats'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.25em;
  }
  label {
    display: flex;
    gap: 0.4em;
    align-items: center;
    min-block-size: 1.75em;
    cursor: pointer;
  }
  input {
    inline-size: 1.05em;
    block-size: 1.05em;
    margin: 0;
    accent-color: var(--mpg-i-accent);
  }
  /* Browsers fill the others in dark pages with grey, as if they were disabled. */
  input:not(:checked) {
    appearance: none;
    border: 1px solid var(--mpg-i-border);
    border-radius: 50%;
  }
  [part='citation'] {
    padding-inline-start: 1em;
    border-inline-start: 3px solid var(--mpg-i-rule);
  }
  pre {
    font-size: 0.875em;
    white-space: pre-wrap;
  }
  .copy {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
    align-items: center;
  }
  @media print {
    /* An opened citation is printed. */
    details:not([open]),
    summary,
    fieldset,
    .copy {
      display: none;
    }
    [part='identifiers'] a::after,
    .same a::after {
      content: none;
    }
  }
`;

export const publicationCardStyles = [entryStyles, programmeNameStyles, ruledStyles, card, citing];
