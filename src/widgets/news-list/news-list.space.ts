import { css } from 'lit';

/** How high the widget is while it waits. `npm run space` measures this and writes it. */
export const space = css`
  .space {
    --mpg-i-space: calc(
      43.6em + clamp(0em, (18em - 100%) * 2.35, 4.7em) + clamp(0em, (34em - 100%) * 0.42, 6.8em) +
        clamp(0em, (36em - 100%) * 5.35, 10.7em) + clamp(0em, (42em - 100%) * 0.45, 2.7em) +
        clamp(0em, (76em - 100%) * 0.04, 1.3em) + (min(var(--mpg-i-items, 10), 140) - 10) *
        (
          3.4em + clamp(0em, (34em - 100%) * 0.04, 0.7em) + clamp(0em, (40em - 100%) * 0.25, 1.5em) +
            clamp(0em, (76em - 100%) * 0.01, 0.2em)
        )
    );
  }
`;
