import { css } from 'lit';

/** How high the widget is while it waits. `npm run space` measures this and writes it. */
export const space = css`
  .space {
    --mpg-i-space: calc(
      61.38em + clamp(0em, (18em - 100%) * 5.88, 11.75em) + clamp(0em, (28em - 100%) * 2.35, 23.5em) +
        clamp(0em, (40em - 100%) * 0.81, 9.69em) + clamp(0em, (76em - 100%) * 0.07, 2.5em) +
        (min(var(--mpg-i-items, 10), 71) - 10) *
        (
          5.18em + clamp(0em, (20em - 100%) * 0.34, 1.35em) + clamp(0em, (26em - 100%) * 0.24, 1.43em) +
            clamp(0em, (34em - 100%) * 0.13, 1.01em) + clamp(0em, (76em - 100%) * 0.01, 0.51em)
        )
    );
  }
`;
