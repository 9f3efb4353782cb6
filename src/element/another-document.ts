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

/**
 * Gives a shadow root its styles, in whatever document it is. A constructed style sheet works only in the document that it was
 * made for, and a shadow root that moves to another one loses its sheets.
 */
export function dress(root: ShadowRoot, styles: CSSResultOrNative[]): void {
  const { defaultView: shown } = root.ownerDocument;
  if (root.ownerDocument === document) adoptStyles(root, styles);
  // A document that no window shows needs no styles. In browsers without such sheets, style elements move with the widget.
  else if (shown && supportsAdoptingStyleSheets) {
    root.adoptedStyleSheets = styles.map((style) => {
      const sheet = new shown.CSSStyleSheet();
      sheet.replaceSync((style as CSSResult).cssText);
      return sheet;
    });
  }
}
