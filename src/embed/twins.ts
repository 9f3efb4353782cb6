import { Observed } from '../element/observed.ts';
import { elementAttribute, twinAttribute, twinTag } from '../element/twin-attributes.ts';
import { htmlElement } from '../parts/html-element.ts';
import { elementsIn } from './elements.ts';
import { watchPage } from './watch-page.ts';

function copyAttribute(name: string, twin: Element, element: Element): void {
  const own = elementAttribute(name);
  if (own === undefined) return;
  const value = twin.getAttribute(name);
  try {
    if (value === null) element.removeAttribute(own);
    else element.setAttribute(own, value);
  } catch {
    // `data-mpg-` and a name that no attribute can have, such as one that begins with a digit.
  }
}

const twinSelector = `div[${twinAttribute}]`;

const tagOf = (twin: Element): string | undefined => twinTag(twin.getAttribute(twinAttribute));

/** Elements such as `<div data-mpg="publication-list" data-mpg-year="2010">`, for editors that strip unknown tags. */
class Twins {
  /** What each twin shows. */
  readonly #elements = new WeakMap<Element, Element>();
  readonly #observer = new Observed(() => new MutationObserver((changes) => this.#follow(changes)));

  /** Puts a widget's element into its twin, and lets the twin's attributes and content be the element's, now and later. */
  upgrade(twin: Element): void {
    const tag = tagOf(twin);
    if (!tag || this.#elements.get(twin)?.localName === tag) return;
    try {
      this.#put(tag, twin);
    } catch (error) {
      // Its content stays.
      console.warn(`[mpg-widgets] <div ${twinAttribute}> could not become <${tag}>.`, error);
    }
  }

  upgradeIn(node: Node): void {
    if (node.nodeType !== 1) return;
    const added = node as Element;
    if (added.matches(twinSelector)) this.upgrade(added);
    for (const twin of added.querySelectorAll(twinSelector)) this.upgrade(twin);
  }

  stop(): void {
    this.#observer.disconnect();
  }

  #put(tag: string, twin: Element): void {
    const former = this.#elements.get(twin);
    if (former?.parentNode === twin) former.replaceWith(...former.childNodes);
    const first = twin.firstElementChild;
    // A copied or saved twin has its element already.
    const element = first?.localName === tag ? first : htmlElement(tag as 'div');
    for (const { name: attribute } of twin.attributes) copyAttribute(attribute, twin, element);
    this.#elements.set(twin, element);
    this.#gather(twin, element);
    this.#observer.observe(twin, { attributes: true, childList: true });
  }

  /** Makes all that is in a twin the content of its element: the parser and the host's scripts add to the twin. */
  #gather(twin: Element, element: Element): void {
    const content = [...twin.childNodes].filter((node) => node !== element);
    if (element.parentNode === twin) {
      if (content.length) element.append(...content);
    } else if (!element.isConnected) {
      element.replaceChildren(...content);
      twin.append(element);
    }
  }

  #follow(changes: readonly MutationRecord[]): void {
    for (const { target, attributeName } of changes) {
      const twin = target as Element;
      const element = this.#elements.get(twin);
      if (!element || element.localName !== tagOf(twin)) continue;
      if (attributeName) copyAttribute(attributeName, twin, element);
      else this.#gather(twin, element);
    }
  }
}

/**
 * Lets every `<div data-mpg="name">` in a document be the element `<mpg-name>`, now and when it is added later. Its `data-mpg-*`
 * attributes are the element's, and its content is the element's own.
 * @returns a function that stops watching
 */
export function watchTwins(page: Document): () => void {
  const twins = new Twins();
  const upgradeAll = (): void => elementsIn(page, twinSelector).forEach((twin) => twins.upgrade(twin));
  upgradeAll();
  const stop = watchPage(page, {
    onAdded: (node) => twins.upgradeIn(node),
    onAttribute: (element) => twins.upgradeIn(element),
    attributes: [twinAttribute],
    onLoad: upgradeAll,
  });
  return () => {
    stop();
    twins.stop();
  };
}
