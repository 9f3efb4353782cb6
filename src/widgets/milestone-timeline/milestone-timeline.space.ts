import { css } from 'lit';

/** How high the widget is while it waits. `npm run space` measures this and writes it. */
export const space = css`
  .space {
    --mpg-i-space: calc(
      100.94em + clamp(0em, (22em - 100%) * 8.44, 50.63em) + clamp(0em, (46em - 100%) * 3.1, 74.5em) +
        clamp(0em, (68em - 100%) * 0.3, 6.56em) + clamp(0em, (76em - 100%) * 2.25, 18em) +
        (min(var(--mpg-i-items, 21), 21) - 21) *
        (4.64em + clamp(0em, (46em - 100%) * 0.19, 5.68em) + clamp(0em, (76em - 100%) * 0.03, 1.01em))
    );
  }
`;
