import { html, nothing, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import { windowOf } from '../../element/another-document.ts';
import { LazyModule } from '../../element/lazy-module.ts';
import { Observed } from '../../element/observed.ts';
import { isPrerendering } from '../../element/slices.ts';
import { NextFrame } from '../../element/tasks.ts';
import { activeFilters } from '../../model/publication-filter.ts';
import { failureTemplate } from '../../parts/failure.ts';
import { filtersTemplate } from './filters.ts';
import type { ListView } from './view.ts';

interface Options {
  /** Called when the code of the overlay could not be loaded. */
  readonly onError: (error: Error) => void;
  /** Loads it again after a failure. */
  readonly onRetry: (module: LazyModule<unknown>) => void;
}

/** Width of the probe in a wide container, in CSS pixels; it is 1 in a narrow one, and 0 in one that is not displayed. */
const wideProbe = 2;

/**
 * Where the filters stand: beside the list in a wide container, else in a dialog that the visitor opens. Until then a narrow
 * list does not render them.
 *
 * The style sheet decides what is wide, and says so by the width of a probe. It is read in a frame of its own: before the
 * first paint, and after an observer told of another size. A list that changes its height while observers are told of sizes
 * has browsers report an error to the page.
 */
export class FilterPlace implements ReactiveController {
  #isWide: boolean | undefined;
  /** Whether a server rendered the filters. In a narrow container they are hidden, and go with what is rendered next. */
  #isCopy = false;
  #isOpen = false;
  #probe: HTMLElement | undefined;
  readonly #frame = new NextFrame();
  #observer: Observed<ResizeObserver> | undefined;
  readonly #overlay: LazyModule<typeof import('./overlay.ts')>;

  constructor(
    private readonly host: LitElement,
    private readonly options: Options,
  ) {
    host.addController(this);
    this.#overlay = new LazyModule(host, () => import('./overlay.ts'), options);
  }

  hostUpdated(): void {
    const probe = this.host.renderRoot.querySelector<HTMLElement>('.probe') ?? undefined;
    const dialog = this.host.renderRoot.querySelector('dialog');
    if (dialog) this.#overlay.module?.openOverlay(dialog, this.host);
    if (probe === this.#probe || !this.host.isConnected) return;
    this.#stop();
    this.#probe = probe;
    if (!probe) return;
    // One of another window than shows the list would be out of step with its layout.
    this.#observer = new Observed(() => new (windowOf(this.host).ResizeObserver)(this.#measureSoon));
    this.#observer.observe(probe);
    this.#measureSoon();
  }

  hostConnected(): void {
    this.host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#stop();
    this.#isOpen = false;
  }

  /** @param onClear removes the filters that the visitor chose */
  template(view: ListView, onClear: () => void): TemplateResult {
    const { localize, filter } = view;
    this.#isCopy ||= isPrerendering(this.host);
    const isInline = this.#isWide ?? this.#isCopy;
    return html`<button part="toggle" type="button" aria-haspopup="dialog" @click=${() => this.#open()}>
        ${localize.term('filters')} <b>${activeFilters(filter).length || nothing}</b>
      </button>
      <i class="probe"></i>
      ${isInline ? filtersTemplate(view, true) : this.#isOpen ? this.#overlayTemplate(view, onClear) : nothing}`;
  }

  #overlayTemplate(view: ListView, onClear: () => void): unknown {
    const { module, hasFailed } = this.#overlay;
    if (hasFailed) return failureTemplate(view.localize, () => this.options.onRetry(this.#overlay));
    return module?.overlayTemplate(view, filtersTemplate(view, false), { onClear, onClose: () => void this.#close() });
  }

  #stop(): void {
    this.#observer?.disconnect();
    this.#frame.cancel();
    this.#probe = undefined;
  }

  readonly #measureSoon = (): void => {
    this.#frame.ask(() => this.#measure());
  };

  #measure(): void {
    const width = this.#probe?.offsetWidth;
    if (!width) return;
    const isWide = width >= wideProbe;
    const hasChanged = isWide !== (this.#isWide ?? false);
    this.#isWide = isWide;
    if (!hasChanged) return;
    if (isWide) this.#isOpen = false;
    this.host.requestUpdate();
  }

  #open(): void {
    this.#measure();
    this.#isOpen = true;
    this.host.requestUpdate();
    void this.#overlay.load();
  }

  async #close(): Promise<void> {
    if (!this.#isOpen) return;
    this.#isOpen = false;
    this.host.requestUpdate();
    await this.host.updateComplete;
    this.host.renderRoot.querySelector<HTMLElement>('[part=toggle]')?.focus();
  }
}
