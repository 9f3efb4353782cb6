import { LocalizeController } from '@shoelace-style/localize';
import { isServer, type LitElement } from 'lit';
import { loadLanguage, type Strings } from '../locales/index.ts';

/** The nearest `lang` that an element stands under, across shadow roots. */
function nearestLang(element: Element): string | undefined {
  let place: Element | null = element;
  while (place) {
    const holder: Element | null = place.closest('[lang]');
    if (holder) return holder.getAttribute('lang') || undefined;
    const root: Node = place.getRootNode();
    place = root instanceof ShadowRoot ? root.host : null;
  }
  return undefined;
}

/** Every root from an element's own up to its document. */
function rootsAbove(element: Element): Node[] {
  const roots: Node[] = [];
  for (let root: Node | undefined = element.getRootNode(); root;) {
    roots.push(root);
    root = root instanceof ShadowRoot ? root.host.getRootNode() : undefined;
  }
  return roots;
}

/** Language, direction and words of the place where a widget stands; renders it again when any of them changes. */
export class Localize extends LocalizeController<Strings> {
  #observer: MutationObserver | undefined;
  #lang = '';
  #dir = '';

  constructor(override host: LitElement) {
    super(host);
  }

  override hostConnected(): void {
    super.hostConnected();
    this.#observer = new MutationObserver(() => {
      const { lang, dir } = { lang: this.lang(), dir: this.dir() };
      if (lang !== this.#lang || dir !== this.#dir) this.host.requestUpdate();
    });
    const options = { subtree: true, attributeFilter: ['lang', 'dir'] };
    for (const root of rootsAbove(this.host)) this.#observer.observe(root, options);
    // A widget that was moved may now stand under another language.
    this.host.requestUpdate();
  }

  override hostDisconnected(): void {
    super.hostDisconnected();
    this.#observer?.disconnect();
  }

  hostUpdate(): void {
    if (isServer) return;
    this.#lang = this.lang();
    this.#dir = this.dir();
    loadLanguage(this.#lang);
  }

  override lang(): string {
    if (isServer) return 'en-GB';
    const tag = nearestLang(this.host) ?? navigator.language;
    try {
      const { baseName } = new Intl.Locale(tag.replaceAll('_', '-'));
      // English without a country is read as American; this is Europe.
      return baseName === 'en' ? 'en-GB' : baseName;
    } catch {
      return 'en-GB';
    }
  }

  override dir(): 'ltr' | 'rtl' {
    return !isServer && this.host.matches(':dir(rtl)') ? 'rtl' : 'ltr';
  }

  /** Languages to show content in, best first. */
  get languages(): readonly string[] {
    return [this.lang()];
  }
}
