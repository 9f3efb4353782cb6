/** The element, then the hosts of the shadow roots around it, from the inside out. */
export function* shadowHosts(element: Element): Generator<Element, void> {
  let current: Element | undefined = element;
  while (current) {
    yield current;
    current = hostOf(current);
  }
}

/**
 * The element, then its ancestors in the flat tree, from the inside out: through slots and shadow hosts, as the browser
 * paints them.
 */
export function* flatTreeAncestors(element: Element): Generator<Element, void> {
  let current: Element | null | undefined = element;
  while (current) {
    yield current;
    current = current.assignedSlot ?? current.parentElement ?? hostOf(current);
  }
}

/** Host of the shadow root that the element is in. */
function hostOf(element: Element): Element | undefined {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : undefined;
}
