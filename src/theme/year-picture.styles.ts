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
  :host(:dir(rtl)) .picture {
    transform: scaleX(-1);
  }
  .axis {
    display: flex;
    justify-content: space-between;
    margin-block-start: 0.25em;
    font-size: 0.8125em;
    font-variant-numeric: tabular-nums;
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
