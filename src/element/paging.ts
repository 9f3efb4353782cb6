import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import type { Localize } from './localize.ts';

interface PagingOptions {
  /** The part that one thing of the list is; script must be able to give it the focus. */
  readonly part: string;
  readonly localize: Localize;
  readonly announce: (message: string) => void;
}

/** Shows a long list piece by piece: some first, and as many more each time the visitor asks. */
export class Paging {
  #pages = 1;

  constructor(
    private readonly host: LitElement & { readonly limit: number | undefined },
    private readonly options: PagingOptions,
  ) {}

  /** How many to show now. */
  get length(): number {
    return this.#pages * this.step;
  }

  /** How many are shown first, and are added each time. */
  get step(): number {
    return Math.max(0, Math.floor(this.host.limit ?? 0)) || 10;
  }

  /** Begins with the first piece again, where something else is listed from now on. */
  restart(): void {
    this.#pages = 1;
  }

  /** The button that shows more, and how many are shown now; nothing where all are. @param all how many there are */
  moreTemplate(all: number): TemplateResult | typeof nothing {
    const { localize } = this.options;
    const more = Math.min(all - this.length, this.step);
    if (more <= 0) return nothing;
    return html`<p class="more">
      <button part="more" type="button" @click=${() => void this.#showMore(all)}>
        ${localize.term('showMore', more)}
      </button>
      <span class="muted">${localize.term('shownCount', localize.number(this.length), localize.number(all))}</span>
    </p>`;
  }

  /** Focus stays on the button; only where there is no more to show it goes to the first of what it brought. */
  async #showMore(all: number): Promise<void> {
    const first = this.length;
    const { part, localize, announce } = this.options;
    this.#pages += 1;
    this.host.requestUpdate();
    await this.host.updateComplete;
    announce(localize.term('shownCount', localize.number(Math.min(this.length, all)), localize.number(all)));
    if (this.length >= all) this.host.renderRoot.querySelectorAll<HTMLElement>(`[part=${part}]`)[first]?.focus();
  }
}
