import { css } from 'lit';

/**
 * A thin rule above a block, with a bar on it: in the programme's accent, or else in the text's colour.
 *
 * `.ruled` is for what a widget puts first, such as a card. `.listed` is for the items of a list, which have no bar: it would
 * stand between two items, and nothing would say whose it is. The programme's name has a dot in its colour.
 */
export const ruledStyles = css`
  .ruled,
  .listed {
    position: relative;
    border-block-start: 1px solid var(--mpg-i-rule);
    break-inside: avoid;
  }
  .ruled {
    display: grid;
    gap: 0.75em;
    padding-block-start: 1.1em;
  }
  .ruled::before {
    content: '';
    position: absolute;
    inset-block-start: -2px;
    inset-inline-start: 0;
    inline-size: 3.5em;
    border-block-start: 4px solid var(--mpg-i-accent);
  }
  /* Without a programme: the accent's default is the colour of the first one. */
  .ruled:not([class*='accent-'], [class*='accent-'] *)::before {
    border-color: currentColor;
  }
`;
