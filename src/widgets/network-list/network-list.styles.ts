import { css } from 'lit';
import { searchFieldStyles } from '../../theme/search-field.styles.ts';
import { partyStyles } from '../../theme/party.styles.ts';

const layout = css`
  .search {
    margin-block-end: 1.25em;
  }
  .count {
    margin-block-end: 0.75em;
    font-weight: 600;
  }
  /* Columns, read from top to bottom like an index. */
  .list {
    columns: 16em;
    column-gap: 2.5em;
  }
  .group {
    position: relative;
    padding-inline-start: 1.75em;
    margin-block-end: var(--mpg-space-section, 0.75em);
  }
  .initial {
    position: absolute;
    inset-inline-start: 0;
    font-weight: 600;
    color: var(--mpg-i-accent);
  }
  .group li {
    padding-block-end: var(--mpg-space-item, 0.5em);
    break-inside: avoid;
  }
  .group .with-logo {
    padding-block-end: var(--mpg-space-item, 1em);
  }
  /* No single entry at the end of a column, and no entry at its beginning without its letter. */
  .group li:first-child:not(:last-child) {
    break-after: avoid;
  }
  .group li:last-child:not(:first-child) {
    break-before: avoid;
  }
`;

export const networkListStyles = [partyStyles, searchFieldStyles, layout];
