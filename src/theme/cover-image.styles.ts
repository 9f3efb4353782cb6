import { css } from 'lit';

/** An image that fills the width of a card, cropped to 16 : 9. */
export const coverImageStyles = css`
  .image img {
    inline-size: 100%;
    aspect-ratio: 16 / 9;
    object-fit: cover;
    border-radius: var(--mpg-radius, 0.25em);
  }
`;
