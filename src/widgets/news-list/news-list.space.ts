import { css } from 'lit';

/** How high the widget is while it waits. `npm run space` measures this and writes it. */
export const space = css`
  .space {
    --mpg-i-space: calc(
      45.94em + clamp(0em, (24em - 100%) * 1.36, 10.88em) + clamp(0em, (34em - 100%) * 0.14, 1.44em) +
        clamp(0em, (36em - 100%) * 6.59, 13.19em) + clamp(0em, (50em - 100%) * 0.33, 4.56em) +
        (min(var(--mpg-i-items, 10), 140) - 10) *
        (3.68em + clamp(0em, (36em - 100%) * 0.1, 1.99em) + clamp(0em, (76em - 100%) * 0.01, 0.36em))
    );
  }
`;
