import { css } from 'lit';
import { metaStyles } from '../../theme/entry.styles.ts';
import { programmeFilterStyles } from './programme-filter.styles.ts';
import { yearJumpStyles } from './year-jump.styles.ts';

export const milestoneTimelineStyles = [
  metaStyles,
  yearJumpStyles,
  programmeFilterStyles,
  css`
    .all,
    .jump:not([class*='accent-']) {
      --mpg-i-accent: currentColor;
    }
    .jump:not([class*='accent-']) .selected {
      fill: var(--mpg-i-border);
    }
    .skip:focus-within {
      position: static;
      inline-size: auto;
      block-size: auto;
      overflow: visible;
      clip-path: none;
      white-space: normal;
    }
    .skip button {
      padding: 0.25em 0;
      border: 0;
      color: var(--mpg-i-accent);
      text-decoration: underline;
      margin-block-end: 0.75em;
      font-size: 0.875em;
    }
    .end:focus {
      outline: none;
    }

    .year {
      padding-block: var(--mpg-space-section, 1.25em) var(--mpg-space-section, 1.5em);
      border-block-start: 1px solid var(--mpg-i-rule);
      scroll-margin-block-start: var(--mpg-scroll-margin, 0);
    }
    [part='year-heading'] {
      font-size: 2.25em;
      font-weight: 300;
      line-height: 1;
      font-variant-numeric: tabular-nums;
      margin-block-end: 0.6em;
    }
    .year > ol {
      max-inline-size: 42em;
    }
    .milestone + .milestone {
      margin-block-start: var(--mpg-space-item, 1.25em);
    }
    .milestone {
      position: relative;
      padding-inline-start: 1.25em;
      scroll-margin-block-start: var(--mpg-scroll-margin, 0);
    }
    /* The dot at the first line of text, and the line from it to the next dot. In the filter a programme has a dot too. */
    .milestone::before,
    .milestone::after {
      position: absolute;
      inset-block-start: 0.5em;
      inset-inline-start: 0;
    }
    .milestone::before,
    .milestone::after,
    .choice[class*='accent-']::before {
      content: '';
      flex: none;
      inline-size: 0.5em;
      block-size: 0.5em;
      border-radius: 50%;
      background: var(--mpg-i-accent);
    }
    .milestone::before {
      z-index: 1;
    }
    .milestone:not([class*='accent-'])::before {
      background: currentColor;
    }
    .milestone::after {
      inset-block: 0.75em calc(-0.75em - var(--mpg-space-item, 1.25em));
      inset-inline-start: calc(0.25em - 0.5px);
      inline-size: 0;
      block-size: auto;
      border-radius: 0;
      background: none;
      border-inline-start: 1px solid var(--mpg-i-rule);
    }
    /* The row of programmes tells what the colours mean. Nothing does where it is a menu, or absent for want of script. */
    @container (max-inline-size: 30em) {
      .milestone::before {
        background: currentColor;
      }
    }
    .milestone:is(:last-child, :has(+ [hidden]))::after {
      content: none;
    }
    .milestone:focus-visible {
      outline-offset: 0.5em;
    }
    .milestone[aria-current] {
      background: color-mix(in oklab, var(--mpg-i-accent) 12%, transparent);
      box-shadow: 0 0 0 0.5em color-mix(in oklab, var(--mpg-i-accent) 12%, transparent);
    }
    @supports not (color: color-mix(in oklab, red, red)) {
      .milestone[aria-current] {
        outline: 2px solid;
        outline-offset: 0.5em;
      }
    }
    .more {
      display: flex;
      flex-wrap: wrap;
      gap: 0.5em 1em;
      align-items: baseline;
    }
    /* What is hidden until found takes no space. Print and pages without script show it. */
    .year,
    .milestone {
      display: block;
      content-visibility: visible;
    }
    .milestone,
    .milestone[hidden] {
      display: grid;
    }
    /* Above the sentence, in a line as high as its, at whose middle the dot is. */
    .milestone > .meta {
      order: -1;
      line-height: 1.714;
    }
    @media screen and (scripting: enabled) {
      :is(.year, .milestone)[hidden] {
        padding-block: 0;
        margin: 0;
        border: 0;
        content-visibility: hidden;
      }
      @supports not (content-visibility: hidden) {
        :is(.year, .milestone)[hidden] {
          display: none;
        }
      }
    }
    /* Browsers that cannot tell whether there is script have no light-dark() either. */
    @supports not (color: light-dark(red, red)) {
      @media screen {
        :is(.year, .milestone)[hidden] {
          display: none;
        }
      }
    }
    .entry a:hover {
      text-decoration-color: var(--mpg-i-accent);
    }
    .permalink {
      padding: 0.3em 0.6em;
      font-size: 0.875em;
      text-decoration: none;
    }
    /* Where there is no pointer, a tap on the milestone shows it; the tap itself must not follow it. */
    .milestone:not(:hover, :focus-within, [aria-current]) .permalink {
      opacity: 0;
      pointer-events: none;
    }
    @container (min-inline-size: 40em) {
      .year {
        display: grid;
        grid-template-columns: 7em 1fr;
      }
      [part='year-heading'] {
        position: sticky;
        inset-block-start: calc(var(--mpg-scroll-margin, 0px) + 0.75em);
        align-self: start;
        margin-block-start: -0.1em;
      }
    }
    /* In a wide container a milestone is a row: dates, projects and links form columns. */
    @container (min-inline-size: 70em) {
      .year > ol {
        max-inline-size: none;
      }
      .milestone {
        grid-template-columns: minmax(0, 4fr) minmax(0, 3fr);
        column-gap: 2em;
        align-items: baseline;
      }
      .milestone > .meta {
        display: grid;
        grid-template-columns: 9.5em minmax(0, 1fr);
        order: 0;
        line-height: inherit;
      }
      .meta > * {
        grid-area: 1 / 2;
      }
      .meta > *::before {
        content: none;
      }
      .meta > time {
        grid-column: 1;
      }
    }
    @media (forced-colors: active) {
      .milestone::before {
        background: CanvasText;
      }
      .milestone[aria-current] {
        outline: 1px solid Highlight;
        outline-offset: 0.5em;
      }
      .choice::before {
        display: none;
      }
      .choice:not(:has(:checked)) {
        border-color: Canvas;
      }
    }
    @media print {
      /* The chosen programme is shown above the years. */
      .choice:not(:has(:checked)) {
        display: none;
      }
      .choice input,
      .jump,
      .menu,
      .skip,
      .permalink,
      .more {
        display: none;
      }
      .choice {
        border: 0;
      }
      .milestone {
        break-inside: avoid;
      }
      .milestone::before,
      .milestone::after {
        print-color-adjust: exact;
      }
      .year > [part='year-heading'] {
        position: static;
      }
    }
  `,
];
