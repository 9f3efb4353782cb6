import { isServer, type ReactiveController, type ReactiveControllerHost } from 'lit';
import { sharedFormat } from '../locales/formats.ts';
import { intl } from '../locales/intl.ts';
import { en, languageOf, loadLanguage, type IntlFormats, type Strings } from '../locales/index.ts';
import { interfaceTag } from '../locales/interface-tag.ts';
import { shadowHosts } from './ancestors.ts';
import { directionOf } from './direction.ts';
import { importAgain } from './import-again.ts';
import { Observed } from './observed.ts';
import { isXml } from './xml-document.ts';

/** The arguments of a string: none for a plain text, otherwise those of its function. */
type Arguments<Key extends keyof Strings> = Strings[Key] extends (...args: infer All) => string ? All : [];

/** The nearest `lang` attribute that applies to an element, in XML also `xml:lang`, across shadow roots; empty if there is none. */
export function nearestLang(element: Element): string {
  for (const host of shadowHosts(element)) {
    const holder = host.closest(isXml ? '[*|lang]' : '[lang]');
    if (holder) return (isXml ? holder.getAttribute('xml:lang') : undefined) ?? holder.getAttribute('lang') ?? '';
  }
  return '';
}

/** The BCP 47 tag for a `lang` attribute; without one, for the visitor's language. */
function tagOf(lang: string): string {
  return interfaceTag(lang || (isServer ? 'en' : navigator.language));
}

/** Timeout for loading translations, in milliseconds. */
const loadTimeout = 2000;

/** A wait for a language. Once it is stopped, a language that is on its way no longer keeps a widget in memory. */
class Wait {
  /** Whether it was stopped before the language was there. */
  isStopped = false;
  /** Resolves when the language is there or has failed to load, after 2 seconds, and when the wait is stopped. */
  readonly ended: Promise<void>;

  #end = (): void => undefined;
  #use: ((strings: Strings | undefined) => void) | undefined;
  readonly #timer: ReturnType<typeof setTimeout>;

  /** @param use called with the language; undefined if it failed to load */
  constructor(strings: Promise<Strings | undefined>, use: (strings: Strings | undefined) => void) {
    this.#use = use;
    this.ended = new Promise((resolve) => (this.#end = resolve));
    this.#timer = setTimeout(this.#end, loadTimeout);
    void strings.then((loaded) => {
      this.#use?.(loaded);
      this.#finish();
    });
  }

  stop(): void {
    this.isStopped ||= !!this.#use;
    this.#finish();
  }

  #finish(): void {
    this.#use = undefined;
    clearTimeout(this.#timer);
    this.#end();
  }
}

/**
 * Gives a widget the language, direction and strings of its position in the page, and updates it when any of them changes.
 * While a language loads, the widget keeps the previous one. docs/decisions/0008-own-localize.md says why this is not
 * a library.
 */
export class Localize implements ReactiveController {
  /** Resolves when the strings are loaded, have failed to load, or have taken 2 seconds, and when the widget leaves the page. */
  ready: Promise<void> | undefined;

  #observer: Observed<MutationObserver> | undefined;
  #wait: Wait | undefined;
  /** The `lang` attribute that applies, its language and its tag. */
  #pageLang = 'en';
  #pageLanguage = 'en';
  #pageTag = 'en-GB';
  #pageDir = '';
  /** The strings in use, and their tag. */
  #strings: Strings = en;
  #tag = 'en-GB';
  #numbers: Pick<Intl.NumberFormat, 'format'> | undefined;

  constructor(private readonly host: ReactiveControllerHost & Element) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#observe();
    // A widget that was moved may now be inside an element with another language.
    this.host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#wait?.stop();
  }

  #observe(): void {
    const check = (): void => {
      if (nearestLang(this.host) !== this.#pageLang || this.dir() !== this.#pageDir) this.host.requestUpdate();
    };
    this.#observer = new Observed(() => new MutationObserver(check));
    const options = { subtree: true, attributeFilter: ['lang', 'dir'] };
    for (const host of shadowHosts(this.host)) this.#observer.observe(host.getRootNode(), options);
  }

  /** Reads the language of the host's position. To be called first in the host's `willUpdate`, which may depend on it. */
  update(): void {
    // On a server, only widgets that are rendered for a known position have this method: src/prerender.
    if (!this.host.closest) return;
    // Out of the page there is no position to read. The language stays.
    if (!isServer && !this.host.isConnected) return;
    this.#readLang(nearestLang(this.host));
    this.#pageDir = this.dir();
  }

  #readLang(lang: string): void {
    // Without a `lang`, the visitor's language applies, which may have changed.
    const isKnown = !this.#wait?.isStopped;
    if (isKnown && lang && lang === this.#pageLang) return;
    this.#pageLang = lang;
    this.#pageLanguage = languageOf(lang);
    const tag = tagOf(lang);
    if (isKnown && tag === this.#pageTag) return;
    this.#pageTag = tag;
    this.#wait?.stop();
    this.#wait = undefined;
    const strings = loadLanguage(tag, importAgain);
    if ('then' in strings) {
      this.#wait = new Wait(strings, (loaded) => this.#use(tag, loaded));
      this.ready = this.#wait.ended;
    } else {
      this.#use(tag, strings);
    }
  }

  #use(tag: string, strings: Strings | undefined): void {
    this.#strings = strings ?? en;
    this.#tag = strings ? (strings.$fixedTag ?? tag) : 'en-GB';
    this.#numbers = undefined;
    this.host.requestUpdate();
  }

  /** BCP 47 tag of the strings in use. */
  lang(): string {
    return this.#tag;
  }

  /** Direction of the strings in use. */
  dir(): 'ltr' | 'rtl' {
    if (this.foreign !== undefined) return this.#strings.$dir;
    return directionOf(this.host);
  }

  /**
   * The page's `lang` attribute, if the strings in use are in another language: the library does not have the page's
   * language, or the page names none (then it is empty).
   */
  get foreign(): string | undefined {
    return this.#pageLanguage === this.#strings.$code ? undefined : this.#pageLang;
  }

  /** BCP 47 tags of the languages to show content in, best first. */
  get languages(): readonly string[] {
    return [this.#pageTag];
  }

  /** Formats numbers, dates, names and lists. */
  get intl(): IntlFormats {
    return this.#strings.$intl ?? intl;
  }

  /** A text of the interface, in the language in use. */
  term<Key extends keyof Strings>(key: Key, ...args: Arguments<Key>): string {
    const text: unknown = this.#strings[key];
    return typeof text === 'function' ? (text as (...args: Arguments<Key>) => string)(...args) : String(text);
  }

  number(value: number): string {
    this.#numbers ??= sharedFormat(this.intl.NumberFormat, this.#tag);
    return this.#numbers.format(value);
  }
}
