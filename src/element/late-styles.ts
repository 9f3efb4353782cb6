import type { CSSResult, LitElement } from 'lit';
import { dress } from './another-document.ts';

/** Gives a widget, and all others of its kind, styles that few visitors need. To be called in code loaded on demand. */
export function addStyles(widget: LitElement, styles: CSSResult): void {
  const { elementStyles } = widget.constructor as typeof LitElement;
  // The next widget of the kind has them from the start, and so has a widget that moves to another document.
  if (!elementStyles.includes(styles)) elementStyles.push(styles);
  if (widget.shadowRoot) dress(widget, widget.shadowRoot);
}
