import { css } from 'lit';

/** How high the widget is while it waits. `npm run space` measures this and writes it. */
export const space = css`
  .space {
    --mpg-i-space: calc(
      100.25em + clamp(0em, (24em - 100%) * 3.41, 27.25em) + clamp(0em, (26em - 100%) * 10.25, 20.5em) +
        clamp(0em, (36em - 100%) * 1.33, 13.31em) + clamp(-9.87em, (40em - 100%) * -2.47, 0em) +
        clamp(0em, (56em - 100%) * 1.02, 16.31em) + (min(var(--mpg-i-items, 10), 60) - 10) *
        (
          8.83em + clamp(0em, (26em - 100%) * 0.47, 4.72em) + clamp(0em, (34em - 100%) * 0.17, 1.33em) +
            clamp(-0.88em, (40em - 100%) * -0.15, 0em) + clamp(0em, (76em - 100%) * 0.05, 1.66em)
        )
    );
  }
`;
