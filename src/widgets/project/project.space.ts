import { css } from 'lit';

/** How high the widget is while it waits. `npm run space` measures this and writes it. */
export const space = css`
  .space {
    --mpg-i-space: calc(
      31.56em + clamp(0em, (34em - 100%) * 0.89, 16.06em) + clamp(-7.81em, (40em - 100%) * -1.3, 0em) +
        clamp(0em, (76em - 100%) * 0.18, 6.56em)
    );
  }
`;
