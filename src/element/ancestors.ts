/** The element, then the hosts of the shadow roots around it, from the inside out. */
export function* shadowHosts(element: Element): Generator<Element, void> {
  let current: Element | undefined = element;
  while (current) {
    yield current;
    current = hostOf(current);
  }
}

/** Host of the shadow root that the element is in. */
export function hostOf(element: Element): Element | undefined {
  const root = element.getRootNode();
  // The shadow root may be that of an element of another window.
  return 'host' in root ? (root as ShadowRoot).host : undefined;
}
