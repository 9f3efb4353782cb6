import { css } from 'lit';

/** How high the widget is while it waits. `npm run space` measures this and writes it. */
export const space = css`
  .space {
    --mpg-i-space: calc(
      25.63em + clamp(0em, (30em - 100%) * 1.29, 18.06em) + clamp(0em, (46em - 100%) * 0.09, 1.44em) +
        clamp(0em, (48em - 100%) * 5.56, 11.13em) + clamp(0em, (54em - 100%) * 0.44, 2.63em) +
        clamp(0em, (76em - 100%) * 0.07, 1.44em) + (min(var(--mpg-i-items, 8), 386) - 8) *
        (
          2.53em + clamp(0em, (28em - 100%) * 0.18, 2.12em) + clamp(0em, (46em - 100%) * 0.02, 0.38em) +
            clamp(0em, (48em - 100%) * 0.93, 1.85em) + clamp(0em, (76em - 100%) * 0.02, 0.68em)
        )
    );
  }
`;
