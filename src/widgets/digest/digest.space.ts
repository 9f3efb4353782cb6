import { css } from 'lit';

/** How high the widget is while it waits. `npm run space` measures this and writes it. */
export const space = css`
  .space {
    --mpg-i-space: calc(
      32.81em + clamp(0em, (24em - 100%) * 0.71, 5.69em) + clamp(0em, (30em - 100%) * 2.06, 12.38em) +
        clamp(0em, (46em - 100%) * 0.09, 1.44em) + clamp(0em, (48em - 100%) * 8.28, 16.56em) +
        clamp(0em, (76em - 100%) * 0.1, 2.88em) + (min(var(--mpg-i-items, 8), 386) - 8) *
        (3.25em + clamp(0em, (48em - 100%) * 0.16, 5.26em) + clamp(0em, (76em - 100%) * 0.02, 0.48em))
    );
  }
`;
