import { css } from 'lit';

/** How high the widget is while it waits. `npm run space` measures this and writes it. */
export const space = css`
  .space {
    --mpg-i-space: calc(4.81em + clamp(0em, (28em - 100%) * 0.49, 5.94em) + clamp(0em, (42em - 100%) * 0.1, 1.44em));
  }
`;
