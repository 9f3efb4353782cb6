import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import type { Localize } from '../../element/localize.ts';

/** How many milestones are shown at first, and how many more each time the visitor asks for more. */
const pageSize = 20;

/** So few more are shown at once: a button for two of them would take as much space. */
const mostAtOnce = 4;

interface Access {
  readonly localize: Localize;
  readonly announce: (message: string) => void;
}

/** How many milestones are shown. The others are in the page too, but hidden. */
export class ShownMilestones {
  #length = pageSize;

  constructor(
    private readonly host: LitElement,
    private readonly access: Access,
  ) {}

  /** How many of all are shown. */
  of(total: number): number {
    return this.#length + mostAtOnce < total ? this.#length : total;
  }

  /** Goes back to the first page. */
  restart(): void {
    this.#length = pageSize;
  }

  /** Shows at least as many milestones as this, in full pages. */
  readonly reach = (length: number): void => {
    if (length <= this.#length) return;
    this.#length = Math.ceil(length / pageSize) * pageSize;
    this.host.requestUpdate();
  };

  /** The button that shows more, and how many of all are shown; nothing where all are. */
  moreTemplate(total: number, term: 'showEarlier' | 'showLater'): TemplateResult | typeof nothing {
    if (this.of(total) === total) return nothing;
    return html`<p class="more">
      <button part="more" type="button" @click=${() => void this.#showMore(total)}>
        ${this.access.localize.term(term)}
      </button>
      <span class="muted">${this.#text(total)}</span>
    </p>`;
  }

  #text(total: number): string {
    const { localize } = this.access;
    return localize.term('shownCount', localize.number(this.of(total)), localize.number(total));
  }

  /** The focus moves on to the first milestone added. It is where the button was, so nothing has to scroll. */
  async #showMore(total: number): Promise<void> {
    const firstAdded = this.#length;
    this.reach(firstAdded + pageSize);
    this.access.announce(this.#text(total));
    await this.host.updateComplete;
    const added = this.host.renderRoot.querySelectorAll<HTMLElement>('[part=milestone]')[firstAdded];
    added?.focus({ preventScroll: true });
  }
}
