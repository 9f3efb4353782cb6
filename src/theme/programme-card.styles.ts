import { css } from 'lit';
import { cardLinkStyles } from './card-link.styles.ts';
import { coverImageStyles } from './cover-image.styles.ts';
import { ruledStyles } from './ruled.styles.ts';

const card = css`
  /* The numbers of cards side by side are on one line, however long the summaries are. */
  .card {
    grid-template-rows: auto 1fr auto;
  }
  .card:has(.image) {
    grid-template-rows: auto auto 1fr auto;
  }
  .title {
    font-size: 1.375em;
  }
  .counts {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 2em;
    align-items: end;
    font-size: 0.875em;
    color: var(--mpg-i-muted);
    font-variant-numeric: tabular-nums;
  }
  .numeral {
    display: block;
    font-size: calc(1.25em / 0.875);
    font-weight: 300;
    line-height: 1.3;
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
