import { css } from 'lit';

/** For `programmeCardTemplate`. */
export const programmeCardStyles = css`
  .card {
    position: relative;
    display: grid;
    gap: 0.75em;
    padding-block-start: 1.1em;
    border-block-start: 1px solid var(--mpg-i-rule);
  }
  /* The accent: a short bar that sits on the rule. */
  .card::before {
    content: '';
    position: absolute;
    inset-block-start: -2px;
    inset-inline-start: 0;
    inline-size: 3.5em;
    block-size: 4px;
    background: var(--mpg-i-accent);
  }
  .image img {
    inline-size: 100%;
    aspect-ratio: 16 / 9;
    object-fit: cover;
    border-radius: var(--mpg-radius, 0.25em);
  }
  .title {
    font-size: 1.375em;
  }
  .title a {
    color: inherit;
    text-decoration: none;
  }
  /* The whole card takes the click; the link alone is read and focused. */
  .title a::after {
    content: '';
    position: absolute;
    inset: 0;
  }
  .card:hover .title a {
    color: var(--mpg-i-accent);
    text-decoration: underline;
    text-decoration-thickness: 0.06em;
  }
  .counts {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.25em;
    font-size: 0.9375em;
    font-weight: 600;
    color: var(--mpg-i-accent);
  }
  @container (min-inline-size: 36em) {
    .card:has(.image) {
      grid-template-columns: 2fr 3fr;
      column-gap: 1.5em;
      align-content: start;
    }
    .image {
      grid-row: 1 / span 4;
    }
  }
  @media print {
    .card {
      break-inside: avoid;
    }
  }
`;
