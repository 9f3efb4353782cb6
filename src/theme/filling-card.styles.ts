import { css } from 'lit';

/**
 * A card as high as its place, such as a row of the host's grid. It puts its last line at its end, so that the last lines of
 * cards side by side are on one line.
 */
export const fillingCardStyles = css`
  @media screen {
    .frame,
    .base {
      block-size: 100%;
    }
    .base {
      display: flex;
      flex-direction: column;
    }
    article {
      flex: auto;
    }
  }
`;
