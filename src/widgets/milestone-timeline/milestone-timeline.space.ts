import { css } from 'lit';

/** How high the widget is while it waits. `npm run space` measures this and writes it. */
export const space = css`
  .space {
    --mpg-i-space: calc(
      96.13em + clamp(0em, (22em - 100%) * 7.33, 44em) + clamp(0em, (32em - 100%) * 1.38, 13.75em) +
        clamp(0em, (46em - 100%) * 3.53, 49.38em) + clamp(0em, (68em - 100%) * 0.31, 6.75em) +
        clamp(0em, (76em - 100%) * 2.13, 17em) + (min(var(--mpg-i-items, 21), 21) - 21) *
        (
          4.41em + clamp(0em, (22em - 100%) * 0.36, 2.16em) + clamp(0em, (46em - 100%) * 0.13, 3.16em) +
            clamp(0em, (68em - 100%) * 0.01, 0.16em) + clamp(0em, (76em - 100%) * 0.1, 0.82em)
        )
    );
  }
`;
