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
 * it was made for, and a shadow root that moves to another one loses its sheets. Where none work, style elements stand in for
 * them, which move with the root.
 * @returns the shadow root
 */
export function dress(widget: LitElement, root: ShadowRoot): ShadowRoot {
  const styles = (widget.constructor as typeof LitElement).elementStyles as readonly CSSResult[];
  try {
    adopt(root, styles);
  } catch {
    // What a host has put in the place of style sheets.
  }
  try {
    if (!hasSheets(root)) writeMissing(root, styles);
  } catch (error) {
    // Content without styles is better than none.
    warnOf(widget, error);
  }
  return root;
}

/** Whether style sheets work in a shadow root. A document that no window shows needs no styles. */
// eslint-disable-next-line local/browser-floor -- without them, it has none
function hasSheets({ ownerDocument, adoptedStyleSheets }: ShadowRoot): boolean {
  return !ownerDocument.defaultView || Boolean(adoptedStyleSheets?.[0]?.cssRules.length);
}

/** Gives a shadow root those styles as elements that it has not as such, from before it moved or from a server. */
function writeMissing(root: ShadowRoot, styles: readonly CSSResult[]): void {
  const written = [...root.querySelectorAll('style')].map(({ textContent }) => textContent).join('');
  const missing = styles.filter(({ cssText }) => !written.includes(cssText));
  if (!supportsAdoptingStyleSheets) adoptStyles(root, missing);
  else for (const { cssText } of missing) root.appendChild(htmlElement('style')).textContent = cssText;
}

function adopt(root: ShadowRoot, styles: readonly CSSResult[]): void {
  const { defaultView: shown } = root.ownerDocument;
  if (!supportsAdoptingStyleSheets) return;
  if (root.ownerDocument === document) adoptStyles(root, styles as CSSResult[]);
  else if (shown) {
    // eslint-disable-next-line local/browser-floor -- Lit has checked that
    root.adoptedStyleSheets = styles.map(({ cssText }) => {
      const sheet = new shown.CSSStyleSheet();
      // eslint-disable-next-line local/browser-floor -- and this
      sheet.replaceSync(cssText);
      return sheet;
    });
  }
}
