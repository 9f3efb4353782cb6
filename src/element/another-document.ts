import { adoptStyles, supportsAdoptingStyleSheets, type CSSResult, type CSSResultOrNative } from 'lit';

/** The window that shows an element: its page may have moved it into a frame or another window. */
export function windowOf(element: Element): Window & typeof globalThis {
  return element.ownerDocument.defaultView ?? window;
}

/**
 * Listens to the window that shows an element.
 * @returns a function that ends it; when an element leaves a document, `windowOf` may already be the next one's
 */
export function listenToWindow(
  element: Element,
  types: readonly string[],
  listener: EventListenerOrEventListenerObject,
): () => void {
  const target = windowOf(element);
  for (const type of types) target.addEventListener(type, listener);
  return () => {
    for (const type of types) target.removeEventListener(type, listener);
  };
}

const sheets = new WeakMap<Document, Map<CSSResultOrNative, CSSStyleSheet>>();

/** A style sheet for the elements of one document, which all of them share. */
function sheetFor(
  style: CSSResultOrNative,
  { CSSStyleSheet, document: page }: Window & typeof globalThis,
): CSSStyleSheet {
  const made = sheets.get(page) ?? new Map<CSSResultOrNative, CSSStyleSheet>();
  sheets.set(page, made);
  const sheet = made.get(style) ?? new CSSStyleSheet();
  // eslint-disable-next-line local/browser-floor -- called only where sheets can be adopted
  if (!made.has(style)) sheet.replaceSync((style as CSSResult).cssText);
  made.set(style, sheet);
  return sheet;
}

/**
 * Gives a shadow root its styles, in whatever document it is. A constructed style sheet works in the document alone that it
 * was made for, and a shadow root that moves to another one loses them.
 */
export function dress(root: ShadowRoot, styles: readonly CSSResultOrNative[]): void {
  const { defaultView: shown } = root.ownerDocument;
  if (root.ownerDocument === document) adoptStyles(root, [...styles]);
  // A document that no window shows needs no styles. Style elements, in older browsers, move with the widget.
  else if (shown && supportsAdoptingStyleSheets)
    // eslint-disable-next-line local/browser-floor -- it was asked for just before
    root.adoptedStyleSheets = styles.map((style) => sheetFor(style, shown));
}
