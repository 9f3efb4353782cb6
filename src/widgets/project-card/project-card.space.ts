import { css } from 'lit';

/** How high the widget is while it waits. `npm run space` measures this and writes it. */
export const space = css`
  .space {
    --mpg-i-space: calc(10.3em + clamp(0em, (26em - 100%) * 0.47, 4.7em) + clamp(0em, (36em - 100%) * 0.75, 1.5em));
  }
`;
