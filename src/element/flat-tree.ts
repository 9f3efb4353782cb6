import { hostOf } from './ancestors.ts';

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
