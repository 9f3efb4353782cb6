import { css } from 'lit';

/** How high the widget is while it waits. `npm run space` measures this and writes it. */
export const space = css`
  .space {
    --mpg-i-space: calc(
      54.8em + clamp(0em, (22em - 100%) * 2.7, 16.2em) + clamp(0em, (48em - 100%) * 1.11, 28.8em) +
        clamp(0em, (62em - 100%) * 0.9, 7.2em) + clamp(0em, (76em - 100%) * 0.19, 2.6em) +
        (min(var(--mpg-i-items, 10), 71) - 10) *
        (
          4.2em + clamp(0em, (36em - 100%) * 0.16, 3.3em) + clamp(0em, (48em - 100%) * 0.08, 1em) +
            clamp(0em, (76em - 100%) * 0.04, 1em)
        )
    );
  }
`;
