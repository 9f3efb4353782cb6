import type { LitElement } from 'lit';
import { describe } from './correspondence.ts';
import type { Field, Interactions } from './interactions.ts';

type Find = () => HTMLElement | undefined;

/** Brings the state of a field to the field that stands for it now. */
function copyState(from: Field, to: HTMLElement): void {
  if (from === to) return;
  if (from instanceof HTMLSelectElement && to instanceof HTMLSelectElement) to.selectedIndex = from.selectedIndex;
  else if (from instanceof HTMLInputElement && to instanceof HTMLInputElement) {
    to.checked = from.checked;
    to.value = from.value;
  }
}

/** Moves the focus, and the caret with it. */
function focusAgain(from: HTMLElement, to: HTMLElement): void {
  to.focus({ preventScroll: true });
  if (from instanceof HTMLInputElement && to instanceof HTMLInputElement && from.selectionStart !== null) {
    to.setSelectionRange(from.selectionStart, from.selectionEnd);
  }
}

/** What the visitor did before a widget was hydrated, to be done again afterwards. */
export class Repetition {
  readonly #focused: HTMLElement | undefined;
  readonly #finders = new Map<HTMLElement, Find>();
  readonly #fields: readonly Field[];

  constructor(
    private readonly root: ShadowRoot,
    private readonly interactions: Interactions,
  ) {
    this.#fields = interactions.changedFields();
    const { activeElement } = root;
    this.#focused = activeElement instanceof HTMLElement ? activeElement : undefined;
    for (const node of [...this.#fields, ...interactions.deeds.map((deed) => deed.node), this.#focused]) {
      if (node) this.#finders.set(node, describe(node, root));
    }
  }

  /**
   * Hides the visitor's changes from Lit while it hydrates, so that it takes the fields for those of the server and
   * leaves them, and what is being typed, alone.
   * @returns a function that ends this
   */
  guardFields(): () => void {
    const guarded = this.#fields.flatMap((field): (readonly [node: Element, property: string])[] =>
      field instanceof HTMLSelectElement
        ? [...field.options].map((option) => [option, 'selected'])
        : [
            [field, 'value'],
            [field, 'checked'],
          ],
    );
    for (const [node, property] of guarded) {
      Object.defineProperty(node, property, { writable: true, configurable: true });
    }
    return () => {
      for (const [node, property] of guarded) Reflect.deleteProperty(node, property);
    };
  }

  /** Gives the focus back to the control that had it, if that was rendered anew. */
  restoreFocus(): void {
    const focused = this.#focused;
    const control = focused && this.#finders.get(focused)?.();
    if (focused && control && control !== focused) focusAgain(focused, control);
  }

  /** Tells the widget of the fields' changes, then of everything else, one after another. */
  async repeat(widget: LitElement): Promise<void> {
    for (const field of this.#fields) {
      const now = this.#finders.get(field)?.();
      if (!now) continue;
      copyState(field, now);
      now.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
      const isTyping = this.interactions.isTyping(field) && now === this.root.activeElement;
      if (!isTyping) now.dispatchEvent(new Event('change', { bubbles: true }));
      await widget.updateComplete;
    }
    for (const { node, event } of this.interactions.deeds) {
      const now = this.#finders.get(node)?.();
      const { type } = event;
      if (type === 'click') now?.click();
      else now?.dispatchEvent(new (event.constructor as typeof Event)(type, event));
      await widget.updateComplete;
    }
  }
}
