import { css } from 'lit';

/** How high the widget is while it waits. `npm run space` measures this and writes it. */
export const space = css`
  .space {
    --mpg-i-space: calc(
      100.25em + clamp(0em, (26em - 100%) * 3.46, 34.63em) + clamp(0em, (50em - 100%) * 1.34, 32.06em) +
        clamp(0em, (76em - 100%) * 0.17, 4.44em) + (min(var(--mpg-i-items, 10), 60) - 10) *
        (8.83em + clamp(0em, (50em - 100%) * 0.2, 6.83em) + clamp(0em, (76em - 100%) * 0.01, 0.37em))
    );
  }
`;
