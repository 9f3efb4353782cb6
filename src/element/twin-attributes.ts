/** What a `div` that stands for a widget's element says: `<div data-mpg="digest" data-mpg-limit="5">` is `<mpg-digest limit="5">`. */

/** Has the widget's name. */
export const twinAttribute = 'data-mpg';
const prefix = `${twinAttribute}-`;

/** The tag that a twin stands for; undefined if it names none. @param name the value of its `data-mpg` */
export function twinTag(name: string | null | undefined): string | undefined {
  const trimmed = name?.trim() ?? '';
  return /^[a-z]+(-[a-z]+)*$/.test(trimmed) ? `mpg-${trimmed}` : undefined;
}

/**
 * The element's attribute that one of its twin's stands for; undefined if it stands for none. Handlers and styles are left out:
 * editors let authors who may not write scripts write data attributes.
 */
export function elementAttribute(name: string): string | undefined {
  if (!name.startsWith(prefix)) return undefined;
  const own = name.slice(prefix.length);
  return /^(on|style$)/i.test(own) ? undefined : own;
}
