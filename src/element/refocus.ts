import type { LitElement } from 'lit';

/** Moves the focus to what a widget shows now, where it was lost with what was shown before. */
export async function refocus(widget: LitElement): Promise<void> {
  await widget.updateComplete;
  const base = widget.renderRoot.querySelector<HTMLElement>('.base');
  if (!base || document.activeElement !== document.body) return;
  base.tabIndex = -1;
  base.focus();
}
