/** Runner command `fail-requests`: makes matching requests of the running test's page fail as if offline. */
const sessions = new WeakMap();

/** One session per page, because its blocked requests end with the session. */
async function devtoolsOf(page) {
  if (!sessions.has(page)) sessions.set(page, page.createCDPSession());
  const devtools = await sessions.get(page);
  await devtools.send('Network.enable');
  return devtools;
}

/** @returns The plugin for the runner. */
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
