import { css } from 'lit';
import { programmeCardStyles } from '../../theme/programme-card.styles.ts';

export const programmeListStyles = [
  programmeCardStyles,
  css`
    .lead {
      max-inline-size: 32em;
      margin-block-end: 2em;
      font-size: 1.375em;
      font-weight: 300;
      line-height: 1.4;
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
