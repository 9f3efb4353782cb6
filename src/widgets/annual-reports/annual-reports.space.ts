import { css } from 'lit';

/** How high the widget is while it waits. `npm run space` measures this and writes it. */
export const space = css`
  .space {
    --mpg-i-space: calc(
      24.8em + clamp(0em, (18em - 100%) * 0.75, 1.5em) + clamp(0em, (20em - 100%) * 3.75, 7.5em) +
        clamp(0em, (36em - 100%) * 0.27, 4.4em) + clamp(0em, (44em - 100%) * 0.19, 1.5em) +
        (min(var(--mpg-i-items, 4), 4) - 4) *
        (6.6em + clamp(0em, (20em - 100%) * 0.57, 2.3em) + clamp(0em, (44em - 100%) * 0.09, 2.2em))
    );
  }
`;
