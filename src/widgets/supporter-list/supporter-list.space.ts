import { css } from 'lit';

/** How high the widget is while it waits. `npm run space` measures this and writes it. */
export const space = css`
  .space {
    --mpg-i-space: calc(
      54.75em + clamp(0em, (30em - 100%) * 1.93, 27em) + clamp(0em, (34em - 100%) * 5.72, 22.88em) +
        clamp(0em, (46em - 100%) * 0.94, 11.25em) + clamp(-3em, (52em - 100%) * -0.5, 0em) +
        clamp(0em, (68em - 100%) * 1.15, 18.38em) + clamp(0em, (76em - 100%) * 0.19, 1.5em) +
        (min(var(--mpg-i-items, 24), 24) - 24) *
        (
          2.32em + clamp(0em, (30em - 100%) * 0.08, 1.11em) + clamp(0em, (34em - 100%) * 0.23, 0.93em) +
            clamp(0em, (54em - 100%) * 0.02, 0.32em) + clamp(0em, (76em - 100%) * 0.04, 0.8em)
        )
    );
  }
`;
