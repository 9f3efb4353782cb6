import { css } from 'lit';
import { coverImageStyles } from '../../theme/cover-image.styles.ts';
import { eventStyles } from '../../theme/event.styles.ts';
import { programmeNameStyles } from '../../theme/programme-name.styles.ts';
import { ruledStyles } from '../../theme/ruled.styles.ts';

export const eventCardStyles = [
  eventStyles,
  programmeNameStyles,
  ruledStyles,
  coverImageStyles,
  css`
    article {
      gap: 0.6em;
    }
    .dated {
      position: relative;
    }
    .dated > :only-child {
      grid-column: 1 / -1;
    }
    .text {
      display: grid;
      gap: 0.35em;
      align-content: start;
    }
    .block {
      color: var(--mpg-i-accent);
    }
    .status,
    .programme {
      order: -1;
    }
    .programme {
      font-size: 0.875em;
    }
    /* In a narrow container the day stands above the title, which needs the room. */
    @container (max-inline-size: 22em) {
      .dated {
        display: block;
      }
      .block {
        grid: auto / auto-flow max-content;
        column-gap: 0.25em;
        align-items: baseline;
        margin-block-end: 0.25em;
      }
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
    }
  `,
];
