import { css } from 'lit';

/** How high the widget is while it waits. `npm run space` measures this and writes it. */
export const space = css`
  .space {
    --mpg-i-space: calc(
      49.25em + clamp(0em, (32em - 100%) * 2.44, 39em) + clamp(0em, (38em - 100%) * 1.18, 7.06em) +
        clamp(0em, (76em - 100%) * 0.48, 18.13em)
    );
  }
`;
