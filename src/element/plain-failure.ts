import { htmlElement } from '../parts/html-element.ts';
import { failureMark } from './own-content.ts';

/** Returns a text of the interface. `Localize` has them. */
export type FailureTerm = (key: 'failed' | 'tryAgain') => string;

/** Shows a failure without Lit, for the case that Lit itself cannot render. */
export class PlainFailure {
  #shown: HTMLElement | undefined;
  /** What the failure stands in for. */
  #replaced: Element | null = null;

  constructor(
    private readonly host: HTMLElement,
    private readonly onRetry: () => void,
  ) {}

  /**
   * @param root the widget's shadow root; without one, the host's page shows what is inside the element
   * @param term undefined to show the host's own content
   */
  show(root: Element | DocumentFragment | undefined, term: FailureTerm | undefined): void {
    if (this.#shown || (!root && !term)) return;
    const shown = element('div', 'base');
    shown.appendChild(term ? this.#message(term) : element('slot'));
    this.#replaced = root?.querySelector('.base') ?? null;
    // The nodes go back to their place, so that Lit finds them there.
    if (this.#replaced) this.#replaced.replaceWith(shown);
    else (root ?? this.host).appendChild(shown);
    if (!root) shown.setAttribute(failureMark, '');
    this.#shown = shown;
  }

  /** Shows again what the failure stands in for. */
  end(): void {
    if (!this.#shown) return;
    if (this.#replaced) this.#shown.replaceWith(this.#replaced);
    else this.#shown.remove();
    this.#shown = undefined;
  }

  #message(term: FailureTerm): HTMLElement {
    const message = element('div', 'message');
    const button = element('button', 'retry', term('tryAgain'));
    button.onclick = this.onRetry;
    message.appendChild(element('p', '', term('failed')));
    message.appendChild(button);
    return message;
  }
}

function element(name: 'div' | 'p' | 'button' | 'slot', part = '', text = ''): HTMLElement {
  const made = htmlElement(name);
  made.textContent = text;
  try {
    made.className = part;
    if (part) made.setAttribute('part', part);
    if (name === 'button') made.setAttribute('type', 'button');
  } catch {
    // The words are what matters.
  }
  return made;
}
