import { css } from 'lit';

/** How high the widget is while it waits. `npm run space` measures this and writes it. */
export const space = css`
  .space {
    --mpg-i-space: calc(6.19em + clamp(0em, (28em - 100%) * 0.42, 5.06em) + clamp(0em, (42em - 100%) * 0.13, 1.75em));
  }
`;
