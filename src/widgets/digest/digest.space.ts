import { css } from 'lit';

/** How high the widget is while it waits. `npm run space` measures this and writes it. */
export const space = css`
  .space {
    --mpg-i-space: calc(
      25.63em + clamp(0em, (24em - 100%) * 0.72, 5.75em) + clamp(0em, (30em - 100%) * 2.05, 12.31em) +
        clamp(0em, (46em - 100%) * 0.09, 1.44em) + clamp(0em, (48em - 100%) * 5.56, 11.13em) +
        clamp(0em, (76em - 100%) * 0.15, 4.06em) + (min(var(--mpg-i-items, 8), 386) - 8) *
        (2.53em + clamp(0em, (48em - 100%) * 0.14, 4.35em) + clamp(0em, (76em - 100%) * 0.02, 0.68em))
    );
  }
`;
