import { css } from 'lit';

/** How high the widget is while it waits. `npm run space` measures this and writes it. */
export const space = css`
  .space {
    --mpg-i-space: calc(
      64.31em + clamp(0em, (22em - 100%) * 3.78, 22.69em) + clamp(0em, (28em - 100%) * 1.58, 9.5em) +
        clamp(0em, (40em - 100%) * 0.68, 8.13em) + clamp(0em, (76em - 100%) * 0.03, 1.06em) +
        (min(var(--mpg-i-items, 10), 71) - 10) *
        (5.5em + clamp(0em, (40em - 100%) * 0.16, 3.74em) + clamp(0em, (76em - 100%) * 0, 0.11em))
    );
  }
`;
