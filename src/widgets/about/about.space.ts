import { css } from 'lit';

/** How high the widget is while it waits. `npm run space` measures this and writes it. */
export const space = css`
  .space {
    --mpg-i-space: calc(
      49.3em + clamp(0em, (30em - 100%) * 2.02, 28.3em) + clamp(0em, (32em - 100%) * 5.35, 10.7em) +
        clamp(0em, (38em - 100%) * 1.17, 7em) + clamp(0em, (66em - 100%) * 0.6, 16.8em) +
        clamp(0em, (76em - 100%) * 0.13, 1.3em)
    );
  }
`;
