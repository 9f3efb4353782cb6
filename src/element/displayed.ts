/* eslint-disable local/browser-floor -- with a fallback */

/** Whether the page's `checkVisibility` tells the truth: some hosts have one that always says no. */
const isBelievable = ({ documentElement }: Document): boolean => documentElement.checkVisibility?.() ?? false;

/** Whether an element has a box: neither it nor what is around it is hidden, or skipped while out of view. */
export function isDisplayed(element: Element): boolean {
  if (element.checkVisibility?.()) return true;
  // What asks for boxes has the browser lay out the page.
  return !isBelievable(element.ownerDocument) && !!element.getClientRects().length;
}
