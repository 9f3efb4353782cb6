import { css } from 'lit';

/** How high the widget is while it waits. `npm run space` measures this and writes it. */
export const space = css`
  .space {
    --mpg-i-space: calc(
      96.13em + clamp(0em, (22em - 100%) * 7.58, 45.5em) + clamp(0em, (32em - 100%) * 1.23, 12.25em) +
        clamp(0em, (46em - 100%) * 3.63, 50.88em) + clamp(0em, (68em - 100%) * 0.24, 5.25em) +
        clamp(0em, (76em - 100%) * 2.31, 18.5em) + (min(var(--mpg-i-items, 21), 21) - 21) *
        (
          4.41em + clamp(0em, (22em - 100%) * 0.37, 2.24em) + clamp(0em, (46em - 100%) * 0.13, 3.16em) +
            clamp(0em, (68em - 100%) * 0.01, 0.16em) + clamp(0em, (76em - 100%) * 0.1, 0.82em)
        )
    );
  }
`;
