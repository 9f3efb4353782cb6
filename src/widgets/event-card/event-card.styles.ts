import { css } from 'lit';
import { eventStyles } from '../../theme/event.styles.ts';

export const eventCardStyles = [
  eventStyles,
  css`
    article {
      position: relative;
      display: grid;
      gap: 0.6em;
      padding-block-start: 1.1em;
      border-block-start: 1px solid var(--mpg-i-rule);
      break-inside: avoid;
    }
    /* The accent: a short bar that sits on the rule. */
    article::before {
      content: '';
      position: absolute;
      inset-block-start: -2px;
      inset-inline-start: 0;
      inline-size: 3.5em;
      block-size: 4px;
      background: var(--mpg-i-accent);
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
      text-decoration-color: var(--mpg-i-rule);
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
