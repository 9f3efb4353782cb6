/** Checks what `npm test` says at its end. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { it } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

it('names what is left out', { timeout: 600_000 }, () => {
  const { stdout } = runWith(`import { it } from 'node:test';
import { noteLeftOut } from '../support/left-out.mjs';
it('leaves out', (test) => ['examples/a', 'examples/b'].forEach((what) => noteLeftOut(test, what)));
`);
  const [, report] = stdout.split('── what ran');
  assert.match(report, /^frameworks left out, as it is not installed: examples\/a, examples\/b$/m);
  assert.match(stdout, /examples\/a is left out: it is not installed/);
});

it('names each test that failed, and why', { timeout: 600_000 }, () => {
  const { stdout, status } = runWith(`import { describe, it } from 'node:test';
describe('an example', () => {
  it('passes', () => {});
  it('fails', () => { throw new Error('for a reason'); });
  it.skip('is skipped', () => {});
});
`);
  const [, failures] = stdout.split('── what failed\n');
  const [first, second] = failures.split('\n');
  assert.equal(first, 'frameworks: test/frameworks/example.test.mjs › fails: for a reason');
  assert.equal(second, 'frameworks: test/frameworks/example.test.mjs › is skipped: skipped');
  assert.match(failures, /^1 passed, 2 failed$/m);
  assert.equal(status, 1);
});

/** Runs `npm test -- frameworks` with one file of tests. */
function runWith(test) {
  const folder = mkdtempSync(join(tmpdir(), 'mpg-report-'));
  const files = ['package.json', 'scripts/test.mjs', 'scripts/test/node-test-count.mjs', 'test/support/left-out.mjs'];
  try {
    for (const file of files) cpSync(join(root, file), join(folder, file));
    mkdirSync(join(folder, 'test/frameworks'));
    writeFileSync(join(folder, 'test/frameworks/example.test.mjs'), test);
    // Node runs no tests inside of tests otherwise.
    const env = { ...process.env, NODE_TEST_CONTEXT: undefined };
    return spawnSync(process.execPath, ['scripts/test.mjs', 'frameworks'], { cwd: folder, env, encoding: 'utf8' });
  } finally {
    rmSync(folder, { recursive: true });
  }
}
