import { css } from 'lit';

/**
 * Styles of every shadow root: the host's font and colour, MPG's tokens, themes, focus, states and print.
 *
 * The default colours derive from the host's text colour: accents are light where text is light and dark where it is
 * dark. So they fit a dark page even without `color-scheme`. Browsers without relative colours follow `color-scheme`, and
 * those without `light-dark()`, from before 2024, use the text colour, which is legible on every page.
 * Properties named `--mpg-i-…` are internal; hosts may set all others.
 *
 * A widget with `theme` has its own background in that colour scheme. In print it is always light.
 *
 * `--mpg-i-guarded` lists the colours that a host may set and that `ContrastGuard` keeps legible. Its invisible
 * transition reports that one of them was set.
 */
export const baseStyles = css`
  :host {
    display: block;
    margin-block: 1.5em;
    min-inline-size: min(6em, 100%);
    max-inline-size: -moz-available;
    max-inline-size: -webkit-fill-available;
    font-family: var(--mpg-font-family, inherit);
    font-size: var(--mpg-font-size, inherit);
    line-height: var(--mpg-line-height, 1.5);
    letter-spacing: normal;
    word-spacing: normal;
    text-align: start;
    columns: auto !important;
    grid: none !important;
    writing-mode: horizontal-tb !important;

    --mpg-i-guarded: var(--mpg-color-text,) var(--mpg-color-accent,) var(--mpg-color-programme-1,)
      var(--mpg-color-programme-2,) var(--mpg-color-programme-3,) var(--mpg-color-muted,) var(--mpg-color-focus,);
  }
  :host([hidden]) {
    display: none;
  }
  :host(:is([theme='light'], [theme='dark'])) {
    padding: var(--mpg-space-inset, 1.25em);
    color: CanvasText;
    color-scheme: light;
    background: var(--mpg-color-ground, Canvas);
    border-radius: var(--mpg-radius, 0.25em);
  }
  @media screen {
    :host([theme='dark']) {
      color-scheme: dark;
    }
  }
  .frame {
    all: initial;
    display: block;
    inline-size: 100%;
    margin-block-end: auto;
    font: inherit;
    font-size: max(1em, min(16px, (9px - 1em) * 999));
    font-size-adjust: none;
    letter-spacing: inherit;
    word-spacing: inherit;
    text-align: inherit;
    text-rendering: inherit;
    -webkit-font-smoothing: inherit;
    -moz-osx-font-smoothing: inherit;
    -webkit-text-size-adjust: inherit;
    -webkit-locale: inherit;
    hyphens: inherit;
    overflow-wrap: anywhere;
    color: inherit;
    color-scheme: inherit;
    visibility: inherit;
    pointer-events: inherit;
    -webkit-user-select: text;
    user-select: text;

    --mpg-i-blue: currentColor;
    --mpg-i-green: currentColor;
    --mpg-i-plum: currentColor;
    --mpg-i-pale: currentColor;
    --mpg-i-rule: var(--mpg-color-rule, rgb(128 128 128 / 0.4));
    --mpg-i-border: currentColor;
    --mpg-i-underline: currentColor;
    --mpg-i-bar: rgb(128 128 128 / 0.6);
    --mpg-i-hover: rgb(128 128 128 / 0.12);
    --mpg-i-items: initial;
  }
  @supports (color: color-mix(in oklab, red, red)) {
    .frame {
      --mpg-i-pale: color-mix(in oklab, currentColor 76%, transparent);
      --mpg-i-rule: var(--mpg-color-rule, color-mix(in oklab, currentColor 18%, transparent));
      --mpg-i-border: color-mix(in oklab, currentColor 55%, transparent);
      --mpg-i-underline: color-mix(in oklab, currentColor 45%, transparent);
      --mpg-i-bar: color-mix(in oklab, currentColor 30%, transparent);
      --mpg-i-hover: color-mix(in oklab, currentColor 8%, transparent);
    }
  }
  @supports (color: light-dark(red, red)) {
    .frame {
      --mpg-i-blue: light-dark(oklch(0.45 0.11 240), oklch(0.82 0.11 240));
      --mpg-i-green: light-dark(oklch(0.45 0.1 160), oklch(0.82 0.1 160));
      --mpg-i-plum: light-dark(oklch(0.45 0.13 350), oklch(0.82 0.13 350));
    }
  }
  @supports (color: oklch(from currentColor l c h)) {
    .frame {
      color: rgb(from currentColor r g b / max(alpha, (0.2 - alpha) * 99));
      --mpg-i-blue: oklch(from currentColor clamp(0.45, (l - 0.5) * 99, 0.82) 0.11 240 / 1);
      --mpg-i-green: oklch(from currentColor clamp(0.45, (l - 0.5) * 99, 0.82) 0.1 160 / 1);
      --mpg-i-plum: oklch(from currentColor clamp(0.45, (l - 0.5) * 99, 0.82) 0.13 350 / 1);
    }
  }
  /* Where the tag has no box to paint, as with \`display: inline\` or \`contents\`. */
  :host([theme]) .frame {
    background-color: inherit;
  }
  .frame::before {
    content: '. .';
    display: block;
    block-size: 0;
    overflow: hidden;
    visibility: hidden;
    word-spacing: 100vw;
  }
  .filling::before {
    white-space: nowrap;
  }
  .spaced {
    line-height: var(--mpg-line-height, 1.5);
    letter-spacing: normal;
    word-spacing: normal;
  }
  /* Without an intrinsic size, containment would let a flex or floating host shrink the widget to nothing. */
  .base {
    color: var(--mpg-color-text, inherit);
    transition: --mpg-i-guarded 1ms allow-discrete;
    container-type: inline-size;
    contain-intrinsic-inline-size: min(22em, 60vw);
    --mpg-i-accent: var(--mpg-color-accent, var(--mpg-i-blue));
    --mpg-i-muted: var(--mpg-color-muted, var(--mpg-i-pale));
  }
  .accent-1 {
    --mpg-i-accent: var(--mpg-color-programme-1, var(--mpg-i-blue));
  }
  .accent-2 {
    --mpg-i-accent: var(--mpg-color-programme-2, var(--mpg-i-green));
  }
  .accent-3 {
    --mpg-i-accent: var(--mpg-color-programme-3, var(--mpg-i-plum));
  }
  * {
    box-sizing: border-box;
    margin: 0;
  }
  ul,
  ol,
  fieldset {
    padding: 0;
    border: 0;
    list-style: '';
  }
  :is(h2, h3, h4, h5, h6) {
    font-family: var(--mpg-font-heading, inherit);
    font-size: 1em;
    font-weight: 600;
    line-height: 1.25;
    text-wrap: balance;
    break-after: avoid;
  }
  .heading {
    font-size: var(--mpg-font-size-heading, 1.5em);
    margin-block-end: 0.75em;
  }
  a {
    color: var(--mpg-i-accent);
    text-decoration-color: var(--mpg-i-underline);
    text-decoration-thickness: 0.06em;
    text-underline-offset: 0.2em;
  }
  a:hover {
    text-decoration-color: currentColor;
  }
  :is(.title, .entry, .party) a:not(:hover) {
    color: inherit;
  }
  button {
    min-block-size: 2.25em;
    padding: 0.25em 0.9em;
    font: inherit;
    color: inherit;
    background: none;
    border: 1px solid var(--mpg-i-border);
    border-radius: var(--mpg-radius, 0.25em);
    cursor: pointer;
  }
  button:hover {
    background: var(--mpg-i-hover);
  }
  :focus-visible {
    outline: 2px solid var(--mpg-color-focus, var(--mpg-i-accent));
    outline-offset: 2px;
  }
  img {
    display: block;
    max-inline-size: 100%;
    block-size: auto;
  }
  /* The place of an image that cannot be loaded stays, so that nothing moves, but is empty. What has a text shows that. */
  .failed > img {
    background: var(--mpg-i-hover);
  }
  .failed > img[alt=''] {
    visibility: hidden;
  }
  /* By the direction of what is around, and not of its own language. */
  [part='summary'] {
    text-align: -webkit-match-parent;
    text-align: match-parent;
    max-inline-size: 42em;
    text-wrap: pretty;
  }
  .muted {
    color: var(--mpg-i-muted);
  }
  .notice,
  .message button {
    margin-block-start: 1em;
  }
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  /* Each widget sets --mpg-i-space. Percentages in it are of the container's width, since they are of padding. */
  .space {
    display: flow-root;
  }
  .space::before {
    content: '';
    float: left;
    padding-block-end: var(--mpg-i-space);
  }
  /* As in the styles that reserve the space before the script is there. */
  .headed::before {
    margin-block-end: 3em;
  }
  .space:empty {
    background: repeating-linear-gradient(
      transparent 0 1em,
      var(--mpg-i-rule) 0 1.5em,
      transparent 0 2em,
      var(--mpg-i-rule) 0 2.5em
    );
    opacity: 0.5;
    mask: linear-gradient(#000, transparent 30em);
  }
  @media print {
    button {
      display: none;
    }
    a {
      color: inherit;
      text-decoration: none;
    }
    /* The link's address, left to right in any language. As a table it still starts where right-to-left text does. */
    [part='link']::after {
      content: attr(href);
      display: table;
      direction: ltr;
      font-size: 8pt;
      font-weight: 400;
    }
  }
`;
