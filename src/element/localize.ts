import { isServer, type ReactiveController, type ReactiveControllerHost } from 'lit';
import { enBase, loadLanguage, type IntlFormats, type Strings } from '../locales/index.ts';

/** What a text is told: nothing, or what its function takes. */
type Told<Key extends keyof Strings> = Strings[Key] extends (...told: infer All) => string ? All : [];

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

/** Languages that without a country are read as America's; this is Europe. */
const european: Readonly<Record<string, string>> = { en: 'en-GB', pt: 'pt-PT' };

/** The language of the place where an element stands, a BCP 47 tag. */
function languageAt(element: Element): string {
  const tag = nearestLang(element) ?? navigator.language;
  try {
    const { baseName } = new Intl.Locale(tag.replaceAll('_', '-'));
    return european[baseName] ?? baseName;
  } catch {
    return 'en-GB';
  }
}

/**
 * Language, direction and words of the place where a widget stands; renders it again when any of them changes.
 * While a language is on its way the widget speaks the one it spoke before. Why it is no library's:
 * docs/decisions/0008-own-localize.md.
 */
export class Localize implements ReactiveController {
  /** Settles when the words are those of the place, or are known not to come. */
  ready: Promise<void> | undefined;

  #observer: MutationObserver | undefined;
  /** The language of the place, and the one that is spoken there. */
  #place = 'en-GB';
  #spoken = 'en-GB';
  #dir = '';
  #words: Strings = enBase as Strings;

  constructor(private readonly host: ReactiveControllerHost & Element) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer = new MutationObserver(() => {
      if (languageAt(this.host) !== this.#place || this.dir() !== this.#dir) this.host.requestUpdate();
    });
    const options = { subtree: true, attributeFilter: ['lang', 'dir'] };
    for (const root of rootsAbove(this.host)) this.#observer.observe(root, options);
    // A widget that was moved may now stand under another language.
    this.host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  hostUpdate(): void {
    if (isServer) return;
    this.#dir = this.dir();
    const tag = languageAt(this.host);
    if (tag !== this.#place) this.ready = this.#speak((this.#place = tag));
  }

  async #speak(tag: string): Promise<void> {
    const words = await loadLanguage(tag);
    if (tag !== this.#place) return;
    this.#words = words ?? (enBase as Strings);
    this.#spoken = words ? tag : 'en-GB';
    this.host.requestUpdate();
  }

  /** The language that is spoken, a BCP 47 tag. */
  lang(): string {
    return this.#spoken;
  }

  /** Of what is spoken. */
  dir(): 'ltr' | 'rtl' {
    if (this.foreign) return this.#words.$dir;
    return !isServer && this.host.matches(':dir(rtl)') ? 'rtl' : 'ltr';
  }

  /** The language of the place, where another is spoken since the library does not know it. */
  get foreign(): string | undefined {
    return this.#place.split('-', 1)[0] === this.#spoken.split('-', 1)[0] ? undefined : this.#place;
  }

  /** Languages to show content in, best first. */
  get languages(): readonly string[] {
    return [this.#place];
  }

  /** What to write numbers, dates, names and lists with. */
  get intl(): IntlFormats {
    return this.#words.$intl ?? Intl;
  }

  /** A text of the interface. */
  term<Key extends keyof Strings>(key: Key, ...told: Told<Key>): string {
    const text: unknown = this.#words[key] ?? (enBase as Strings)[key];
    return typeof text === 'function' ? (text as (...told: Told<Key>) => string)(...told) : String(text);
  }

  number(value: number): string {
    return new this.intl.NumberFormat(this.#spoken).format(value);
  }
}
