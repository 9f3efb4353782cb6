import type { LitElement, ReactiveController } from 'lit';
import { addressedId } from '../../element/addressed-id.ts';
import { listenToWindow, windowOf } from '../../element/another-document.ts';

/**
 * Scrolls to the milestone that the page's address names, focuses and marks it, since browsers do not look inside shadow
 * roots. It does so once for each address, as soon as the milestone is shown.
 */
export class PageAddress implements ReactiveController {
  /** ID of the milestone that the address names; empty if it names none that is shown. */
  target = '';
  /** What a link has before its `#`: the page's address if the host's `<base>` would lead elsewhere, else nothing. */
  page = '';

  #host: LitElement;
  #uncover: (id: string) => void;
  #followed: string | undefined;
  /** Whether the visitor has followed a link while a prerendered timeline was not live yet. */
  #isAsked = false;
  #stopListening: (() => void) | undefined;

  /** @param uncover shows the milestone with this ID if it is hidden */
  constructor(host: LitElement, uncover: (id: string) => void) {
    this.#host = host;
    this.#uncover = uncover;
    host.addController(this);
  }

  hostConnected(): void {
    this.#stopListening = listenToWindow(this.#host, ['hashchange'], this.#onHashChange);
  }

  hostDisconnected(): void {
    this.#stopListening?.();
  }

  hostUpdated(): void {
    if (windowOf(this.#host).location.hash !== this.#followed) void this.#follow(false);
  }

  readonly #onHashChange = (): void => {
    // A timeline that still waits for its turn now has it.
    this.#host.requestUpdate();
    void this.#follow(true);
  };

  /** @param isAsked whether the visitor has just followed a link, rather than opened the page with this address */
  async #follow(isAsked: boolean): Promise<void> {
    await this.#host.updateComplete;
    this.#isAsked ||= isAsked;
    if (!this.#host.hasUpdated) return;
    const shown = windowOf(this.#host);
    const { document: shownDocument, location } = shown;
    const id = addressedId(shown);
    this.#uncover(id);
    await this.#host.updateComplete;
    const [address = ''] = location.href.split('#');
    const element = this.#host.shadowRoot?.getElementById(id);
    if (element || !id) this.#followed = location.hash;
    const target = element ? id : '';
    const page = this.#host.baseURI.split('#')[0] === address ? '' : address;
    if (target !== this.target || page !== this.page) this.#host.requestUpdate();
    Object.assign(this, { target, page });
    if (element && mayMoveTo(id, this.#isAsked, shownDocument)) reveal(element, 'center');
    this.#isAsked = false;
  }
}

/**
 * Whether the focus may move to a milestone. It may not if the visitor has started something else since the page was
 * opened, or if the focus is already there: on the milestone's own link or in another timeline of the page.
 */
function mayMoveTo(id: string, isAsked: boolean, { activeElement, body }: Document): boolean {
  if (!isAsked) return !activeElement || activeElement === body;
  return activeElement?.shadowRoot?.activeElement?.closest('[id]')?.id !== id;
}

/** Scrolls an element into view, as smoothly as the host's page does, and moves the focus to it or into it. */
export function reveal(element: HTMLElement, block: ScrollLogicalPosition, focused = element): void {
  element.scrollIntoView({ block });
  focused.focus({ preventScroll: true });
}
