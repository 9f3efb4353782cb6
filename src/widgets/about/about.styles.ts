import { css } from 'lit';
import { entryStyles } from '../../theme/entry.styles.ts';
import { partyStyles } from '../../theme/party.styles.ts';

const layout = css`
  .about,
  .identity {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.25em;
  }
  .name {
    font-size: 1.375em;
  }
  .name a {
    color: inherit;
  }
  .name a:hover {
    color: var(--mpg-i-accent);
  }
  .facts {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 2.5em;
    margin-block-start: 1em;
  }
  dt {
    font-size: 0.875em;
  }
  dd {
    margin: 0;
  }
  .section {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75em 2em;
    padding-block-start: var(--mpg-space-section, 1.5em);
    margin-block-start: var(--mpg-space-section, 1.5em);
    border-block-start: 1px solid var(--mpg-i-rule);
  }
  .label {
    color: var(--mpg-i-accent);
    line-height: inherit;
  }
  .lead {
    max-inline-size: 26em;
    font-size: 1.375em;
    font-weight: 300;
    line-height: 1.35;
    text-wrap: pretty;
  }
  @media print {
    .facts a::after {
      content: none;
    }
  }
  .terms {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 15em), 1fr));
    gap: var(--mpg-space-item, 1em) 2em;
  }
  .terms li {
    break-inside: avoid;
  }
  .terms:has([part='summary']) [part='name'] {
    font-weight: 600;
  }
  @container (min-inline-size: 48em) {
    .section {
      grid-template-columns: 12em minmax(0, 1fr);
      align-items: baseline;
    }
  }
`;

export const aboutStyles = [entryStyles, partyStyles, layout];
