import { css } from 'lit';

/** How high the widget is while it waits. `npm run space` measures this and writes it. */
export const space = css`
  .space {
    --mpg-i-space: calc(8.38em + clamp(0em, (26em - 100%) * 0.61, 6.06em) + clamp(0em, (36em - 100%) * 0.15, 1.5em));
  }
`;
