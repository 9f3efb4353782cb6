import { css } from 'lit';

/** How high the widget is while it waits. `npm run space` measures this and writes it. */
export const space = css`
  .space {
    --mpg-i-space: calc(7.2em + clamp(0em, (24em - 100%) * 0.38, 3em) + clamp(0em, (36em - 100%) * 0.85, 1.7em));
  }
`;
