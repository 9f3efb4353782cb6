import { css } from 'lit';

/** How high the widget is while it waits. `npm run space` measures this and writes it. */
export const space = css`
  .space {
    --mpg-i-space: calc(10.31em + clamp(0em, (30em - 100%) * 0.34, 4.75em));
  }
`;
