import { css } from 'lit';

/**
 * An image of a card, whole, in a place of 16 : 9 across the card: nobody knows where its subject is, and what stands
 * below is on one line in cards side by side.
 */
export const coverImageStyles = css`
  .image {
    position: relative;
    inline-size: 100%;
    aspect-ratio: 16 / 9;
  }
  .image img {
    position: absolute;
    inset-block-end: 0;
    inset-inline-start: 0;
    inline-size: auto;
    max-block-size: 100%;
    border-radius: var(--mpg-radius, 0.25em);
  }
`;
