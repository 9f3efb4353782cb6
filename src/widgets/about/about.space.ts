import { css } from 'lit';

/** How high the widget is while it waits. `npm run space` measures this and writes it. */
export const space = css`
  .space {
    --mpg-i-space: calc(
      55.31em + clamp(0em, (32em - 100%) * 2.14, 34.31em) + clamp(-4.25em, (48em - 100%) * -0.27, 0em) +
        clamp(0em, (76em - 100%) * 0.59, 16.44em)
    );
  }
`;
