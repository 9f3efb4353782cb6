import { css } from 'lit';

/** How high the widget is while it waits. `npm run space` measures this and writes it. */
export const space = css`
  .space {
    --mpg-i-space: calc(
      44.56em + clamp(0em, (24em - 100%) * 1.22, 9.75em) + clamp(0em, (34em - 100%) * 0.46, 4.63em) +
        clamp(0em, (36em - 100%) * 5.5, 11em) + clamp(0em, (46em - 100%) * 0.48, 4.75em) +
        (min(var(--mpg-i-items, 10), 140) - 10) *
        (
          3.5em + clamp(0em, (34em - 100%) * 0.03, 0.55em) + clamp(0em, (36em - 100%) * 0.69, 1.38em) +
            clamp(0em, (42em - 100%) * 0.06, 0.36em)
        )
    );
  }
`;
