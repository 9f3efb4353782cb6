import { css } from 'lit';

/** How high the widget is while it waits. `npm run space` measures this and writes it. */
export const space = css`
  .space {
    --mpg-i-space: calc(
      46.19em + clamp(0em, (24em - 100%) * 1.21, 9.69em) + clamp(0em, (34em - 100%) * 0.46, 4.63em) +
        clamp(0em, (36em - 100%) * 5.5, 11em) + clamp(0em, (46em - 100%) * 0.61, 6.06em) +
        (min(var(--mpg-i-items, 10), 140) - 10) *
        (3.49em + clamp(0em, (40em - 100%) * 0.09, 2.09em) + clamp(0em, (76em - 100%) * 0.01, 0.19em))
    );
  }
`;
