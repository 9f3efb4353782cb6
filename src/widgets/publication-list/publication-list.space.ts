import { css } from 'lit';

/** How high the widget is while it waits. `npm run space` measures this and writes it. */
export const space = css`
  .space {
    --mpg-i-space: calc(
      104.6em + clamp(0em, (24em - 100%) * 2.25, 18em) + clamp(0em, (44em - 100%) * 0.21, 4.3em) +
        clamp(-17.8em, (50em - 100%) * -8.9, 0em) + (min(var(--mpg-i-items, 10), 188) - 10) *
        (0em + clamp(0em, (48em - 100%) * 0.06, 1.9em) + clamp(0em, (50em - 100%) * 3.55, 7.1em))
    );
  }
`;
