import type { LitElement } from 'lit';
import { importAgain } from './import-again.ts';
import { asError, warnOnce } from './warn.ts';

const guarded = new WeakSet<LitElement>();

/** Keeps the colours that a host sets for a widget legible. If it sets none, nothing is loaded for that. */
export function guardContrast(widget: LitElement): void {
  if (guarded.has(widget) || !getComputedStyle(widget).getPropertyValue('--mpg-i-guarded').trim()) return;
  guarded.add(widget);
  importAgain(() => import('./contrast-guard.ts'))
    .then(({ ContrastGuard }) => new ContrastGuard(widget))
    .catch((error: unknown) => warnOnce(`<${widget.localName}> ${asError(error).message}`));
}
