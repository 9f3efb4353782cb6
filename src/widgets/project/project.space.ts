import { css } from 'lit';

/** How high the widget is while it waits. `npm run space` measures this and writes it. */
export const space = css`
  .space {
    --mpg-i-space: calc(
      31.6em + clamp(0em, (26em - 100%) * 1.33, 13.3em) + clamp(0em, (34em - 100%) * 0.35, 2.8em) +
        clamp(-0.1em, (38em - 100%) * -0.02, 0em) + clamp(-7.7em, (40em - 100%) * -3.85, 0em) +
        clamp(0em, (76em - 100%) * 0.18, 6.5em)
    );
  }
`;
