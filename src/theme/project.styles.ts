import { css } from 'lit';

/** For `projectTemplate`. */
export const projectStyles = css`
  .project {
    position: relative;
    display: grid;
    gap: 0.35em;
    align-items: baseline;
    padding-block-start: var(--mpg-space-item, 1.1em);
    border-block-start: 1px solid var(--mpg-i-rule);
    break-inside: avoid;
  }
  /* The programme's accent, on the rule. */
  .project[class*='accent-']::before {
    content: '';
    position: absolute;
    inset-block-start: -2px;
    inset-inline-start: 0;
    inline-size: 1.75em;
    border-block-start: 3px solid var(--mpg-i-accent);
  }
  .title a {
    color: inherit;
  }
  .title a:hover {
    color: var(--mpg-i-accent);
  }
  .period,
  .programmes,
  .partners {
    font-size: 0.875em;
  }
  .period {
    font-variant-numeric: tabular-nums;
  }
  .programmes {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25em;
    font-weight: 600;
    color: var(--mpg-i-accent);
  }
  .partners .muted {
    margin-inline-end: 0.4em;
  }
`;
