import { css } from 'lit';

/** How high the widget is while it waits. `npm run space` measures this and writes it. */
export const space = css`
  .space {
    --mpg-i-space: calc(
      24.38em + clamp(0em, (18em - 100%) * 3.56, 7.13em) + clamp(0em, (22em - 100%) * 1.8, 7.19em) +
        clamp(0em, (34em - 100%) * 0.23, 2.81em) + clamp(0em, (36em - 100%) * 1.44, 2.88em) +
        clamp(0em, (76em - 100%) * 0.04, 1.44em) + (min(var(--mpg-i-items, 4), 4) - 4) *
        (6.47em + clamp(0em, (28em - 100%) * 0.42, 5.03em) + clamp(0em, (76em - 100%) * 0.03, 1.44em))
    );
  }
`;
