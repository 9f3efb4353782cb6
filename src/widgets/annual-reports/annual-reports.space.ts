import { css } from 'lit';

/** How high the widget is while it waits. `npm run space` measures this and writes it. */
export const space = css`
  .space {
    --mpg-i-space: calc(
      24.75em + clamp(0em, (18em - 100%) * 0.75, 1.5em) + clamp(0em, (20em - 100%) * 3.75, 7.5em) +
        clamp(0em, (36em - 100%) * 0.28, 4.44em) + clamp(0em, (44em - 100%) * 0.19, 1.5em) +
        (min(var(--mpg-i-items, 4), 4) - 4) * (6.56em + clamp(0em, (44em - 100%) * 0.16, 4.56em))
    );
  }
`;
