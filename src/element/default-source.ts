// On the global object, not in a variable: the autoloader and the widgets may use two copies of this module, as when a
// CMS adds `?ver=…` to the script's address.
const key = Symbol.for('mpg-widgets.default-source');
const page = globalThis as { [key]?: string };

/** Sets the feed of widgets without `src`. @param url absolute address */
export function setDefaultSource(url: string): void {
  page[key] = url;
}

/** Address of the feed of widgets without `src`; undefined where the page sets none. */
export function defaultSource(): string | undefined {
  return page[key];
}
