import { css } from 'lit';

/** How high the widget is while it waits. `npm run space` measures this and writes it. */
export const space = css`
  .space {
    --mpg-i-space: calc(7.19em + clamp(0em, (34em - 100%) * 0.17, 3em) + clamp(0em, (36em - 100%) * 0.88, 1.75em));
  }
`;
