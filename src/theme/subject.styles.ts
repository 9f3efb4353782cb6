import { css } from 'lit';

/** For `subjectTemplate`. */
export const subjectStyles = css`
  .subject {
    position: relative;
    display: grid;
    gap: 0.75em;
    margin-block-end: 2.25em;
    padding-block-start: 1.5em;
    border-block-start: 1px solid var(--mpg-i-rule);
  }
  /* The accent: a short bar that sits on the rule. */
  .subject::before {
    content: '';
    position: absolute;
    inset-block-start: -2px;
    inset-inline-start: 0;
    inline-size: 3.5em;
    block-size: 4px;
    background: var(--mpg-i-accent);
  }
  .title {
    max-inline-size: 24em;
    font-size: 1.875em;
    line-height: 1.2;
  }
  /* Under the heading of the host it is not the greatest. */
  .heading ~ * .title {
    font-size: 1.25em;
  }
  .title a {
    color: inherit;
    text-decoration: none;
  }
  .title a:hover {
    color: var(--mpg-i-accent);
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
  @media (forced-colors: active) {
    .subject::before {
      background: CanvasText;
    }
  }
`;
