import { css } from 'lit';

/** How high the widget is while it waits. `npm run space` measures this and writes it. */
export const space = css`
  .space {
    --mpg-i-space: calc(
      22.56em + clamp(0em, (28em - 100%) * 0.68, 8.13em) + clamp(0em, (34em - 100%) * 1.52, 9.13em) +
        clamp(0em, (58em - 100%) * 0.17, 4.06em) + clamp(0em, (60em - 100%) * 5.19, 10.38em) +
        clamp(0em, (76em - 100%) * 0.08, 1.31em) + (min(var(--mpg-i-items, 8), 403) - 8) *
        (2.81em + clamp(0em, (32em - 100%) * 0.13, 2em) + clamp(0em, (76em - 100%) * 0.04, 1.68em))
    );
  }
`;
