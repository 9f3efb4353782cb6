import { css } from 'lit';

/** How high the widget is while it waits. `npm run space` measures this and writes it. */
export const space = css`
  .space {
    --mpg-i-space: calc(
      100.3em + clamp(0em, (26em - 100%) * 3.47, 34.7em) + clamp(0em, (50em - 100%) * 1.37, 32.9em) +
        clamp(0em, (76em - 100%) * 0.17, 4.4em) + (min(var(--mpg-i-items, 10), 60) - 10) *
        (
          8.8em + clamp(0em, (28em - 100%) * 0.32, 3.8em) + clamp(0em, (50em - 100%) * 0.14, 3.1em) +
            clamp(0em, (76em - 100%) * 0.02, 0.4em)
        )
    );
  }
`;
