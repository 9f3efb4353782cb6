import { css } from 'lit';
import { cardLinkStyles } from './card-link.styles.ts';
import { coverImageStyles } from './cover-image.styles.ts';
import { ruledStyles } from './ruled.styles.ts';

const card = css`
  .title {
    font-size: 1.375em;
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

/** Styles of `programmeCardTemplate`. */
export const programmeCardStyles = [ruledStyles, coverImageStyles, cardLinkStyles, card];
