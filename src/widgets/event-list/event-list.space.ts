import { css } from 'lit';

/** How high the widget is while it waits. `npm run space` measures this and writes it. */
export const space = css`
  .space {
    --mpg-i-space: calc(
      63.63em + clamp(0em, (22em - 100%) * 3.78, 22.69em) + clamp(0em, (28em - 100%) * 1.58, 9.5em) +
        clamp(0em, (40em - 100%) * 0.67, 8em) + clamp(0em, (76em - 100%) * 0.01, 0.44em) +
        (min(var(--mpg-i-items, 10), 71) - 10) *
        (5.41em + clamp(0em, (40em - 100%) * 0.16, 3.73em) + clamp(0em, (76em - 100%) * 0, 0.03em))
    );
  }
`;
