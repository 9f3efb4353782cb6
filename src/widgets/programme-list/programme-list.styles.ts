import { css } from 'lit';
import { programmeCardStyles } from '../../theme/programme-card.styles.ts';

export const programmeListStyles = [
  programmeCardStyles,
  css`
    .lead {
      max-inline-size: 40em;
      margin-block-end: 2em;
      font-size: 1.1875em;
      line-height: 1.5;
      text-wrap: pretty;
    }
    ul {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 16em), 1fr));
      gap: var(--mpg-space-section, 2.5em) 2em;
    }
    /* A card adapts to the width of its column, not to that of the widget. */
    li {
      display: grid;
      container-type: inline-size;
    }
    /* The numbers of cards side by side are on one line, however long the summaries are. */
    .card {
      grid-template-rows: auto 1fr auto;
    }
    .card:has(.image) {
      grid-template-rows: auto auto 1fr auto;
    }
    /* With two columns, an odd last card takes a row of its own. */
    @container (34em <= inline-size < 52em) {
      li:last-child:nth-child(odd) {
        grid-column: 1 / -1;
      }
    }
    @media print {
      .lead {
        break-after: avoid;
      }
    }
  `,
];
