import { css } from 'lit';
import { coverImageStyles } from '../../theme/cover-image.styles.ts';
import { eventStyles } from '../../theme/event.styles.ts';
import { ruledStyles } from '../../theme/ruled.styles.ts';

export const eventCardStyles = [
  eventStyles,
  ruledStyles,
  coverImageStyles,
  css`
    article {
      gap: 0.6em;
    }
    .date {
      font-weight: 600;
      color: var(--mpg-i-accent);
    }
    .title {
      font-size: 1.375em;
    }
    @container (min-inline-size: 36em) {
      article:has(.image) {
        grid-template-columns: 2fr 3fr;
        column-gap: 1.5em;
        align-content: start;
      }
      .image {
        grid-row: 1 / span 6;
      }
    }
  `,
];
