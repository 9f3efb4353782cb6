import type { LitElement, PropertyValues } from 'lit';
import { importAgain } from '../import-again.ts';
import { asError } from '../warn.ts';
import { FailureNote } from './failure-note.ts';

/**
 * Lets a widget sleep as a server rendered it, and loads the code that wakes it: at once, and after a failure each time the
 * visitor or the host needs the widget. Until then the copy stays as it is.
 */
export function sleep(widget: LitElement, root: ShadowRoot): void {
  /** The changed properties of each update that the widget was asked for. */
  const asked: PropertyValues[] = [];
  const note = new FailureNote(widget, root);
  let isLoading = false;
  /** What the visitor used last while the code was missing. */
  let used: HTMLElement | undefined;

  const load = async (): Promise<void> => {
    if (isLoading) return;
    isLoading = true;
    try {
      const { PrerenderedCopy } = await importAgain(() => import('./copy.ts'));
      new PrerenderedCopy(widget, root, { asked, note });
      // Fields keep what the visitor did to them; buttons do not.
      used?.closest('button')?.click();
    } catch (error) {
      isLoading = false;
      note.tell(asError(error), !!used, () => void load());
    }
  };
  const shouldUpdate = (changed: PropertyValues): false => {
    if (asked.push(changed) > 1) void load();
    return false;
  };
  const onUse = ({ target }: Event): void => {
    if (isLoading || note.has(target) || !(target instanceof HTMLElement)) return;
    if (!target.closest('button, input, select')) return;
    used = target;
    void load();
  };
  Object.assign(widget, { shouldUpdate });
  for (const type of ['click', 'input']) root.addEventListener(type, onUse);
  void load();
}
