/** Runner command `fail-requests`: requests of the running test's page whose address matches a pattern fail, as offline. */
const sessions = new WeakMap();

/** One session a page, since what it blocks ends with it. */
async function devtoolsOf(page) {
  if (!sessions.has(page)) sessions.set(page, page.createCDPSession());
  const devtools = await sessions.get(page);
  await devtools.send('Network.enable');
  return devtools;
}

/** @returns the runner's plugin */
export function failingPlugin() {
  return {
    name: 'fail-requests-command',
    async executeCommand({ command, payload, session }) {
      if (command !== 'fail-requests') return undefined;
      const devtools = await devtoolsOf(session.browser.getPage(session.id));
      await devtools.send('Network.setBlockedURLs', { urls: payload });
      return true;
    },
  };
}
