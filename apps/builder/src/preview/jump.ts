import { html, type TemplateResult } from 'lit';
import type { WidgetView } from '../view.ts';

export const previewHeading = 'preview-heading';
export const settingsHeading = 'settings-heading';

/** How much of the preview is in view when the button leads back, from 0 to 1. */
const seenPart = 0.4;

/** Leads to the preview, which narrow screens have below all settings, and back to where the visitor was. */
export class Jump {
  #isThere = false;
  /** Where the page was scrolled to before, in CSS pixels; undefined if the visitor has come by scrolling. */
  #top: number | undefined;
  readonly #observer: IntersectionObserver;

  /** @param onChange is called when the button has to lead elsewhere */
  constructor(onChange: () => void) {
    this.#observer = new IntersectionObserver(
      (entries) => {
        const isThere = (entries.at(-1)?.intersectionRatio ?? 0) >= seenPart;
        if (isThere === this.#isThere) return;
        this.#isThere = isThere;
        onChange();
      },
      { threshold: seenPart },
    );
  }

  /** To be called when the preview comes into the page, and with undefined when it leaves it. */
  readonly watch = (preview: Element | undefined): void => {
    this.#observer.disconnect();
    this.#top = undefined;
    if (preview) this.#observer.observe(preview);
  };

  readonly #go = (): void => {
    this.#top = scrollY;
    const heading = document.getElementById(previewHeading);
    heading?.focus({ preventScroll: true });
    heading?.scrollIntoView();
  };

  readonly #return = (): void => {
    const heading = document.getElementById(settingsHeading);
    heading?.focus({ preventScroll: true });
    if (this.#top === undefined) heading?.scrollIntoView();
    else scrollTo(0, this.#top);
  };

  /** The button of narrow screens, which is always in view. */
  template({ speech: { texts } }: WidgetView): TemplateResult {
    return this.#isThere
      ? html`<button type="button" @click=${this.#return}>${texts.settings}</button>`
      : html`<button type="button" @click=${this.#go}>${texts.preview}</button>`;
  }

  /** A button for those who come to it by keyboard or hear it read. It is before the settings, and seen when it has the focus. */
  skipTemplate({ speech: { texts } }: WidgetView): TemplateResult {
    return html`<button type="button" class="skip" @click=${this.#go}>${texts.preview}</button>`;
  }
}
