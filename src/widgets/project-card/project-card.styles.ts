import { css } from 'lit';
import { cardLinkStyles } from '../../theme/card-link.styles.ts';
import { coverImageStyles } from '../../theme/cover-image.styles.ts';
import { projectStyles } from '../../theme/project.styles.ts';

export const projectCardStyles = [
  projectStyles,
  coverImageStyles,
  cardLinkStyles,
  css`
    .project {
      gap: 0.6em;
    }
    .project[class*='accent-']::before {
      inline-size: 3.5em;
      border-width: 4px;
    }
    .image + .project {
      margin-block-start: 1.1em;
    }
    .title {
      font-size: 1.375em;
    }
    .period {
      order: -1;
    }
  `,
];
