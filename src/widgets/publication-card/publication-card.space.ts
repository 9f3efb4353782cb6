import { css } from 'lit';

/** How high the widget is while it waits. `npm run space` measures this and writes it. */
export const space = css`
  .space {
    --mpg-i-space: calc(9.94em + clamp(0em, (28em - 100%) * 0.33, 4em) + clamp(0em, (38em - 100%) * 0.12, 1.19em));
  }
`;
