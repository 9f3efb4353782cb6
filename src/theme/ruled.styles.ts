import { css } from 'lit';

/** A block under a rule on which a short bar in the accent sits: how something put forward begins. */
export const ruledStyles = css`
  .ruled {
    position: relative;
    display: grid;
    gap: 0.75em;
    padding-block-start: 1.1em;
    border-block-start: 1px solid var(--mpg-i-rule);
    break-inside: avoid;
  }
  .ruled::before {
    content: '';
    position: absolute;
    inset-block-start: -2px;
    inset-inline-start: 0;
    inline-size: 3.5em;
    border-block-start: 4px solid var(--mpg-i-accent);
  }
`;
