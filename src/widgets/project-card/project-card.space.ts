import { css } from 'lit';

/** How high the widget is while it waits. `npm run space` measures this and writes it. */
export const space = css`
  .space {
    --mpg-i-space: calc(10.31em + clamp(0em, (26em - 100%) * 0.47, 4.69em) + clamp(0em, (36em - 100%) * 0.15, 1.5em));
  }
`;
