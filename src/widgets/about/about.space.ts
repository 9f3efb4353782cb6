import { css } from 'lit';

/** How high the widget is while it waits. `npm run space` measures this and writes it. */
export const space = css`
  .space {
    --mpg-i-space: calc(
      50.75em + clamp(0em, (30em - 100%) * 1.63, 22.75em) + clamp(0em, (32em - 100%) * 5.75, 11.5em) +
        clamp(0em, (76em - 100%) * 0.38, 16.88em)
    );
  }
`;
