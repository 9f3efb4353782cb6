import { css } from 'lit';

/** How high the widget is while it waits. `npm run space` measures this and writes it. */
export const space = css`
  .space {
    --mpg-i-space: calc(
      27.19em + clamp(0em, (24em - 100%) * 0.94, 7.5em) + clamp(0em, (26em - 100%) * 4.59, 9.19em) +
        clamp(0em, (34em - 100%) * 0.41, 3.25em) + clamp(0em, (36em - 100%) * 4.38, 8.75em) +
        clamp(0em, (42em - 100%) * 0.44, 2.63em) + clamp(0em, (76em - 100%) * 0.12, 4.19em) +
        (min(var(--mpg-i-items, 8), 375) - 8) *
        (
          2.53em + clamp(0em, (26em - 100%) * 0.2, 2.02em) + clamp(0em, (34em - 100%) * 0.03, 0.25em) +
            clamp(0em, (36em - 100%) * 0.81, 1.63em) + clamp(0em, (76em - 100%) * 0.03, 1.14em)
        )
    );
  }
`;
