import { css } from 'lit';
import { projectStyles } from '../../theme/project.styles.ts';

export const projectCardStyles = [
  projectStyles,
  css`
    .project {
      gap: 0.6em;
    }
    .project[class*='accent-']::before {
      inline-size: 3.5em;
      border-width: 4px;
    }
    .image img {
      inline-size: 100%;
      aspect-ratio: 16 / 9;
      object-fit: cover;
      border-radius: var(--mpg-radius, 0.25em);
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
    /* The whole card can be clicked; only the link is read aloud and focused. */
    @media screen {
      .title a::after {
        content: '';
        position: absolute;
        inset: 0;
      }
    }
  `,
];
