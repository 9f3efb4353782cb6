/**
 * Runner commands: `emulate` sets media features, including forced colours, which the runner's own command cannot set;
 * `emulate-time-zone` sets the time zone of the page.
 */
const methods = { emulate: 'Emulation.setEmulatedMedia', 'emulate-time-zone': 'Emulation.setTimezoneOverride' };
const sessions = new WeakMap();

/** @returns The plugin for the runner. */
export function mediaPlugin() {
  return {
    name: 'emulate-command',
    async executeCommand({ command, payload, session }) {
      if (!(command in methods)) return undefined;
      const page = session.browser.getPage(session.id);
      if (!sessions.has(page)) sessions.set(page, page.createCDPSession());
      const devtools = await sessions.get(page);
      await devtools.send(methods[command], payload);
      return true;
    },
  };
}
