/** Runner command `fail-requests`: makes matching requests of the running test's page fail as if offline. */
import { devtoolsOf } from './devtools.mjs';

/** @returns The plugin for the runner. */
export function failingPlugin() {
  return {
    name: 'fail-requests-command',
    async executeCommand({ command, payload, session }) {
      if (command !== 'fail-requests') return undefined;
      const devtools = await devtoolsOf(session);
      await devtools.send('Network.enable');
      await devtools.send('Network.setBlockedURLs', { urls: payload });
      return true;
    },
  };
}
