import { css } from 'lit';

/** How high the widget is while it waits. `npm run space` measures this and writes it. */
export const space = css`
  .space {
    --mpg-i-space: calc(
      100.25em + clamp(0em, (26em - 100%) * 4.78, 47.75em) + clamp(0em, (36em - 100%) * 1.33, 13.31em) +
        clamp(-9.87em, (40em - 100%) * -2.47, 0em) + clamp(0em, (56em - 100%) * 1.02, 16.31em) +
        (min(var(--mpg-i-items, 10), 60) - 10) *
        (
          8.83em + clamp(0em, (24em - 100%) * 0.53, 4.23em) + clamp(0em, (34em - 100%) * 0.18, 1.82em) +
            clamp(-0.88em, (40em - 100%) * -0.15, 0em) + clamp(0em, (76em - 100%) * 0.05, 1.66em)
        )
    );
  }
`;
