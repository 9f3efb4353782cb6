import { css } from 'lit';

/** How high the widget is while it waits. `npm run space` measures this and writes it. */
export const space = css`
  .space {
    --mpg-i-space: calc(
      19.8em + clamp(0em, (32em - 100%) * 1.33, 21.3em) + clamp(0em, (34em - 100%) * 4.15, 8.3em) +
        clamp(0em, (50em - 100%) * 0.21, 3.3em) + clamp(0em, (52em - 100%) * 4.85, 9.7em) +
        clamp(0em, (76em - 100%) * 0.06, 1.5em) + (min(var(--mpg-i-items, 3), 3) - 3) *
        (3.3em + clamp(0em, (50em - 100%) * 0.14, 4.7em) + clamp(0em, (52em - 100%) * 4, 8em))
    );
  }
`;
