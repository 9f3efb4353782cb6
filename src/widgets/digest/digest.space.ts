import { css } from 'lit';

/** How high the widget is while it waits. `npm run space` measures this and writes it. */
export const space = css`
  .space {
    --mpg-i-space: calc(
      22.6em + clamp(0em, (28em - 100%) * 0.68, 8.2em) + clamp(0em, (34em - 100%) * 1.52, 9.1em) +
        clamp(0em, (58em - 100%) * 0.17, 4em) + clamp(0em, (60em - 100%) * 5.2, 10.4em) +
        clamp(0em, (76em - 100%) * 0.08, 1.3em) + (min(var(--mpg-i-items, 8), 403) - 8) *
        (
          2.8em + clamp(0em, (32em - 100%) * 0.13, 2em) + clamp(0em, (58em - 100%) * 0.01, 0.2em) +
            clamp(0em, (76em - 100%) * 0.08, 1.5em)
        )
    );
  }
`;
