import { css } from 'lit';

/** How high the widget is while it waits. `npm run space` measures this and writes it. */
export const space = css`
  .space {
    --mpg-i-space: calc(
      104.56em + clamp(0em, (24em - 100%) * 2.26, 18.06em) + clamp(0em, (44em - 100%) * 0.21, 4.25em) +
        clamp(-17.75em, (50em - 100%) * -8.87, 0em) + (min(var(--mpg-i-items, 10), 193) - 10) *
        (0em + clamp(0em, (50em - 100%) * 0.27, 9.05em))
    );
  }
`;
