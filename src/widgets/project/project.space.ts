import { css } from 'lit';

/** How high the widget is while it waits. `npm run space` measures this and writes it. */
export const space = css`
  .space {
    --mpg-i-space: calc(
      31.81em + clamp(0em, (34em - 100%) * 0.89, 16em) + clamp(-8em, (40em - 100%) * -1.33, 0em) +
        clamp(0em, (76em - 100%) * 0.18, 6.56em)
    );
  }
`;
