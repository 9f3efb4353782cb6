import { css } from 'lit';

/** How high the widget is while it waits. `npm run space` measures this and writes it. */
export const space = css`
  .space {
    --mpg-i-space: calc(
      54.81em + clamp(0em, (22em - 100%) * 2.71, 16.25em) + clamp(0em, (48em - 100%) * 1.11, 28.75em) +
        clamp(0em, (62em - 100%) * 0.91, 7.25em) + clamp(0em, (76em - 100%) * 0.18, 2.56em) +
        (min(var(--mpg-i-items, 10), 71) - 10) *
        (4.16em + clamp(0em, (48em - 100%) * 0.13, 4.3em) + clamp(0em, (76em - 100%) * 0.04, 1.03em))
    );
  }
`;
