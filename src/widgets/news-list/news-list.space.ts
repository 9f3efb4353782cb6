import { css } from 'lit';

/** How high the widget is while it waits. `npm run space` measures this and writes it. */
export const space = css`
  .space {
    --mpg-i-space: calc(
      47.38em + clamp(0em, (24em - 100%) * 1.36, 10.88em) + clamp(0em, (34em - 100%) * 0.14, 1.44em) +
        clamp(0em, (36em - 100%) * 5.84, 11.69em) + clamp(0em, (46em - 100%) * 0.46, 4.63em) +
        (min(var(--mpg-i-items, 10), 140) - 10) *
        (3.68em + clamp(0em, (36em - 100%) * 0.1, 1.99em) + clamp(0em, (76em - 100%) * 0.01, 0.36em))
    );
  }
`;
