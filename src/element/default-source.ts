// On the global object and not in a variable: the autoloader and the widgets can come from two copies of this module
// (a script address with `?ver=…` and the same one without).
const key = Symbol.for('mpg-widgets.default-source');
const page = globalThis as { [key]?: string };

/** Sets the feed that every widget without `src` reads. @param url absolute */
export function setDefaultSource(url: string): void {
  page[key] = url;
}

/** Address of the feed that a widget without `src` reads, if the page has one. */
export function defaultSource(): string | undefined {
  return page[key];
}
