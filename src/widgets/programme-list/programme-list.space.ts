import { css } from 'lit';

/** How high the widget is while it waits. `npm run space` measures this and writes it. */
export const space = css`
  .space {
    --mpg-i-space: calc(
      24em + clamp(0em, (22em - 100%) * 2, 12em) + clamp(0em, (32em - 100%) * 1.18, 11.81em) +
        clamp(0em, (34em - 100%) * 4.03, 8.06em) + clamp(0em, (50em - 100%) * 0.21, 3.44em) +
        clamp(0em, (52em - 100%) * 5.66, 11.31em) + clamp(0em, (76em - 100%) * 0.06, 1.5em) +
        (min(var(--mpg-i-items, 3), 3) - 3) *
        (
          3.25em + clamp(0em, (28em - 100%) * 0.41, 4.96em) + clamp(-0.21em, (50em - 100%) * -0.01, 0em) +
            clamp(0em, (52em - 100%) * 4.78, 9.56em)
        )
    );
  }
`;
