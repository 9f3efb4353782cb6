import type { LitElement } from 'lit';

/** Moves the focus into the widget after an update, if the focused element went away with the previous view. */
export async function refocus(widget: LitElement): Promise<void> {
  await widget.updateComplete;
  const base = widget.renderRoot.querySelector<HTMLElement>('.base');
  if (!base || widget.ownerDocument.activeElement !== widget.ownerDocument.body) return;
  base.tabIndex = -1;
  base.focus();
}
