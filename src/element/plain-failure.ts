import { htmlElement } from '../parts/html-element.ts';

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

  /** @param term undefined to show the host's own content */
  show(term: FailureTerm | undefined): void {
    if (this.#shown) return;
    const root = this.host.shadowRoot ?? this.host.attachShadow({ mode: 'open' });
    const shown = element('div', 'base');
    shown.className = 'base';
    shown.append(term ? this.#message(term) : htmlElement('slot'));
    this.#replaced = root.querySelector('.base');
    // The nodes go back to their place, so that Lit finds them there.
    if (this.#replaced) this.#replaced.replaceWith(shown);
    else root.append(shown);
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
    message.className = 'message';
    const button = element('button', 'retry', term('tryAgain'));
    button.setAttribute('type', 'button');
    button.addEventListener('click', this.onRetry);
    message.append(element('p', undefined, term('failed')), button);
    return message;
  }
}

function element(name: 'div' | 'p' | 'button', part?: string, text = ''): HTMLElement {
  const made = htmlElement(name);
  if (part) made.setAttribute('part', part);
  made.textContent = text;
  return made;
}
