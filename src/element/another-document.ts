import { adoptStyles, supportsAdoptingStyleSheets, type CSSResult, type LitElement } from 'lit';
import { htmlElement } from '../parts/html-element.ts';
import { warnOf } from './warn.ts';

/** The window that shows an element: its page may have moved it into a frame or another window. */
export function windowOf(element: Element): Window & typeof globalThis {
  const { defaultView } = element.ownerDocument;
  // `<form name="defaultView">` hides it.
  return defaultView?.window === defaultView ? (defaultView ?? window) : window;
}

/**
 * Listens to the window that shows an element.
 * @returns a function that ends it; when an element leaves a document, `windowOf` may already be the next one's
 */
export function listenToWindow(
  element: Element,
  types: readonly string[],
  listener: (event: Event) => void,
): () => void {
  const target = windowOf(element);
  for (const type of types) target.addEventListener(type, listener);
  return () => {
    for (const type of types) target.removeEventListener(type, listener);
  };
}

/**
 * Gives a widget's shadow root its styles, in whatever document it is. A constructed style sheet works only in the document that
 * it was made for, and a shadow root that moves to another one loses its sheets.
 * @param late the last of its styles, if it has had the others before
 * @returns the shadow root
 */
export function dress(widget: LitElement, root: ShadowRoot, late?: CSSResult): ShadowRoot {
  try {
    adopt(widget, root);
  } catch {
    // What a host has put in the place of style sheets.
  }
  try {
    const { elementStyles } = widget.constructor as typeof LitElement;
    if (hasNoSheets(root) && (late || !root.querySelector('style')))
      writeStyles(root, late ? [late] : (elementStyles as readonly CSSResult[]));
  } catch (error) {
    // Content without styles is better than none.
    warnOf(widget, error);
  }
  return root;
}

/** Whether a shadow root should have style sheets, but the page does not let them work. Without support, Lit writes elements. */
// eslint-disable-next-line local/browser-floor -- Lit has checked that
function hasNoSheets({ ownerDocument, adoptedStyleSheets }: ShadowRoot): boolean {
  const isShown = Boolean(ownerDocument.defaultView);
  return supportsAdoptingStyleSheets && isShown && !adoptedStyleSheets?.[0]?.cssRules.length;
}

/** Gives a shadow root styles as elements, which need less of the page. */
function writeStyles(root: ShadowRoot, styles: readonly CSSResult[]): void {
  for (const { cssText } of styles) {
    const style = htmlElement('style');
    style.textContent = cssText;
    root.appendChild(style);
  }
}

function adopt(widget: LitElement, root: ShadowRoot): void {
  const { elementStyles } = widget.constructor as typeof LitElement;
  const { defaultView: shown } = root.ownerDocument;
  if (root.ownerDocument === document) adoptStyles(root, elementStyles);
  // A document that no window shows needs no styles. In browsers without such sheets, style elements move with the widget.
  else if (shown && supportsAdoptingStyleSheets) {
    // eslint-disable-next-line local/browser-floor -- Lit has checked that
    root.adoptedStyleSheets = elementStyles.map((style) => {
      const sheet = new shown.CSSStyleSheet();
      // eslint-disable-next-line local/browser-floor -- and this
      sheet.replaceSync((style as CSSResult).cssText);
      return sheet;
    });
  }
}
