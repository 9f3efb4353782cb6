import { css } from 'lit';

/** How high the widget is while it waits. `npm run space` measures this and writes it. */
export const space = css`
  .space {
    --mpg-i-space: calc(
      97.13em + clamp(0em, (22em - 100%) * 7.3, 43.81em) + clamp(0em, (32em - 100%) * 1.08, 10.75em) +
        clamp(0em, (46em - 100%) * 3.58, 50.19em) + clamp(0em, (68em - 100%) * 0.24, 5.25em) +
        clamp(0em, (76em - 100%) * 1.94, 15.5em) + (min(var(--mpg-i-items, 21), 21) - 21) *
        (4.46em + clamp(0em, (46em - 100%) * 0.17, 5.19em) + clamp(0em, (76em - 100%) * 0.03, 0.84em))
    );
  }
`;
