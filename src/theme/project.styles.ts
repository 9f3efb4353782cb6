import { css } from 'lit';
import { programmeNameStyles } from './programme-name.styles.ts';
import { ruledStyles } from './ruled.styles.ts';

const project = css`
  .project {
    display: grid;
    gap: 0.35em;
    align-items: baseline;
    padding-block-start: var(--mpg-space-item, 1.1em);
  }
  .period,
  .programmes,
  .partners {
    font-size: 0.875em;
  }
  /* Period and programmes stand above the title, and are read after it: a heading is what a screen reader jumps to. */
  .label {
    order: -1;
  }
  .period {
    font-variant-numeric: tabular-nums;
  }
  .programmes {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25em;
  }
  .partners .muted {
    margin-inline-end: 0.4em;
  }
`;

/** Styles of `projectTemplate`. */
export const projectStyles = [ruledStyles, programmeNameStyles, project];
