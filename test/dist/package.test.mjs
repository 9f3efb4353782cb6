/** What is in the package. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const root = fileURLToPath(new URL('../../', import.meta.url));
const text = (path) => readFileSync(join(root, path), 'utf8');

/** Paths of the package's files. */
async function packed() {
  const args = ['pack', '--dry-run', '--json', '--ignore-scripts', '--offline'];
  const { stdout } = await promisify(execFile)('npm', args, { cwd: root, maxBuffer: 50_000_000 });
  return JSON.parse(stdout)[0].files.map(({ path }) => path);
}

it('has the documents and pictures that its commands and its README name', async () => {
  const files = await packed();
  const commands = readdirSync(join(root, 'dist/cli')).filter((name) => name.endsWith('.js'));
  const inCommands = commands.flatMap((name) => text(`dist/cli/${name}`).match(/\bdocs\/[\w-]+\.md\b/g) ?? []);
  const inReadme = [...text('README.md').matchAll(/\]\((docs\/[\w/.-]+\.\w+)/g)].map(([, path]) => path);
  const shown = files.filter((path) => /^docs\/[\w-]+\.md$/.test(path));
  const inDocs = shown.flatMap((path) =>
    [...text(path).matchAll(/\]\(((?:publishing|widgets)\/[\w/.-]+\.\w+)/g)].map(([, name]) => `docs/${name}`),
  );
  assert.ok(inCommands.length > 1 && inReadme.length > 5 && inDocs.length);
  const missing = [...inCommands, ...inReadme, ...inDocs].filter((path) => !files.includes(path));
  assert.deepEqual(missing, []);
});
