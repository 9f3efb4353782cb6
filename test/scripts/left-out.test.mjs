/** Checks that `npm test` says at its end what tests have left out. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const root = fileURLToPath(new URL('../../', import.meta.url));
const example = `import { it } from 'node:test';
import { noteLeftOut } from '../support/left-out.mjs';
it('leaves out', (test) => ['examples/a', 'examples/b'].forEach((what) => noteLeftOut(test, what)));
`;

it('ends with what is left out', { timeout: 600_000 }, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'mpg-left-out-'));
  const files = ['package.json', 'scripts/test.mjs', 'scripts/test/node-test-count.mjs', 'test/support/left-out.mjs'];
  try {
    for (const file of files) cpSync(join(root, file), join(folder, file));
    mkdirSync(join(folder, 'test/frameworks'));
    writeFileSync(join(folder, 'test/frameworks/example.test.mjs'), example);
    // Node runs no tests inside of tests otherwise.
    const env = { ...process.env, NODE_TEST_CONTEXT: undefined };
    const { stdout } = await promisify(execFile)(process.execPath, ['scripts/test.mjs', 'frameworks'], {
      cwd: folder,
      env,
    });
    const [, report] = stdout.split('── what ran');
    assert.match(report, /^frameworks left out, as it is not installed: examples\/a, examples\/b$/m);
    assert.match(stdout, /examples\/a is left out: it is not installed/);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
