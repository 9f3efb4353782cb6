/**
 * Runner commands: `emulate` sets media features, including forced colours, which the runner's own command cannot set;
 * `emulate-time-zone` sets the time zone of the page.
 */
import { devtoolsOf } from './devtools.mjs';

const methods = { emulate: 'Emulation.setEmulatedMedia', 'emulate-time-zone': 'Emulation.setTimezoneOverride' };

/** @returns The plugin for the runner. */
export function mediaPlugin() {
  return {
    name: 'emulate-command',
    async executeCommand({ command, payload, session }) {
      if (!(command in methods)) return undefined;
      const devtools = await devtoolsOf(session);
      await devtools.send(methods[command], payload);
      return true;
    },
  };
}
