interface DocumentMethods {
  createElementNS: (this: Document, namespace: string, name: string) => HTMLElement;
}

/**
 * Makes an HTML element in any document of the page. In a document that is not HTML, such as SVG, `document.createElement` makes
 * something that is none.
 */
export function htmlElement<Name extends keyof HTMLElementTagNameMap>(name: Name): HTMLElementTagNameMap[Name] {
  // An image of that name hides the document's own method.
  const { createElementNS } = Document.prototype as DocumentMethods;
  return createElementNS.call(document, 'http://www.w3.org/1999/xhtml', name) as HTMLElementTagNameMap[Name];
}
