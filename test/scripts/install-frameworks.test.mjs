/** Checks where `.ci/install-frameworks` installs from, and what it says of apps that it cannot install. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { it } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const files = [
  '.ci/install-frameworks',
  'examples/vue/package.json',
  'examples/vue/package-lock.json',
  'examples/vue/.npmrc',
];

/** Runs it in a folder. @returns {Promise<{ stdout: string, stderr: string, code: number }>} */
async function install(folder) {
  const isOfNpm = ([name]) => /^npm_/i.test(name);
  const env = Object.fromEntries(Object.entries(process.env).filter((each) => !isOfNpm(each)));
  const child = spawn(join(folder, '.ci/install-frameworks'), {
    cwd: folder,
    env: { ...env, npm_config_cache: join(folder, 'cache') },
  });
  const said = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr']) child[name].setEncoding('utf8').on('data', (text) => (said[name] += text));
  const [code] = await once(child, 'close');
  return { ...said, code };
}

it('takes the registry of the repository, and says what it leaves out', { timeout: 600_000 }, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'mpg-install-'));
  const requests = [];
  const registry = createServer((request, response) => {
    requests.push(request.url);
    response.writeHead(404).end();
  });
  await new Promise((resolve) => registry.listen(0, '127.0.0.1', resolve));
  try {
    for (const file of files) cpSync(join(root, file), join(folder, file));
    writeFileSync(join(folder, 'package.json'), '{}');
    writeFileSync(join(folder, '.npmrc'), `registry=http://127.0.0.1:${registry.address().port}/\n`);
    const { stdout, stderr, code } = await install(folder);
    assert.ok(requests.includes('/vue'), String(requests));
    assert.match(stderr, /^examples\/vue could not be installed\. It is left out of the tests with frameworks\.$/m);
    assert.deepEqual([stdout, code], ['', 0]);
  } finally {
    registry.close();
    rmSync(folder, { recursive: true });
  }
});
