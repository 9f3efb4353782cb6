import { css } from 'lit';

export const __camelName__Styles = css`
  ul {
    display: grid;
    gap: 0.5em;
  }
`;
