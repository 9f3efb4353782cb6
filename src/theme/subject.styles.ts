import { css } from 'lit';
import { ruledStyles } from './ruled.styles.ts';

const subject = css`
  .subject {
    margin-block-end: var(--mpg-space-section, 2.25em);
    padding-block-start: 1.5em;
  }
  .title {
    max-inline-size: 24em;
    font-size: 1.875em;
    line-height: 1.2;
  }
  /* Smaller where the host's heading is above it. */
  .heading ~ * .title {
    font-size: 1.25em;
  }
  .title a {
    text-decoration: none;
  }
  .title a:hover {
    text-decoration: underline;
    text-decoration-thickness: 0.06em;
  }
  .lead {
    max-inline-size: 36em;
    font-size: 1.1875em;
    text-wrap: pretty;
  }
  .image img {
    inline-size: 100%;
    max-block-size: 24em;
    object-fit: cover;
    border-radius: var(--mpg-radius, 0.25em);
  }
  @container (min-inline-size: 36em) {
    .title {
      font-size: 2.25em;
    }
  }
`;

/** Styles of `subjectTemplate`. */
export const subjectStyles = [ruledStyles, subject];
