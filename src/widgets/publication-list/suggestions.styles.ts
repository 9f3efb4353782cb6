import { css } from 'lit';
import { cutText } from '../../theme/cut-text.styles.ts';

/**
 * Styles of the list of suggestions. It stands over the page, so it needs a background of its own: near black where the text
 * is light and near white where it is dark, since nobody can say what the page's background is.
 */
export const suggestionsStyles = css`
  [part='suggestions'] {
    position: absolute;
    inset: calc(100% + 0.4em) 0 auto;
    z-index: 1;
    padding-block-end: 0.4em;
    overflow-y: auto;
    overscroll-behavior: contain;
    font-weight: 400;
    line-height: 1.35;
    color: CanvasText;
    background: Canvas;
    border: 1px solid var(--mpg-i-border);
    border-radius: var(--mpg-radius, 0.25em);
    box-shadow: 0 0.5em 1.5em rgb(0 0 0 / 0.18);
  }
  @supports (color: oklch(from currentColor l c h)) {
    [part='suggestions'] {
      color: inherit;
      background: oklch(from currentColor clamp(0.23, (0.6 - l) * 99, 0.995) 0 h / 1);
    }
  }
  .above {
    inset-block: auto 3.4em;
  }
  [part='suggestion-kind'] {
    padding: 0.9em 1.1em 0.25em;
    font-size: 0.8125em;
  }
  [part~='suggestion'] {
    padding: 0.4em 0.9em;
    cursor: pointer;
  }
  /* Long titles end after two lines: the list is there to choose from. */
  ${cutText("[part~='suggestion'] > *", 2)}
  /* The option leaves that margin in any case, and older browsers do not know directions. */
  [part~='suggestion'] > * {
    padding-inline-end: 0.9em;
    margin-inline-end: -0.9em;
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
  [part~='suggestion'] mark {
    font-weight: 600;
    background: none;
  }
  [part~='suggestion']:hover {
    background: var(--mpg-i-hover);
  }
  [part~='suggestion-active'] {
    outline: 2px solid var(--mpg-color-focus, var(--mpg-i-accent));
    outline-offset: -2px;
    background: var(--mpg-i-hover);
  }
`;
