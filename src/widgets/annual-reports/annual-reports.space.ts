import { css } from 'lit';

/** How high the widget is while it waits. `npm run space` measures this and writes it. */
export const space = css`
  .space {
    --mpg-i-space: calc(
      22.5em + clamp(0em, (18em - 100%) * 3.59, 7.19em) + clamp(0em, (22em - 100%) * 1.78, 7.13em) +
        clamp(0em, (34em - 100%) * 0.15, 1.75em) + clamp(0em, (36em - 100%) * 1.41, 2.81em) +
        clamp(0em, (76em - 100%) * 0.01, 0.31em) + (min(var(--mpg-i-items, 4), 4) - 4) *
        (6.13em + clamp(0em, (20em - 100%) * 0.99, 3.97em) + clamp(0em, (36em - 100%) * 0.11, 1.78em))
    );
  }
`;
