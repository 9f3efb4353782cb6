/**
 * Runner commands `emulate`: media features, forced colours included, which the runner's own command cannot set; and
 * `emulate-time-zone`: the zone of the page's clock.
 */
const methods = { emulate: 'Emulation.setEmulatedMedia', 'emulate-time-zone': 'Emulation.setTimezoneOverride' };
const sessions = new WeakMap();

/** @returns the runner's plugin */
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
