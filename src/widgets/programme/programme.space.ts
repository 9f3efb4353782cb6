import { css } from 'lit';

/** How high the widget is while it waits. `npm run space` measures this and writes it. */
export const space = css`
  .space {
    --mpg-i-space: calc(
      92.13em + clamp(0em, (38em - 100%) * 0.43, 9.44em) + clamp(-96.25em, (40em - 100%) * -48.12, 0em) +
        clamp(0em, (76em - 100%) * 0.84, 30.25em)
    );
  }
`;
