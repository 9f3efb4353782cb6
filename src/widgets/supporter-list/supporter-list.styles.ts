import { css } from 'lit';
import { partyStyles } from '../../theme/party.styles.ts';

const layout = css`
  .groups,
  .group {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75em 2em;
  }
  .group + .group {
    margin-block-start: 0.75em;
    padding-block-start: var(--mpg-space-section, 1.5em);
    border-block-start: 1px solid var(--mpg-i-rule);
  }
  .label {
    color: var(--mpg-i-accent);
    line-height: inherit;
  }
  .list {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(15em, 100%), 1fr));
    column-gap: 2em;
  }
  /* Logos and names are rows of one grid, so that names are on one line, with or without logos. */
  .list .party {
    display: grid;
    grid: auto auto / minmax(0, 1fr);
    grid: subgrid / minmax(0, 1fr);
    grid-row: span 2;
    row-gap: 0;
    padding-block-end: var(--mpg-space-item, 1em);
  }
  .party > :last-child {
    grid-row: 2;
  }
  @container (min-inline-size: 48em) {
    .group:has(.label) {
      grid-template-columns: 12em minmax(0, 1fr);
    }
  }
`;

export const supporterListStyles = [partyStyles, layout];
