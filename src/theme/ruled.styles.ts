import { css } from 'lit';

/**
 * A thin rule above a block, with a short bar in the programme's accent on it.
 *
 * `.ruled` is for what a widget puts first, such as a card: its bar is long, and there without a programme too. `.listed`
 * is for the items of a list.
 */
export const ruledStyles = css`
  .ruled,
  .listed {
    position: relative;
    border-block-start: 1px solid var(--mpg-i-rule);
    break-inside: avoid;
  }
  .ruled::before,
  .listed[class*='accent-']::before {
    content: '';
    position: absolute;
    inset-block-start: -2px;
    inset-inline-start: 0;
    inline-size: 1.75em;
    border-block-start: 3px solid var(--mpg-i-accent);
  }
  .ruled {
    display: grid;
    gap: 0.75em;
    padding-block-start: 1.1em;
  }
  .ruled::before {
    inline-size: 3.5em;
    border-width: 4px;
  }
`;
