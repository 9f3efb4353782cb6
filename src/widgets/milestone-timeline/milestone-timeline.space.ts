import { css } from 'lit';

/** How high the widget is while it waits. `npm run space` measures this and writes it. */
export const space = css`
  .space {
    --mpg-i-space: calc(
      489.06em + clamp(0em, (22em - 100%) * 40.82, 244.94em) + clamp(0em, (28em - 100%) * 21.56, 129.38em) +
        clamp(0em, (46em - 100%) * 12.23, 220.13em) + clamp(0em, (68em - 100%) * 1.28, 28.13em) +
        clamp(0em, (76em - 100%) * 14.91, 119.31em) + (min(var(--mpg-i-items, 111), 111) - 111) *
        (4.37em + clamp(0em, (46em - 100%) * 0.18, 5.3em) + clamp(0em, (76em - 100%) * 0.04, 1.3em))
    );
  }
`;
