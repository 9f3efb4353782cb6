import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import type { Localize } from './localize.ts';
import { printedLength, Printing } from './printing.ts';

interface PagingOptions {
  /** The part that one thing of the list is; script must be able to give it the focus. */
  readonly part: string;
  readonly localize: Localize;
  readonly announce: (message: string) => void;
  /** Performs the pending update of the widget. */
  readonly renderNow: () => void;
  /** Waits until the list has the items to show. @returns false if they could not be loaded */
  readonly loaded?: () => Promise<boolean>;
}

/** Shows a long list piece by piece: some first, and as many more each time the visitor asks. Paper shows all of it. */
export class Paging {
  #pages = 1;
  readonly #printing: Printing;

  constructor(
    private readonly host: LitElement & { readonly limit: number | undefined },
    private readonly options: PagingOptions,
  ) {
    this.#printing = new Printing(host, options.renderNow);
  }

  /** Whether the list is being printed. */
  get isPrinting(): boolean {
    return this.#printing.isOn;
  }

  /** How many to show now. */
  get length(): number {
    return Math.max(this.#pages * this.step, this.isPrinting ? printedLength : 0);
  }

  /** How many are shown first, and are added each time. */
  get step(): number {
    return Math.max(0, Math.floor(this.host.limit ?? 0)) || 10;
  }

  /** Begins with the first piece again, where something else is listed from now on. */
  restart(): void {
    this.#pages = 1;
  }

  /**
   * The button that shows more, and how many are shown now; nothing where all are. While the list is printed the button
   * stays, unseen, since the focus may be on it.
   * @param all how many there are
   */
  moreTemplate(all: number): TemplateResult | typeof nothing {
    const { localize } = this.options;
    const more = Math.min(all - this.#pages * this.step, this.step);
    if (more <= 0) return nothing;
    return html`<p class="more">
      <button part="more" type="button" @click=${() => void this.#showMore(all)}>
        ${localize.term('showMore', more)}
      </button>
      ${this.length < all ? html`<span class="muted">${this.#shownText(all)}</span>` : nothing}
    </p>`;
  }

  #shownText(all: number): string {
    const { localize } = this.options;
    return localize.term('shownCount', localize.number(Math.min(this.length, all)), localize.number(all));
  }

  /** Focus stays on the button; only where there is no more to show it goes to the first of what it brought. */
  async #showMore(all: number): Promise<void> {
    const first = this.length;
    const { part, announce, loaded } = this.options;
    this.#pages += 1;
    this.host.requestUpdate();
    await this.host.updateComplete;
    if (loaded && !(await loaded())) return;
    announce(this.#shownText(all));
    if (this.length >= all) this.host.renderRoot.querySelectorAll<HTMLElement>(`[part=${part}]`)[first]?.focus();
  }
}
