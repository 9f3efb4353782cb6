import { css } from 'lit';
import { entryStyles } from '../../theme/entry.styles.ts';
import { programmeNameStyles } from '../../theme/programme-name.styles.ts';
import { sectionStyles } from '../../theme/section.styles.ts';
import { subjectStyles } from '../../theme/subject.styles.ts';

export const projectStyles = [
  entryStyles,
  programmeNameStyles,
  sectionStyles,
  subjectStyles,
  css`
    .body {
      display: grid;
      gap: var(--mpg-space-section, 2.25em) 3em;
    }
    .facts {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 12em), 1fr));
      gap: 1em 2em;
      align-content: start;
    }
    .facts dt {
      font-size: 0.875em;
    }
    .facts a {
      color: inherit;
    }
    .facts a:hover {
      color: var(--mpg-i-accent);
    }
    .sections {
      display: grid;
      align-content: start;
      min-inline-size: 0;
    }
    @container (min-inline-size: 40em) {
      .sections {
        gap: 1.25em;
      }
    }
    @container (min-inline-size: 52em) {
      .body:has(.sections) {
        grid-template-columns: minmax(0, 1fr) 15em;
      }
      .facts:has(+ .sections) {
        grid-area: 1 / 2;
        grid-template-columns: 1fr;
        padding-block-start: 0.75em;
        border-block-start: 1px solid var(--mpg-i-rule);
      }
    }
    @media print {
      .body {
        display: block;
      }
      .facts {
        margin-block-end: 2em;
      }
      .facts a::after {
        content: none;
      }
    }
  `,
];
