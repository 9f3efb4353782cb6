import { isServer, type LitElement, type ReactiveController } from 'lit';
import { listenToWindow, windowOf } from './another-document.ts';

/** A widget that can keep its settings in the page's address. */
export interface DeepLinked extends LitElement {
  /** Whether it keeps them there. */
  deepLinks: boolean;
}

/**
 * Keeps a widget's settings in the page's address while the widget has the attribute `deep-links`. A view can then be
 * linked to, and the browser's back and forward buttons lead through the views.
 *
 * The parameter of a setting is `<id>.<name>`: the widget's id, or its tag where it has none, and the property's name.
 * All other parameters of the address stay as they are.
 */
export class DeepLinks<Name extends string> implements ReactiveController {
  /** The settings that the host gave, before the address was first read. They apply where the address has none. */
  #hostSettings: Readonly<Record<string, string | undefined>> | undefined;
  #stopListening: (() => void) | undefined;

  constructor(
    private readonly host: DeepLinked & { [Key in Name]?: string | undefined },
    private readonly names: readonly Name[],
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#stopListening = listenToWindow(this.host, ['popstate'], this.#read);
    this.#read();
  }

  hostDisconnected(): void {
    this.#stopListening?.();
  }

  /** The page's address with the current settings; empty on a server, which does not know it. */
  get url(): string {
    if (isServer) return '';
    const url = new URL(windowOf(this.host).location.href);
    for (const name of this.names) {
      const value = this.host[name];
      if (value === this.#hostSettings?.[name]) url.searchParams.delete(this.#key(name));
      else url.searchParams.set(this.#key(name), value ?? '');
    }
    return url.href;
  }

  /**
   * Writes the settings into the address, if they changed.
   * @param isNewView whether the back button shall lead back to the previous settings
   */
  write(isNewView: boolean): void {
    const { url } = this;
    const { location, history } = windowOf(this.host);
    if (!this.host.deepLinks || url === location.href) return;
    try {
      if (isNewView) history.pushState(history.state, '', url);
      else history.replaceState(history.state, '', url);
    } catch {
      // The address of a file, of an empty frame or of a sandboxed one cannot change. The view does.
    }
  }

  /** Whether the page's address has this setting, as it is now. */
  says(name: Name): boolean {
    if (isServer || !this.host.deepLinks) return false;
    const { searchParams } = new URL(windowOf(this.host).location.href);
    return searchParams.get(this.#key(name)) === this.host[name];
  }

  #key(name: string): string {
    return `${this.host.id || this.host.localName}.${name}`;
  }

  readonly #read = (): void => {
    if (!this.host.deepLinks) return;
    // Lit sets null where an attribute was removed.
    this.#hostSettings ??= Object.fromEntries(this.names.map((name) => [name, this.host[name] ?? undefined]));
    const { searchParams } = new URL(windowOf(this.host).location.href);
    const settings = this.names.map((name) => [name, searchParams.get(this.#key(name)) ?? this.#hostSettings?.[name]]);
    Object.assign(this.host, Object.fromEntries(settings));
  };
}
