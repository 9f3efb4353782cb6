/** Whether an element has a box: neither it nor what is around it is hidden, or skipped while out of view. */
export function isDisplayed(element: Element): boolean {
  // Without `checkVisibility` the browser has to lay out the page.
  // eslint-disable-next-line local/browser-floor -- with a fallback
  return element.checkVisibility?.() ?? !!element.getClientRects().length;
}
