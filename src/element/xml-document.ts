import { html, isServer, render, type LitElement } from 'lit';
import { htmlElement } from '../parts/html-element.ts';

/** The parts of what Lit has rendered that packages of Lit use of each other, so their names stay. */
interface Rendered {
  readonly _$litPart$: { readonly _$AH: { readonly _$AD: { readonly constructor: unknown } } };
}
interface TemplateClass {
  createElement: (markup: string) => HTMLTemplateElement;
}

/** Whether the page is XHTML or SVG. */
export const isXml = !isServer && document.contentType !== 'text/html';

/** The class of Lit's templates, which Lit does not export. */
function templateClass(): TemplateClass {
  const probe = document.createDocumentFragment();
  render(html`<i></i>`, probe);
  return (probe as unknown as Rendered)._$litPart$._$AH._$AD.constructor as TemplateClass;
}

/** Runs what makes HTML elements with `document.createElement`: in a document of SVG that makes others. */
function withHtmlElements<Result>(run: () => Result): Result {
  const own = Object.getOwnPropertyDescriptor(document, 'createElement');
  Object.defineProperty(document, 'createElement', { value: htmlElement, configurable: true });
  try {
    return run();
  } finally {
    Reflect.deleteProperty(document, 'createElement');
    if (own) Object.defineProperty(document, 'createElement', own);
  }
}

/**
 * Lets Lit read its templates as HTML in XHTML and SVG documents too. There, `innerHTML` expects XML, unless the element belongs to
 * a document of HTML. Lit has no option for that.
 */
function readTemplatesAsHtml(): void {
  const page = document.implementation.createHTMLDocument('');
  withHtmlElements(templateClass).createElement = (markup) => {
    const template = page.createElement('template');
    // eslint-disable-next-line no-restricted-properties -- the markup is Lit's, without values
    template.innerHTML = markup;
    return template;
  };
}

/**
 * Tells an element of its attributes, if it comes from an XML document that is being parsed: Chromium tells it nothing if its tag
 * is defined already.
 */
export function readAttributes(element: LitElement): void {
  if (!isXml || document.readyState !== 'loading') return;
  for (const name of (element.constructor as typeof LitElement).observedAttributes)
    if (element.hasAttribute(name)) element.attributeChangedCallback(name, null, element.getAttribute(name));
}

if (isXml) readTemplatesAsHtml();
