import { isServer, type ReactiveController, type ReactiveControllerHost } from 'lit';
import { en, loadLanguage, type IntlFormats, type Strings } from '../locales/index.ts';

/** What a text is told: nothing, or what its function takes. */
type Told<Key extends keyof Strings> = Strings[Key] extends (...told: infer All) => string ? All : [];

/** An element, and the hosts of the shadow roots that it stands in. */
function* placesOf(element: Element): Generator<Element, void> {
  for (let place: Element | undefined = element; place;) {
    yield place;
    const root: Node = place.getRootNode();
    place = root instanceof ShadowRoot ? root.host : undefined;
  }
}

/** The nearest `lang` that an element stands under, across shadow roots; empty where the page says none. */
function nearestLang(element: Element): string {
  for (const place of placesOf(element)) {
    const holder = place.closest('[lang]');
    if (holder) return holder.getAttribute('lang') ?? '';
  }
  return '';
}

/** Languages that without a country are read as America's; this is Europe. */
const european: Readonly<Record<string, string>> = { en: 'en-GB', pt: 'pt-PT' };

/** How a language is told here, a BCP 47 tag; of a page that says none, the visitor's. */
function tagOf(lang: string): string {
  try {
    const { baseName } = new Intl.Locale((lang || navigator.language).replaceAll('_', '-'));
    return european[baseName] ?? baseName;
  } catch {
    return 'en-GB';
  }
}

/** How long is waited for words, in milliseconds. */
const patience = 2000;

/**
 * Language, direction and words of the place where a widget stands; renders it again when any of them changes.
 * While a language is on its way the widget speaks the one it spoke before. Why it is no library's:
 * docs/decisions/0008-own-localize.md.
 */
export class Localize implements ReactiveController {
  /** Settles when the words are those of the place, or do not come, or not soon. */
  ready: Promise<void> | undefined;

  #observer: MutationObserver | undefined;
  /** What the page says, what that means, and what is spoken there. */
  #declared = 'en';
  #place = 'en-GB';
  #spoken = 'en-GB';
  #dir = '';
  #words: Strings = en;

  constructor(private readonly host: ReactiveControllerHost & Element) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer = new MutationObserver(() => {
      if (nearestLang(this.host) !== this.#declared || this.dir() !== this.#dir) this.host.requestUpdate();
    });
    const options = { subtree: true, attributeFilter: ['lang', 'dir'] };
    for (const place of placesOf(this.host)) this.#observer.observe(place.getRootNode(), options);
    // A widget that was moved may now stand under another language.
    this.host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  hostUpdate(): void {
    if (isServer) return;
    const tag = tagOf((this.#declared = nearestLang(this.host)));
    this.#dir = this.dir();
    if (tag === this.#place) return;
    const late = new Promise<void>((resolve) => setTimeout(resolve, patience));
    this.ready = Promise.race([this.#speak((this.#place = tag)), late]);
  }

  async #speak(tag: string): Promise<void> {
    const words = await loadLanguage(tag);
    if (tag !== this.#place) return;
    this.#words = words ?? en;
    // Of the Serbian and the Arabic that regions write, one script and one kind of digits is spoken.
    this.#spoken = words ? (/^[as]r/.test(tag) ? words.$code : tag) : 'en-GB';
    this.host.requestUpdate();
  }

  /** The language that is spoken, a BCP 47 tag. */
  lang(): string {
    return this.#spoken;
  }

  /** Of what is spoken. */
  dir(): 'ltr' | 'rtl' {
    if (this.foreign !== undefined) return this.#words.$dir;
    return !isServer && this.host.matches(':dir(rtl)') ? 'rtl' : 'ltr';
  }

  /** The `lang` of the page, where another language is spoken: the library does not know it, or the page says none. */
  get foreign(): string | undefined {
    // All that are spoken have codes of two letters.
    return this.#declared.slice(0, 2).toLowerCase() === this.#words.$code ? undefined : this.#declared;
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
    const text: unknown = this.#words[key];
    return typeof text === 'function' ? (text as (...told: Told<Key>) => string)(...told) : String(text);
  }

  number(value: number): string {
    return new this.intl.NumberFormat(this.#spoken).format(value);
  }
}
