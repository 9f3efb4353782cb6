import { css } from 'lit';

/** Styles of `programmeFilterTemplate`. */
export const programmeFilterStyles = css`
  .filter {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.75em;
    margin-block-end: 1.75em;
  }
  .choice {
    position: relative;
    display: flex;
    align-items: baseline;
    gap: 0.4em;
    min-block-size: 2em;
    padding-block: 0.15em;
    border-block-end: 2px solid transparent;
    cursor: pointer;
  }
  .choice input {
    position: absolute;
    opacity: 0;
    pointer-events: none;
  }
  .choice .muted {
    font-size: 0.8125em;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  .choice:hover {
    border-color: var(--mpg-i-rule);
  }
  .choice:has(:checked) {
    border-color: var(--mpg-i-accent);
    color: var(--mpg-i-accent);
  }
  .choice:has(:disabled) {
    border-color: transparent;
    opacity: 0.5;
  }
  .choice:has(:focus-visible) {
    outline: 2px solid var(--mpg-color-focus, var(--mpg-i-accent));
    outline-offset: 2px;
  }
  .menu {
    display: none;
    inline-size: 100%;
    min-block-size: 2.25em;
    padding: 0.25em 0.6em;
    margin-block-end: 1.75em;
    font: inherit;
    color: inherit;
    background: none;
    border: 1px solid var(--mpg-i-border);
    border-radius: var(--mpg-radius, 0.25em);
  }
  /* The menu that opens has the browser's own background, whatever the host's text colour is. */
  option {
    color: CanvasText;
    background: Canvas;
  }
  @container (max-inline-size: 30em) {
    .menu {
      display: block;
    }
    .filter {
      display: none;
    }
  }
  @media print {
    .filter {
      display: flex;
    }
  }
  /* Otherwise the radio buttons themselves show what is chosen and has the focus. */
  @supports not selector(:has(a)) {
    .choice input {
      position: static;
      opacity: 1;
    }
  }
`;
