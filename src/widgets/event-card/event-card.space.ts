import { css } from 'lit';

/** How high the widget is while it waits. `npm run space` measures this and writes it. */
export const space = css`
  .space {
    --mpg-i-space: calc(6.56em + clamp(0em, (28em - 100%) * 0.39, 4.69em) + clamp(0em, (42em - 100%) * 0.13, 1.75em));
  }
`;
