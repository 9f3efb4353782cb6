/** Finds a control again after its widget was rendered anew. */

/** What a control is called, without the numbers in it: they count what a newer feed has more of. */
function nameOf(element: Element): string {
  const label = element.getAttribute('aria-label') ?? (element.closest('label') ?? element).textContent;
  return label.replaceAll(/[\p{N}\s]+/gu, ' ').trim();
}

/** Elements of the same kind in the same shadow root. */
function peers(element: Element, root: ShadowRoot): readonly Element[] {
  const part = element.getAttribute('part');
  return [...root.querySelectorAll(element.localName)].filter((each) => each.getAttribute('part') === part);
}

/**
 * Describes an element by its kind and its name, or by its position where it is the only one of its kind.
 * @returns a function that finds the element with this description, or undefined if there is none now
 */
export function describe(element: HTMLElement, root: ShadowRoot): () => HTMLElement | undefined {
  const name = nameOf(element);
  const namesakes = peers(element, root).filter((each) => nameOf(each) === name);
  const position = namesakes.indexOf(element);
  return () => {
    if (root.contains(element)) return element;
    const found = peers(element, root);
    const matching = found.length === 1 ? found : found.filter((each) => nameOf(each) === name);
    const match = matching[position] ?? matching[0];
    return match instanceof HTMLElement ? match : undefined;
  };
}
