import { css } from 'lit';

/** How high the widget is while it waits. `npm run space` measures this and writes it. */
export const space = css`
  .space {
    --mpg-i-space: calc(
      43.56em + clamp(0em, (18em - 100%) * 2.34, 4.69em) + clamp(0em, (34em - 100%) * 0.42, 6.75em) +
        clamp(0em, (36em - 100%) * 5.34, 10.69em) + clamp(0em, (42em - 100%) * 0.46, 2.75em) +
        clamp(0em, (76em - 100%) * 0.04, 1.31em) + (min(var(--mpg-i-items, 10), 140) - 10) *
        (3.41em + clamp(0em, (40em - 100%) * 0.09, 2.17em) + clamp(0em, (76em - 100%) * 0, 0.16em))
    );
  }
`;
