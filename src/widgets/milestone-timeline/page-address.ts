import type { LitElement, ReactiveController } from 'lit';

/**
 * Follows the page's address to the milestone that it names, since the browser does not look inside shadow roots:
 * brings it into view, moves the focus to it and has it marked. Once for each address, when the milestone is there.
 */
export class PageAddress implements ReactiveController {
  /** Id of the milestone that the address names; empty where it names none that is shown. */
  target = '';
  /** What stands before the `#` of a link: the page where the host's `<base>` would lead elsewhere, else nothing. */
  page = '';

  #host: LitElement;
  #uncover: (id: string) => void;
  #followed: string | undefined;

  /** @param uncover shows the milestone of that id again where the visitor's choice hides it */
  constructor(host: LitElement, uncover: (id: string) => void) {
    this.#host = host;
    this.#uncover = uncover;
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('hashchange', this.#onHashChange);
  }

  hostDisconnected(): void {
    window.removeEventListener('hashchange', this.#onHashChange);
  }

  hostUpdated(): void {
    if (location.hash !== this.#followed) void this.#follow(false);
  }

  readonly #onHashChange = (): void => {
    this.#uncover(idIn(location.hash));
    void this.#follow(true);
  };

  /** @param isAsked by the visitor now; else the page was opened so */
  async #follow(isAsked: boolean): Promise<void> {
    await this.#host.updateComplete;
    const [address = ''] = location.href.split('#');
    const id = idIn(location.hash);
    const element = this.#host.shadowRoot?.getElementById(id);
    if (element || !id) this.#followed = location.hash;
    const target = element ? id : '';
    const page = document.baseURI.split('#')[0] === address ? '' : address;
    if (target !== this.target || page !== this.page) this.#host.requestUpdate();
    Object.assign(this, { target, page });
    if (element && mayMoveTo(id, isAsked)) reveal(element, 'center');
  }
}

/**
 * Whether the focus may go to a milestone. Not when the visitor has begun something else since the page was opened, nor
 * when it is there already, at the milestone's own link or in another timeline of the page.
 */
function mayMoveTo(id: string, isAsked: boolean): boolean {
  const { activeElement, body } = document;
  if (!isAsked) return !activeElement || activeElement === body;
  return activeElement?.shadowRoot?.activeElement?.closest('[id]')?.id !== id;
}

function idIn(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return '';
  }
}

/** Brings an element into view, as smoothly as the host scrolls, and moves the focus there. */
export function reveal(element: HTMLElement, block: ScrollLogicalPosition, focused = element): void {
  element.scrollIntoView({ block });
  focused.focus({ preventScroll: true });
}
