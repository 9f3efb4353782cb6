import { css } from 'lit';

/** How high the widget is while it waits. `npm run space` measures this and writes it. */
export const space = css`
  .space {
    --mpg-i-space: calc(
      92.1em + clamp(0em, (24em - 100%) * 0.73, 5.8em) + clamp(0em, (36em - 100%) * 0.08, 1em) +
        clamp(0em, (38em - 100%) * 1.35, 2.7em) + clamp(-96.3em, (40em - 100%) * -48.15, 0em) +
        clamp(0em, (76em - 100%) * 0.84, 30.3em)
    );
  }
`;
