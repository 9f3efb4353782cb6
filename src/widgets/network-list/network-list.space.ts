import { css } from 'lit';

/** How high the widget is while it waits. `npm run space` measures this and writes it. */
export const space = css`
  .space {
    --mpg-i-space: calc(
      65.88em + clamp(0em, (34em - 100%) * 3.42, 61.5em) + clamp(0em, (36em - 100%) * 31.38, 62.75em) +
        clamp(0em, (38em - 100%) * 3, 6em) + clamp(0em, (52em - 100%) * 0.96, 13.5em) +
        clamp(0em, (56em - 100%) * 5.31, 21.25em) + clamp(0em, (76em - 100%) * 0.9, 18em) +
        (min(var(--mpg-i-items, 82), 82) - 82) *
        (
          0.77em + clamp(0em, (34em - 100%) * 0.04, 0.77em) + clamp(0em, (36em - 100%) * 0.39, 0.77em) +
            clamp(0em, (56em - 100%) * 0.03, 0.51em) + clamp(0em, (76em - 100%) * 0.01, 0.22em)
        )
    );
  }
`;
