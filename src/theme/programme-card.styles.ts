import { css } from 'lit';
import { ruledStyles } from './ruled.styles.ts';

const card = css`
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
  }
  /* The whole card takes the click; the link alone is read and focused. */
  @media screen {
    .title a::after {
      content: '';
      position: absolute;
      inset: 0;
    }
  }
  .title a:hover {
    color: var(--mpg-i-accent);
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
`;

/** For `programmeCardTemplate`. */
export const programmeCardStyles = [ruledStyles, card];
