import { css } from 'lit';

/** How high the widget is while it waits. `npm run space` measures this and writes it. */
export const space = css`
  .space {
    --mpg-i-space: calc(
      54.8em + clamp(0em, (30em - 100%) * 1.93, 27em) + clamp(0em, (34em - 100%) * 5.72, 22.9em) +
        clamp(0em, (52em - 100%) * 0.46, 8.3em) + clamp(0em, (68em - 100%) * 1.14, 18.3em) +
        clamp(0em, (76em - 100%) * 0.19, 1.5em) + (min(var(--mpg-i-items, 24), 24) - 24) *
        (
          2.3em + clamp(0em, (30em - 100%) * 0.08, 1.1em) + clamp(0em, (34em - 100%) * 0.25, 1em) +
            clamp(0em, (76em - 100%) * 0.03, 1.1em)
        )
    );
  }
`;
