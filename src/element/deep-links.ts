import type { LitElement, ReactiveController } from 'lit';

/** A widget whose settings the page's address can hold. */
export interface DeepLinked extends LitElement {
  /** Whether it does. */
  deepLinks: boolean;
}

/**
 * Keeps the settings of a widget in the page's address, where its attribute `deep-links` asks for it, so that a view can
 * be linked, and the browser's back and forward buttons lead through the views.
 *
 * A setting stands there as `<id>.<name>`, the widget's id (without one, its tag) and the name of its property. The
 * host's own parameters and those of other widgets stay as they are.
 */
export class DeepLinks<Name extends string> implements ReactiveController {
  /** What the host set before the address had its say; an address without a setting means this. */
  #own: Readonly<Record<string, string | undefined>> | undefined;

  constructor(
    private readonly host: DeepLinked & { [Key in Name]?: string | undefined },
    private readonly names: readonly Name[],
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('popstate', this.#read);
    this.#read();
  }

  hostDisconnected(): void {
    window.removeEventListener('popstate', this.#read);
  }

  /** The page's address with the settings as they are now. */
  get url(): string {
    const url = new URL(location.href);
    for (const name of this.names) {
      const value = this.host[name];
      if (value === (this.#own?.[name] ?? undefined)) url.searchParams.delete(this.#key(name));
      else url.searchParams.set(this.#key(name), value ?? '');
    }
    return url.href;
  }

  /** Writes the settings into the address. @param isNewView whether the back button shall lead to the view before */
  write(isNewView: boolean): void {
    const { url } = this;
    if (!this.host.deepLinks || url === location.href) return;
    if (isNewView) history.pushState(history.state, '', url);
    else history.replaceState(history.state, '', url);
  }

  #key(name: string): string {
    return `${this.host.id || this.host.localName}.${name}`;
  }

  readonly #read = (): void => {
    if (!this.host.deepLinks) return;
    this.#own ??= Object.fromEntries(this.names.map((name) => [name, this.host[name]]));
    const { searchParams } = new URL(location.href);
    const settings = this.names.map((name) => [name, searchParams.get(this.#key(name)) ?? this.#own?.[name]]);
    Object.assign(this.host, Object.fromEntries(settings));
  };
}
