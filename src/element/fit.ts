import type { LitElement } from 'lit';
import { importAgain } from './import-again.ts';
import { warnOf } from './warn.ts';

const guarded = new WeakSet<LitElement>();

/** Keeps the colours that a host sets for a widget legible. If it sets none, nothing is loaded for that. */
function guardContrast(widget: LitElement): void {
  if (guarded.has(widget) || !getComputedStyle(widget).getPropertyValue('--mpg-i-guarded').trim()) return;
  guarded.add(widget);
  importAgain(() => import('./contrast-guard.ts'))
    .then(({ ContrastGuard }) => new ContrastGuard(widget))
    .catch((error: unknown) => warnOf(widget, error));
}

/** Fits a widget to the styles that its host gives it, as far as the widget's own styles cannot. */
export function fit(widget: LitElement): void {
  guardContrast(widget);
  // The least width of a widget says nothing about its content. Firefox has no such map, and shows it that wide.
  // eslint-disable-next-line local/browser-floor
  const isLeast = String(widget.computedStyleMap?.().get('width')) === 'min-content';
  widget.renderRoot.querySelector('.frame')?.classList.toggle('filling', isLeast);
}
