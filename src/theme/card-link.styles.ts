import { css } from 'lit';

/** Makes the whole card react to clicks, while only its title's link is read out and focused. */
export const cardLinkStyles = css`
  @media screen {
    .title a::after {
      content: '';
      position: absolute;
      inset: 0;
    }
  }
`;
