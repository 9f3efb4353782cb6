import { css } from 'lit';
import { cardLinkStyles } from '../../theme/card-link.styles.ts';
import { fillingCardStyles } from '../../theme/filling-card.styles.ts';
import { coverImageStyles } from '../../theme/cover-image.styles.ts';
import { projectStyles } from '../../theme/project.styles.ts';

export const projectCardStyles = [
  projectStyles,
  coverImageStyles,
  cardLinkStyles,
  fillingCardStyles,
  css`
    .project {
      display: flex;
      flex-direction: column;
      align-items: stretch;
      gap: 0.6em;
    }
    .image + .project {
      margin-block-start: 1.1em;
    }
    .title {
      font-size: 1.375em;
    }
  `,
];
