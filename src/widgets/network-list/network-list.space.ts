import { css } from 'lit';

/** How high the widget is while it waits. `npm run space` measures this and writes it. */
export const space = css`
  .space {
    --mpg-i-space: calc(
      66.38em + clamp(0em, (34em - 100%) * 3.42, 61.5em) + clamp(0em, (36em - 100%) * 32.25, 64.5em) +
        clamp(0em, (38em - 100%) * 3, 6em) + clamp(0em, (56em - 100%) * 2, 36em) +
        clamp(0em, (76em - 100%) * 0.93, 18.5em) + (min(var(--mpg-i-items, 82), 82) - 82) *
        (0.75em + clamp(0em, (56em - 100%) * 0.05, 2.09em) + clamp(0em, (76em - 100%) * 0.01, 0.23em))
    );
  }
`;
