import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const name = 'news-and-events-list';
/** The house without its widgets, and what checks them. */
const house = [
  ...['scripts', '.storybook', 'src', 'stories/feed', 'stories/attributes.ts', 'stories/states.ts'],
  ...['test/contract', 'test/contract.test.ts', 'test/support'],
  ...['eslint.config.js', 'package.json', 'tsconfig.json', 'web-test-runner.config.mjs'],
];
const isOfWidget = (path) => /^src\/widgets\/./.test(relative(root, path));
const written = [`src/widgets/${name}`, `stories/${name}.stories.ts`, `test/widgets/${name}.test.ts`];

describe('npm run new', () => {
  let copy;

  /** Runs a program in the copy. @returns {Promise<{ code: number, output: string }>} */
  const run = (program, ...args) =>
    new Promise((resolve) => {
      // These tests must not be counted as ours.
      const env = { ...process.env, TEST_COUNT: '', NODE_TEST_CONTEXT: '' };
      const path = join(root, 'node_modules/.bin', program);
      const command = program === 'node' ? process.execPath : path;
      execFile(command, args, { cwd: copy, env, maxBuffer: 1e7 }, (error, stdout, stderr) =>
        resolve({ code: error ? (error.code ?? 1) : 0, output: stdout + stderr }),
      );
    });

  const assertPasses = async (...command) => {
    const { code, output } = await run(...command);
    assert.equal(code, 0, output);
  };

  before(async () => {
    copy = mkdtempSync(join(tmpdir(), 'mpg-new-'));
    for (const path of house) {
      cpSync(join(root, path), join(copy, path), { recursive: true, filter: (source) => !isOfWidget(source) });
    }
    symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
    await assertPasses('node', 'scripts/new/new.mjs', name);
  });
  after(() => rmSync(copy, { recursive: true, force: true }));

  it('writes what passes the type check', () => assertPasses('tsc'));

  it('writes what passes lint', () => assertPasses('eslint', ...written));

  it('writes what is formatted', () => assertPasses('prettier', '--check', ...written));

  it('writes what passes its own test and the contract', () =>
    assertPasses('wtr', '--files', written[2], 'test/contract.test.ts'));

  it('overwrites nothing', async () => {
    const file = join(copy, `src/widgets/${name}/define.ts`);
    const before = readFileSync(file, 'utf8');
    const { code, output } = await run('node', 'scripts/new/new.mjs', name);
    assert.equal(code, 1);
    assert.match(output, /already/);
    assert.equal(readFileSync(file, 'utf8'), before);
  });

  for (const bad of ['', 'News', 'news list', 'mpg-news', '../news', '-news', '2news', 'constructor.']) {
    it(`refuses “${bad}” as a name`, async () => {
      const { code, output } = await run('node', 'scripts/new/new.mjs', bad);
      assert.equal(code, 1);
      assert.match(output, /is not a valid name/);
    });
  }
});
