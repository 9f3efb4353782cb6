import { css } from 'lit';

/** How high the widget is while it waits. `npm run space` measures this and writes it. */
export const space = css`
  .space {
    --mpg-i-space: calc(
      24.13em + clamp(0em, (32em - 100%) * 1.49, 23.81em) + clamp(0em, (34em - 100%) * 4.13, 8.25em) +
        clamp(0em, (50em - 100%) * 0.21, 3.44em) + clamp(0em, (52em - 100%) * 5.75, 11.5em) +
        clamp(0em, (76em - 100%) * 0.06, 1.5em) + (min(var(--mpg-i-items, 3), 3) - 3) *
        (3.19em + clamp(0em, (32em - 100%) * 0.3, 4.75em) + clamp(0em, (52em - 100%) * 4.91, 9.81em))
    );
  }
`;
