/** The embed builder: a page on which a partner's webmaster chooses a widget, sees it in a page and copies its code. */
import { html, nothing, render, type TemplateResult } from 'lit';
import { type Catalogue, findWidget, loadCatalogue } from './catalogue.ts';
import { editorTemplate } from './editor.ts';
import { widgetName } from './fields/labels.ts';
import { galleryTemplate } from './gallery.ts';
import type { PageMessage } from './preview/messages.ts';
import { Jump } from './preview/jump.ts';
import { Preview } from './preview/preview.ts';
import { address, ownAddress, stateOf } from './state/address.ts';
import { type BuilderState, normalized } from './state/state.ts';
import { loadSpeech, ownName, type Speech, spokenLanguage, spokenLanguages } from './texts/speech.ts';
import { fieldValue, type View } from './view.ts';

/** Time after the last letter typed until the address is written, in milliseconds: browsers limit how often it may be. */
const writeDelay = 300;
/** Length of a style sheet above which the address does not hold it: mail programs cut long links. */
const longestCss = 4000;

class Builder {
  readonly #place: HTMLElement;
  readonly #catalogue: Catalogue;
  readonly #preview = new Preview((message) => this.#hear(message));
  readonly #jump = new Jump(() => this.#render());
  #speech: Speech;
  #state = stateOf(location.hash);
  #choices: View['choices'] = {};
  #ground: View['ground'];
  #message = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(place: HTMLElement, catalogue: Catalogue, speech: Speech) {
    this.#place = place;
    this.#catalogue = catalogue;
    this.#speech = speech;
    // Fires for links, for the buttons back and forward, and for an address that is typed.
    addEventListener('popstate', () => this.#read());
    this.#render();
  }

  #read(): void {
    const { widget, css, base, ui } = this.#state;
    const next = stateOf(location.hash);
    // The address has neither a long style sheet nor another server's files.
    this.#state = { ...next, css: next.css || css, base: next.base || (ownAddress(base) ? '' : base) };
    this.#message = '';
    if (next.ui !== ui) void this.#speak();
    this.#render();
    if (next.widget !== widget) this.#begin();
  }

  /** Begins another screen, as another page would. */
  #begin(): void {
    scrollTo(0, 0);
    this.#place.querySelector('h1')?.focus({ preventScroll: true });
  }

  async #speak(): Promise<void> {
    this.#speech = await loadSpeech(spokenLanguage(this.#state.ui, navigator.languages));
    this.#render();
  }

  #hear(message: PageMessage): void {
    if (message.type === 'mpg-choices') this.#choices = message.choices;
    if (message.type === 'mpg-look') this.#ground = message.ground;
    if (message.type !== 'mpg-ready') this.#render();
  }

  #update(change: Partial<BuilderState>, isStep: boolean): void {
    const { widget } = this.#state;
    this.#state = { ...this.#state, ...change };
    this.#message = '';
    clearTimeout(this.#timer);
    if (isStep) this.#write(true);
    else this.#timer = setTimeout(() => this.#write(false), writeDelay);
    if (change.ui !== undefined) void this.#speak();
    this.#render();
    if (this.#state.widget !== widget) this.#begin();
  }

  #write(isStep: boolean): void {
    const { css } = this.#state;
    const kept = normalized(this.#state, this.#catalogue);
    const next = address({ ...this.#state, ...kept, css: css.length > longestCss ? '' : css });
    if (next === location.hash) return;
    history[isStep ? 'pushState' : 'replaceState'](null, '', next);
  }

  #view(): View {
    const base = new URL(this.#catalogue.base, location.href).href;
    const widget = findWidget(this.#catalogue, this.#state.widget);
    return {
      state: this.#state,
      speech: this.#speech,
      catalogue: this.#catalogue,
      context: { catalogue: this.#catalogue, base, title: widget ? widgetName(widget.name, this.#speech) : '' },
      choices: this.#choices,
      ground: this.#ground,
      message: this.#message,
      update: (change, isStep = false) => this.#update(change, isStep),
      say: (message) => {
        this.#message = message;
        this.#render();
      },
    };
  }

  #render(): void {
    const view = this.#view();
    const { code, dir, texts } = this.#speech;
    Object.assign(document.documentElement, { lang: code, dir });
    const widget = findWidget(this.#catalogue, this.#state.widget);
    document.title = widget ? `${widgetName(widget.name, this.#speech)} – MPG Widgets` : texts.title;
    const screen = widget ? editorTemplate({ ...view, widget }, this.#preview, this.#jump) : galleryTemplate(view);
    render(html`${headerTemplate(view)} ${screen} ${statusTemplate(view)}`, this.#place);
    if (widget) this.#preview.show({ ...view, widget });
  }
}

function headerTemplate({ speech, update }: View): TemplateResult {
  return html`<header>
    <p class="brand" translate="no">MPG Widgets</p>
    <label>
      <span class="unseen">${speech.strings.language}</span>
      <select @change=${(event: Event) => update({ ui: fieldValue(event) }, true)}>
        ${spokenLanguages.map(
          (language) =>
            html`<option value=${language} lang=${language} .selected=${language === speech.code}>
              ${ownName(language)}
            </option>`,
        )}
      </select>
    </label>
  </header>`;
}

/** Reads out what was done. It is on every screen, so that screen readers know it before it speaks. */
const statusTemplate = ({ message }: View): TemplateResult =>
  html`<p class="unseen" role="status">${message || nothing}</p>`;

const place = document.getElementById('builder') ?? document.body;

async function start(): Promise<void> {
  const [catalogue, speech] = await Promise.all([
    loadCatalogue(),
    loadSpeech(spokenLanguage(stateOf(location.hash).ui, navigator.languages)),
  ]);
  place.replaceChildren();
  new Builder(place, catalogue, speech);
}

start().catch(() => {
  // Its texts may be what could not be loaded.
  place.textContent = 'The builder could not be loaded. Reload the page.';
});
