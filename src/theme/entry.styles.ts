import { css } from 'lit';

/** For `entryTemplate` and `metaTemplate`. */
export const entryStyles = css`
  .entry {
    display: grid;
    gap: 0.15em;
    break-inside: avoid;
  }
  .entry a {
    color: inherit;
    text-decoration-color: var(--mpg-i-rule);
  }
  .entry a:hover {
    color: var(--mpg-i-accent);
    text-decoration-color: currentColor;
  }
  .meta {
    display: flex;
    flex-wrap: wrap;
    font-size: 0.875em;
  }
  .meta > :not(:last-child)::after {
    content: '·' / '';
    margin-inline: 0.4em;
  }
`;
