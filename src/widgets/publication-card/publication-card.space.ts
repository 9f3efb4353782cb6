import { css } from 'lit';

/** How high the widget is while it waits. `npm run space` measures this and writes it. */
export const space = css`
  .space {
    --mpg-i-space: calc(9.94em + clamp(0em, (28em - 100%) * 0.4, 4.75em) + clamp(0em, (40em - 100%) * 0.15, 1.75em));
  }
`;
