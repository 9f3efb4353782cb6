import { css } from 'lit';

/** How high the widget is while it waits. `npm run space` measures this and writes it. */
export const space = css`
  .space {
    --mpg-i-space: calc(
      58em + clamp(0em, (34em - 100%) * 3.42, 61.5em) + clamp(0em, (36em - 100%) * 32.25, 64.5em) +
        clamp(0em, (52em - 100%) * 1.22, 19.5em) + clamp(0em, (56em - 100%) * 5.63, 22.5em) +
        clamp(0em, (76em - 100%) * 0.93, 18.5em) + (min(var(--mpg-i-items, 82), 82) - 82) *
        (0.68em + clamp(0em, (56em - 100%) * 0.05, 2.09em) + clamp(0em, (76em - 100%) * 0.01, 0.23em))
    );
  }
`;
