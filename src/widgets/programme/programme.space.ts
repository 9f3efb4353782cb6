import { css } from 'lit';

/** How high the widget is while it waits. `npm run space` measures this and writes it. */
export const space = css`
  .space {
    --mpg-i-space: calc(
      102em + clamp(0em, (38em - 100%) * 0.41, 9em) + clamp(-70.19em, (40em - 100%) * -35.09, 0em) +
        clamp(0em, (76em - 100%) * 0.63, 22.5em)
    );
  }
`;
