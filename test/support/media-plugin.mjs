/** Runner command `emulate`: media features, forced colours included, which the runner's own command cannot set. */
const sessions = new WeakMap();

/** @returns the runner's plugin */
export function mediaPlugin() {
  return {
    name: 'emulate-command',
    async executeCommand({ command, payload, session }) {
      if (command !== 'emulate') return undefined;
      const page = session.browser.getPage(session.id);
      if (!sessions.has(page)) sessions.set(page, page.createCDPSession());
      const devtools = await sessions.get(page);
      await devtools.send('Emulation.setEmulatedMedia', payload);
      return true;
    },
  };
}
