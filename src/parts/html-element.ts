/**
 * Makes an HTML element in any document of the page. In a document that is not HTML, such as SVG, `document.createElement` makes
 * something that is none.
 */
export const htmlElement = <Name extends keyof HTMLElementTagNameMap>(name: Name): HTMLElementTagNameMap[Name] =>
  document.createElementNS('http://www.w3.org/1999/xhtml', name) as HTMLElementTagNameMap[Name];
