import { css } from 'lit';
import { entryStyles } from '../../theme/entry.styles.ts';
import { sectionStyles } from '../../theme/section.styles.ts';
import { subjectStyles } from '../../theme/subject.styles.ts';

export const programmeStyles = [
  entryStyles,
  sectionStyles,
  subjectStyles,
  css`
    .sections {
      display: grid;
      align-items: start;
    }
    [part='state-heading'] {
      margin-block: 0.75em;
    }
    @container (min-inline-size: 40em) {
      .sections {
        grid-template-columns: repeat(2, minmax(0, 1fr));
        gap: var(--mpg-space-section, 2em) 2.5em;
      }
      .projects {
        grid-column: 1 / -1;
      }
      .projects .entries {
        grid-template-columns: repeat(2, minmax(0, 1fr));
        column-gap: 2.5em;
      }
    }
    @media print {
      .sections {
        display: block;
      }
    }
  `,
];
