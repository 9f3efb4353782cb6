import { css } from 'lit';

/** Styles of `programmeNameTemplate`, and of a line of small details with such a name at its end. */
export const programmeNameStyles = css`
  /* Not inside what is muted: accents derive from the colour around them, and have to follow the text's. */
  .label {
    display: flex;
    flex-wrap: wrap;
    column-gap: 1em;
  }
  .label > .programme {
    font-size: 0.875em;
  }
  /* What does not fit in a line goes on below the name, not below the dot. */
  .programme {
    display: inline-block;
    padding-inline-start: 0.9em;
  }
  .programme::before {
    content: '';
    display: inline-block;
    inline-size: 0.5em;
    block-size: 0.5em;
    margin-inline: -0.9em 0.4em;
    border-radius: 50%;
    background: var(--mpg-i-accent);
    vertical-align: 0.1em;
    print-color-adjust: exact;
  }
  /* In a narrow container some details would leave room for the name beside them, and others not. */
  @container (max-inline-size: 24em) {
    .label > :is(.programme, .programmes) {
      flex-basis: 100%;
    }
  }
  @media (forced-colors: active) {
    .programme::before {
      background: CanvasText;
    }
  }
`;
