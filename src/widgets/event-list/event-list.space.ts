import { css } from 'lit';

/** How high the widget is while it waits. `npm run space` measures this and writes it. */
export const space = css`
  .space {
    --mpg-i-space: calc(
      61.38em + clamp(0em, (22em - 100%) * 3.78, 22.69em) + clamp(0em, (28em - 100%) * 1.85, 11.13em) +
        clamp(0em, (40em - 100%) * 0.81, 9.69em) + clamp(0em, (76em - 100%) * 0.07, 2.5em) +
        (min(var(--mpg-i-items, 10), 71) - 10) *
        (
          5.18em + clamp(0em, (26em - 100%) * 0.29, 2.9em) + clamp(0em, (32em - 100%) * 0.11, 0.69em) +
            clamp(0em, (40em - 100%) * 0.06, 0.46em) + clamp(0em, (76em - 100%) * 0.01, 0.25em)
        )
    );
  }
`;
