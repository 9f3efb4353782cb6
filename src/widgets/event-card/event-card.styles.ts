import { css } from 'lit';
import { eventStyles } from '../../theme/event.styles.ts';
import { ruledStyles } from '../../theme/ruled.styles.ts';

export const eventCardStyles = [
  eventStyles,
  ruledStyles,
  css`
    article {
      gap: 0.6em;
    }
    .image img {
      inline-size: 100%;
      aspect-ratio: 16 / 9;
      object-fit: cover;
      border-radius: var(--mpg-radius, 0.25em);
    }
    .date {
      font-weight: 600;
      color: var(--mpg-i-accent);
    }
    .title {
      font-size: 1.375em;
    }
    .title a {
      color: inherit;
    }
    .title a:hover {
      color: var(--mpg-i-accent);
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
