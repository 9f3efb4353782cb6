import { css } from 'lit';

export const filtersStyles = css`
  [part='filters'] {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 15em), 1fr));
    gap: 1.75em 2.5em;
    align-content: start;
    font-variant-numeric: tabular-nums;
  }
  [aria-expanded='false'] + [part='filters'] {
    display: none;
  }
  [part='toggle'] {
    justify-self: start;
  }
  [part='toggle']::after {
    content: ' +';
    content: ' +' / '';
  }
  [part='toggle'][aria-expanded='true']::after {
    content: ' −';
    content: ' −' / '';
  }
  fieldset {
    min-inline-size: 0;
  }
  [part='option'] {
    display: grid;
    grid-template-columns: auto 1fr auto;
    gap: 0.6em;
    padding-block: 0.25em;
    font-size: 0.9375em;
    line-height: 1.35;
    cursor: pointer;
  }
  [part='option']:has(:disabled) {
    opacity: 0.5;
  }
  [type='checkbox'] {
    block-size: 1.05em;
    margin-block-start: 0.15em;
    accent-color: var(--mpg-i-accent);
  }
  [part='histogram'] {
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
  [part='year'] {
    appearance: textfield;
    inline-size: 100%;
  }
`;
