import { css } from 'lit';

export const filtersStyles = css`
  .toggle {
    justify-self: start;
  }
  .toggle::after {
    content: '';
    display: inline-block;
    inline-size: 0.45em;
    block-size: 0.45em;
    margin-inline-start: 0.5em;
    border: solid currentColor;
    border-width: 0 1.5px 1.5px 0;
    translate: 0 -0.2em;
    rotate: 45deg;
  }
  .toggle[aria-expanded='true']::after {
    translate: 0 0.05em;
    rotate: 225deg;
  }
  .badge {
    color: var(--mpg-i-accent);
    font-weight: 600;
  }
  .filters {
    display: none;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 15em), 1fr));
    gap: 1.75em 2.5em;
  }
  .filters.open {
    display: grid;
  }
  fieldset {
    min-inline-size: 0;
  }
  .option {
    display: grid;
    grid-template-columns: auto 1fr auto;
    gap: 0.6em;
    align-items: start;
    padding-block: 0.25em;
    font-size: 0.9375em;
    line-height: 1.35;
    cursor: pointer;
  }
  .option:hover .name {
    text-decoration: underline;
    text-decoration-thickness: 0.06em;
    text-underline-offset: 0.2em;
  }
  .option:has(:disabled) {
    opacity: 0.5;
    pointer-events: none;
  }
  .option input {
    inline-size: 1.05em;
    block-size: 1.05em;
    margin: 0.15em 0 0;
    accent-color: var(--mpg-i-accent);
  }
  /* Languages have no capital in the middle of a sentence in many a language; here they begin a line. */
  .name::first-letter {
    text-transform: uppercase;
  }
  .name {
    display: block;
    min-inline-size: 0;
  }
  .count,
  .range input {
    font-variant-numeric: tabular-nums;
  }
  /* What the visitor chose or is at stays in view. */
  fieldset:not(.all) li:nth-child(n + 7):not(:has(:checked), :focus-within) {
    display: none;
  }
  .years {
    cursor: crosshair;
    touch-action: pan-y;
    user-select: none;
  }
  .range {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 0.75em;
    margin-block: 0.75em 0.5em;
    font-size: 0.875em;
  }
  .range input {
    display: block;
    inline-size: 100%;
    appearance: textfield;
  }
`;
