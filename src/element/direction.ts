/** Direction of an element's text. Always `ltr` on a server, which has no layout. */
export function directionOf(element: Element): 'ltr' | 'rtl' {
  return isRightToLeft(element) ? 'rtl' : 'ltr';
}

function isRightToLeft(element: Element): boolean {
  // A server's elements have no such method.
  if (!element.matches) return false;
  try {
    // eslint-disable-next-line local/browser-floor -- with a fallback
    return element.matches(':dir(rtl)');
  } catch {
    // Chromium before 120 and Safari before 16.4 do not know `:dir`. The other way makes the browser calculate styles.
    return getComputedStyle(element).direction === 'rtl';
  }
}
