import { css } from 'lit';

/** Styles of `partyTemplate`. */
export const partyStyles = css`
  .party {
    break-inside: avoid;
  }
  .party .muted {
    font-size: 0.875em;
  }
  .logo {
    margin-block-end: 0.4em;
  }
  .logo.failed {
    display: none;
  }
  /* Logos are drawn for white paper and many are dark, so they keep a white background on dark pages. */
  .logo img {
    inline-size: auto;
    max-inline-size: min(10em, 100%);
    block-size: 4em;
    padding: 0.25em;
    object-fit: contain;
    object-position: 0;
    background: #fff;
    border-radius: var(--mpg-radius, 0.25em);
  }
`;
