import { css } from 'lit';

/** For `yearPictureTemplate`. Time runs with the reading direction. */
export const yearPictureStyles = css`
  .picture {
    display: block;
    inline-size: 100%;
    block-size: 3.5em;
    fill: color-mix(in oklab, currentColor 30%, transparent);
  }
  .picture .selected {
    fill: var(--mpg-i-accent);
  }
  /* Asks the host, since Chromium takes for left to right what once had such a direction, as while a language loads. */
  :host(:dir(rtl)) .picture:not([dir] *) {
    transform: scaleX(-1);
  }
  /* Labels are wider than the bars they stand under. */
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
    .picture {
      fill: GrayText;
    }
    .picture .selected {
      fill: CanvasText;
    }
  }
`;
