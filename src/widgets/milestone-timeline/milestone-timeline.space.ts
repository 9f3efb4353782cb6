import { css } from 'lit';

/** How high the widget is while it waits. `npm run space` measures this and writes it. */
export const space = css`
  .space {
    --mpg-i-space: calc(
      489.1em + clamp(0em, (22em - 100%) * 40.82, 244.9em) + clamp(0em, (28em - 100%) * 21.57, 129.4em) +
        clamp(0em, (46em - 100%) * 12.23, 220.1em) + clamp(0em, (68em - 100%) * 1.28, 28.1em) +
        clamp(0em, (76em - 100%) * 14.91, 119.3em) + (min(var(--mpg-i-items, 111), 111) - 111) *
        (
          4.4em + clamp(0em, (28em - 100%) * 0.28, 3.4em) + clamp(0em, (48em - 100%) * 0.1, 2.1em) +
            clamp(0em, (76em - 100%) * 0.04, 1.1em)
        )
    );
  }
`;
