import { css } from 'lit';

/** Styles of `histogramTemplate`. Time runs in reading direction. */
export const histogramStyles = css`
  .histogram {
    display: block;
    inline-size: 100%;
    block-size: 3.5em;
    fill: var(--mpg-i-bar);
  }
  .histogram .selected {
    fill: var(--mpg-i-accent);
  }
  /* A class, since old browsers have no :dir(). */
  .histogram.rtl {
    transform: scaleX(-1);
  }
  /* Labels are wider than their bars. */
  .axis {
    display: grid;
    grid: 1.5em / auto-flow minmax(0, 1fr);
    justify-items: center;
    margin-block-start: 0.25em;
    font-size: 0.8125em;
    line-height: 1.5;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  .axis :first-child {
    justify-self: start;
  }
  .axis :last-child:not(:first-child) {
    justify-self: end;
  }
  @media (forced-colors: active) {
    .histogram {
      fill: GrayText;
    }
    .histogram .selected {
      fill: CanvasText;
    }
  }
`;
