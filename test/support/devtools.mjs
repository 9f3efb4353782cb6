const sessions = new WeakMap();

/**
 * The DevTools session of the running test's page, for plugins of the runner. There is one for all of them and for the page's
 * life: what it emulates or blocks would end with it.
 */
export function devtoolsOf({ browser, id }) {
  const page = browser.getPage(id);
  if (!sessions.has(page)) sessions.set(page, page.createCDPSession());
  return sessions.get(page);
}
