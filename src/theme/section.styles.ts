import { css } from 'lit';

/** Styles of `sectionTemplate`. */
export const sectionStyles = css`
  .section {
    min-inline-size: 0;
    border-block-start: 1px solid var(--mpg-i-rule);
  }
  .section-head {
    position: relative;
    display: flex;
    align-items: baseline;
    justify-content: space-between;
    gap: 1em;
    padding-block: 0.75em;
    break-after: avoid;
  }
  .section-head > :first-child {
    font-size: 1.125em;
  }
  .count {
    margin-inline-start: 0.25em;
    font-weight: 400;
    font-variant-numeric: tabular-nums;
  }
  .section-content > * {
    margin-block-end: 1em;
  }
  /* For print, and for pages without script: elsewhere the button says so. */
  .left {
    display: none;
  }
  .entries {
    display: grid;
    gap: var(--mpg-space-item, 0.9em);
  }
  /* The whole head reacts to clicks; only the button is read out and focused. */
  .toggle {
    flex: none;
    align-self: center;
    inline-size: 1.5em;
    min-block-size: 1.5em;
    padding: 0;
    border: 0;
  }
  .toggle::after {
    content: '';
    position: absolute;
    inset: 0;
  }
  .toggle:hover {
    background: none;
  }
  .toggle::before {
    content: '';
    display: block;
    inline-size: 0.5em;
    block-size: 0.5em;
    margin: -0.25em auto 0;
    border: solid currentColor;
    border-width: 0 2px 2px 0;
    transform: rotate(45deg);
  }
  .toggle[aria-expanded='true']::before {
    margin-block-start: 0.25em;
    transform: rotate(225deg);
  }
  @container (min-inline-size: 40em) {
    .toggle {
      display: none;
    }
    .section-content[hidden] {
      display: block;
      content-visibility: visible;
    }
  }
  @media print {
    .left {
      display: inline;
    }
    .section-content[hidden] {
      display: block;
      content-visibility: visible;
    }
  }
`;
