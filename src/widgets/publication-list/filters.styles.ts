import { css } from 'lit';

export const filtersStyles = css`
  [part='filters'] {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 15em), 1fr));
    gap: 1.75em 2.5em;
    align-content: start;
    font-variant-numeric: tabular-nums;
  }
  .layout > [part='filters'] {
    display: none;
  }
  [part='toggle'] {
    justify-self: start;
  }
  [part='toggle'] b:not(:empty) {
    display: inline-block;
    min-inline-size: 1.5em;
    margin-inline-start: 0.25em;
    font-size: 0.875em;
    text-align: center;
    border: 1px solid var(--mpg-i-accent);
    border-radius: 1em;
    color: var(--mpg-i-accent);
  }
  .probe {
    position: absolute;
    inline-size: 1px;
    block-size: 0;
  }
  /* In a narrow container on a wide screen it is a panel in the middle. */
  dialog {
    inset: 0;
    inline-size: 100%;
    max-inline-size: min(100%, 30em);
    block-size: 100%;
    max-block-size: min(100%, 48em);
    padding: 0;
    margin: auto;
    color: inherit;
    border: 0;
    overscroll-behavior: contain;
  }
  dialog[open] {
    display: grid;
    grid-template-rows: auto minmax(0, 1fr) auto;
  }
  dialog::backdrop {
    background: rgb(0 0 0 / 0.5);
  }
  .head {
    display: flex;
    align-items: center;
    justify-content: space-between;
    padding-block: 0.5em;
    padding-inline: 1.5em 0.75em;
    border-block-end: 1px solid var(--mpg-i-rule);
  }
  [part='overlay-heading'] {
    font-size: 1.375em;
  }
  [part='close'] {
    inline-size: 2em;
    min-block-size: 2em;
    padding: 0;
    border: 0;
    font-size: 1.5em;
    line-height: 1;
  }
  [part='overlay-heading'] :focus {
    outline: none;
  }
  .choices {
    padding: 1.5em;
    overflow: auto;
    overscroll-behavior: contain;
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
    padding: 0.75em 1.5em;
    border-block-start: 1px solid var(--mpg-i-rule);
  }
  [part='apply'] {
    flex: 1 1 auto;
    min-block-size: 2.75em;
    font-weight: 600;
    border: 2px solid var(--mpg-i-accent);
  }
  /* Beside the other one while that has room; its words may then take two lines. */
  .foot [part='clear'] {
    flex: 1 1 5em;
    padding-inline: 0.25em;
    border: 1px solid var(--mpg-i-border);
    line-height: 1.25;
  }
  [part='clear']:disabled {
    color: var(--mpg-i-muted);
    pointer-events: none;
  }
  /* What is hidden in it stays there: it must not make the dialog scroll. */
  fieldset {
    position: relative;
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
  @supports not selector(:has(a)) {
    [type='checkbox']:disabled,
    [type='checkbox']:disabled ~ * {
      opacity: 0.5;
    }
  }
  [type='checkbox'] {
    inline-size: 1.05em;
    block-size: 1.05em;
    margin-block-start: 0.15em;
    accent-color: var(--mpg-i-accent);
  }
  /* Browsers fill an empty one in dark pages with grey, as if it were disabled. */
  [type='checkbox']:not(:checked) {
    appearance: none;
    border: 1px solid var(--mpg-i-border);
    border-radius: 0.15em;
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
    margin-block-start: 0.25em;
  }
`;
