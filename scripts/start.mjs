/**
 * `npm start`: builds `dist` and the catalogue, and serves them together with pages like those of partners. With
 * `--no-build` it serves the last build. `PORT` is the first port to try.
 */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from './build.mjs';
import { catalogue, serve } from './serve.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

function buildCatalogue() {
  const storybook = join(root, 'node_modules/storybook/dist/bin/dispatcher.js');
  const options = ['build', '--output-dir', catalogue, '--loglevel', 'warn', '--disable-telemetry'];
  const child = spawn(process.execPath, [storybook, ...options], { cwd: root, stdio: 'inherit' });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => (code ? reject(new Error(`storybook build ended with ${code}`)) : resolve()));
  });
}

if (!process.argv.includes('--no-build')) {
  console.log('Building dist …');
  await build();
  console.log('Building the catalogue …');
  await buildCatalogue();
}
const { url } = await serve({ port: Number(process.env.PORT) || 6006, tries: 20 });
console.log(`\n  MPG Widgets are at ${url}/\n  pages as partners write them at ${url}/hosts/\n`);
