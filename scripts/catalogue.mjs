/** Builds the catalogue with Storybook. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { catalogue } from './serve.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Builds it into the folder that the server serves. What the bundler says is shown only if the build fails.
 * @throws {Error} with all that was said
 */
export function buildCatalogue() {
  const storybook = join(root, 'node_modules/storybook/dist/bin/dispatcher.js');
  const options = ['build', '--output-dir', catalogue, '--loglevel', 'warn', '--disable-telemetry'];
  const child = spawn(process.execPath, [storybook, ...options], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (said += text));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => (code ? reject(new Error(`${said}\nstorybook build ended with ${code}`)) : resolve()));
  });
}
