import { css } from 'lit';

/** How high the widget is while it waits. `npm run space` measures this and writes it. */
export const space = css`
  .space {
    --mpg-i-space: calc(
      22.5em + clamp(0em, (18em - 100%) * 3.59, 7.19em) + clamp(0em, (20em - 100%) * 0.72, 1.44em) +
        clamp(0em, (22em - 100%) * 2.84, 5.69em) + clamp(0em, (34em - 100%) * 0.15, 1.75em) +
        clamp(0em, (36em - 100%) * 1.41, 2.81em) + clamp(0em, (76em - 100%) * 0.01, 0.31em) +
        (min(var(--mpg-i-items, 4), 4) - 4) *
        (
          6.13em + clamp(0em, (18em - 100%) * 1.09, 2.19em) + clamp(0em, (22em - 100%) * 0.53, 2.13em) +
            clamp(0em, (36em - 100%) * 0.1, 1.44em)
        )
    );
  }
`;
