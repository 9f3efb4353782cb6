import { css } from 'lit';

/** How high the widget is while it waits. `npm run space` measures this and writes it. */
export const space = css`
  .space {
    --mpg-i-space: calc(
      79.88em + clamp(0em, (24em - 100%) * 2.16, 17.25em) + clamp(0em, (26em - 100%) * 5.25, 10.5em) +
        clamp(0em, (28em - 100%) * 0.66, 1.31em) + clamp(0em, (76em - 100%) * 0.14, 6.75em) +
        (min(var(--mpg-i-items, 10), 188) - 10) *
        (
          1.29em + clamp(0em, (26em - 100%) * 0.25, 2.47em) + clamp(0em, (48em - 100%) * 0.02, 0.52em) +
            clamp(0em, (50em - 100%) * 2.53, 5.06em) + clamp(0em, (76em - 100%) * 0.02, 0.46em)
        )
    );
  }
`;
