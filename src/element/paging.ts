import { html, nothing, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import { itemLimit } from './limit.ts';
import type { Localize } from './localize.ts';
import { printedLength, Printing } from './printing.ts';

const defaultStep = 10;

interface PagingOptions {
  /** CSS part of the list's items. They need a `tabindex`, so that script can focus them. */
  readonly part: string;
  readonly localize: Localize;
  readonly announce: (message: string) => void;
  /** Performs the widget's pending update. */
  readonly renderNow: () => void;
  /** Values that decide, with `limit`, what is listed: when one of them changes, the paging restarts. */
  readonly settings: () => readonly unknown[];
  /** Whether the list shows what is asked for. Until it does, *Show more* does nothing. Always, if there is no function. */
  readonly isCurrent?: () => boolean;
  /**
   * Waits until the list has the items to show, and shows the first of those that were added.
   * @param firstAdded position of that one
   * @returns length of the list; undefined if they could not be loaded
   */
  readonly loaded?: (firstAdded: number) => Promise<number | undefined>;
}

/**
 * Shows a long list step by step: the first `limit` items, and as many more with each *Show more*. Print shows up to
 * `printedLength` items at once.
 */
export class Paging implements ReactiveController {
  #steps = 1;
  #settings: readonly unknown[] = [];
  readonly #printing: Printing;

  constructor(
    private readonly host: LitElement & { readonly limit: number | undefined },
    private readonly options: PagingOptions,
  ) {
    this.#printing = new Printing(host, options.renderNow);
    host.addController(this);
  }

  hostUpdate(): void {
    this.update();
  }

  /**
   * Goes back to the first step if a setting changed. It runs before each render; call it to know `length` earlier in the
   * update.
   */
  update(): void {
    const settings = [this.host.limit, ...this.options.settings()];
    if (!settings.every((each, index) => Object.is(each, this.#settings[index]))) this.#steps = 1;
    this.#settings = settings;
  }

  /** Whether the list is being printed. */
  get isPrinting(): boolean {
    return this.#printing.isOn;
  }

  /** How many items to show now. */
  get length(): number {
    return Math.max(this.#steps * this.step, this.isPrinting ? printedLength : 0);
  }

  /** How many items to show at first, and to add with each *Show more*: `limit`, where it is 1 or more. */
  get step(): number {
    return itemLimit(this.host.limit, defaultStep);
  }

  /**
   * The *Show more* button and the number of items shown; nothing where all are shown. While printing, the button stays
   * in the DOM, hidden by CSS, since it may have the focus.
   * @param total length of the list
   */
  moreTemplate(total: number): TemplateResult | typeof nothing {
    const { localize } = this.options;
    const more = Math.min(total - this.#steps * this.step, this.step);
    if (more <= 0) return nothing;
    return html`<p class="more">
      <button part="more" type="button" @click=${() => void this.#showMore(total)}>
        ${localize.term('showMore', more)}
      </button>
      ${this.length < total ? html`<span class="muted">${this.#shownText(total)}</span>` : nothing}
    </p>`;
  }

  #shownText(total: number): string {
    const { localize } = this.options;
    return localize.term('shownCount', localize.number(Math.min(this.length, total)), localize.number(total));
  }

  /**
   * The focus stays on the button. Where the button goes away, it moves to the first item added. Nothing is said or
   * focused if the paging went on or restarted meanwhile.
   * @param shownTotal length of the list that the button belongs to
   */
  async #showMore(shownTotal: number): Promise<void> {
    const { part, announce, isCurrent, loaded } = this.options;
    if (isCurrent && !isCurrent()) return;
    const firstAdded = this.length;
    const steps = ++this.#steps;
    this.host.requestUpdate();
    await this.host.updateComplete;
    const total = loaded ? await loaded(firstAdded) : shownTotal;
    if (total === undefined || steps !== this.#steps) return;
    announce(this.#shownText(total));
    if (this.length < total) return;
    this.host.renderRoot.querySelectorAll<HTMLElement>(`[part=${part}]`)[firstAdded]?.focus();
  }
}
