import { css } from 'lit';

/** How high the widget is while it waits. `npm run space` measures this and writes it. */
export const space = css`
  .space {
    --mpg-i-space: calc(
      97.38em + clamp(0em, (20em - 100%) * 3.81, 15.25em) + clamp(0em, (26em - 100%) * 1.21, 7.25em) +
        clamp(0em, (76em - 100%) * 0.14, 6.75em) + (min(var(--mpg-i-items, 10), 188) - 10) *
        (3.5em + clamp(0em, (50em - 100%) * 0.2, 6.72em) + clamp(0em, (76em - 100%) * 0.02, 0.5em))
    );
  }
`;
