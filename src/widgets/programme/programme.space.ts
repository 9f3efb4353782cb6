import { css } from 'lit';

/** How high the widget is while it waits. `npm run space` measures this and writes it. */
export const space = css`
  .space {
    --mpg-i-space: calc(
      92.63em + clamp(0em, (38em - 100%) * 0.43, 9.38em) + clamp(-62.87em, (40em - 100%) * -31.44, 0em) +
        clamp(0em, (76em - 100%) * 0.58, 21em)
    );
  }
`;
