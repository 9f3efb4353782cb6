/** Whether an element has a box: neither it nor what is around it is hidden, or skipped while out of view. */
export function isDisplayed(element: Element): boolean {
  // Browsers from before 2024 may have no `checkVisibility`. The other way makes the browser lay out the page.
  // eslint-disable-next-line local/browser-floor
  return element.checkVisibility?.() ?? !!element.getClientRects().length;
}
