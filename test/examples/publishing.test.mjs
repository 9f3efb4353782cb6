/** The example that publishes a feed every night: the script for cron, and the workflow for GitHub. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { workshop } from '../publish/feed-build.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const example = join(root, 'examples/publishing');
const { bin } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const program = join(root, bin['mpg-widgets']);
// The parser that Vite uses.
const { parseDocument } = createRequire(createRequire(import.meta.url).resolve('vite/package.json'))('yaml');

const workflowFile = join(example, '.github/workflows/publish-feed.yml');
const document = parseDocument(readFileSync(workflowFile, 'utf8'));
const workflow = document.toJS();
const { steps } = workflow.jobs.publish;

/** Copies the example to where the library is installed, with a config of one file. */
function installed(t) {
  const shop = workshop(t);
  const { folder, put } = shop;
  for (const name of ['nightly.sh', 'package.json']) cpSync(join(example, name), join(folder, name));
  put('records.json', JSON.stringify([{ id: 'a', title: 'One', url: 'https://example.org/a' }]));
  const sources = [{ kind: 'records', from: 'records.json', fields: { kind: { value: 'news' }, title: 'title' } }];
  put('mpg.config.json', JSON.stringify({ feed: { title: 'T', language: 'en' }, sources }));
  mkdirSync(join(folder, 'node_modules/.bin'), { recursive: true });
  symlinkSync(program, join(folder, 'node_modules/.bin/mpg-widgets'));
  return shop;
}

/** Runs a program in a folder. @returns {Promise<{ code: number, output: string }>} */
const ran = (file, args, options) =>
  new Promise((resolve) => {
    execFile(file, args, options, (error, stdout, stderr) =>
      resolve({ code: error?.code ?? 0, output: stdout + stderr }),
    );
  });

describe('the script for cron', () => {
  const nightly = ({ folder }, site) =>
    ran(join(folder, 'nightly.sh'), [], { env: { ...process.env, SITE_FOLDER: join(folder, site) } });

  it('makes the feed and is silent if all is well', async (t) => {
    const shop = installed(t);
    shop.put('records.json', '[{ "id": "a", "title": "One" }]');
    assert.deepEqual(await nightly(shop, 'site'), { code: 0, output: '' });
    assert.equal(JSON.parse(shop.read('site/feed.json')).items[0].title, 'One');
  });

  it('says what is wrong, and leaves the old feed', async (t) => {
    const shop = installed(t);
    shop.put('site/feed.json', '{}');
    shop.put('records.json', '[');
    const { code, output } = await nightly(shop, 'site');
    assert.equal(code, 1);
    assert.match(output, /records\.json/);
    assert.equal(shop.read('site/feed.json'), '{}');
  });
});

describe('the workflow for GitHub', () => {
  it('is valid YAML, and has what a workflow needs', () => {
    assert.deepEqual([...document.errors, ...document.warnings], []);
    assert.match(workflow.on.schedule[0].cron, /^\d+ \d+ \* \* \*$/);
    assert.deepEqual(workflow.permissions, { contents: 'read', pages: 'write', 'id-token': 'write', issues: 'write' });
    for (const step of steps) assert.equal(Number('uses' in step) + Number('run' in step), 1);
    for (const { uses } of steps.filter((step) => step.uses)) assert.match(uses, /^actions\/[a-z-]+@v\d+$/);
  });

  it('runs commands and options that there are', async () => {
    const commands = steps.flatMap(({ run = '' }) => run.match(/mpg-widgets [^|\n]+/g) ?? []);
    assert.equal(commands.length, 2);
    for (const command of commands) {
      const [, feed, name] = command.split(' ');
      const { output } = await ran(process.execPath, [program, feed, name, '--help']);
      for (const option of command.match(/--[a-z-]+/g)) assert.match(output, new RegExp(`^ +${option}\\b`, 'm'));
    }
  });

  /**
   * Runs the workflow's own scripts, with others in place of the programs that ask GitHub.
   * @param published status of the feed that is published
   * @param isFound whether the feed is at its address after it was published
   * @param open number of the issue that is open, if one is
   */
  async function night(t, shop, { published = '404', isFound = true, open = '' } = {}) {
    const { folder, put } = shop;
    const script = (name, text) => {
      writeFileSync(join(folder, 'node_modules/.bin', name), `#!/bin/sh\n${text}\n`);
      chmodSync(join(folder, 'node_modules/.bin', name), 0o755);
    };
    put('calls.txt', '');
    script('curl', `case "$*" in *--fail*) exit ${isFound ? 0 : 22} ;; esac\nprintf %s ${published}`);
    script('npx', 'exec "$@"');
    script('gh', `echo "$1 $2 $3" >> calls.txt\n[ "$2" = list ] && echo "${open}"\nexit 0`);
    const env = { ...process.env, ...workflow.env, PATH: `${folder}/node_modules/.bin:${process.env.PATH}` };
    let isWell = true;
    for (const step of steps.filter(({ run }) => run && run !== 'npm install')) {
      const isLast = step === steps.at(-1);
      if (!isWell && !isLast && !step['continue-on-error']) continue;
      const stepEnv = isLast ? { ...env, IS_WELL: String(isWell), RUN_ADDRESS: 'https://example.org/run' } : env;
      // As GitHub runs them.
      const flags = step.shell === 'bash' ? ['-eo', 'pipefail', '-c'] : ['-e', '-c'];
      const { code, output } = await ran('bash', [...flags, step.run], { cwd: folder, env: stepEnv });
      if (isLast) assert.equal(code, 0, output);
      if (code) isWell = false;
    }
    return {
      isWell,
      calls: shop
        .read('calls.txt')
        .trimEnd()
        .split('\n')
        .map((line) => line.trim()),
    };
  }

  it('publishes, and opens no issue if all is well', async (t) => {
    const shop = installed(t);
    shop.put('records.json', '[{ "id": "a", "title": "One" }]');
    const { isWell, calls } = await night(t, shop);
    assert.equal(isWell, true);
    assert.deepEqual(calls, ['issue list --state']);
    assert.equal(JSON.parse(shop.read('public/feed.json')).items.length, 1);
    assert(existsSync(join(shop.folder, 'public/report.html')));
  });

  it('opens an issue with what was said, brings it up to date the next night, and closes it when all is well', async (t) => {
    const shop = installed(t);
    shop.put('records.json', '[{ "title": "One" ');
    assert.deepEqual((await night(t, shop)).calls, ['issue list --state', 'issue create --title']);
    assert.match(shop.read('issue.md'), /^The last run: https:\/\/example\.org\/run\n\n {4}.*records\.json/);
    assert.deepEqual((await night(t, shop, { open: '7' })).calls, ['issue list --state', 'issue edit 7']);
    shop.put('records.json', '[{ "id": "a", "title": "One" }]');
    assert.deepEqual((await night(t, shop, { open: '7' })).calls, ['issue list --state', 'issue close 7']);
  });

  it('opens an issue if the feed is not at its address: nothing would keep a good one', async (t) => {
    const shop = installed(t);
    shop.put('records.json', '[{ "id": "a", "title": "One" }]');
    const { isWell, calls } = await night(t, shop, { isFound: false });
    assert.equal(isWell, false);
    assert.deepEqual(calls, ['issue list --state', 'issue create --title']);
    assert.match(shop.read('issue.md'), /The feed is not at https:.*into FEED_ADDRESS/);
  });

  it('builds nothing if it cannot see what is published: it might be worse', async (t) => {
    const shop = installed(t);
    const { isWell } = await night(t, shop, { published: '503' });
    assert.equal(isWell, false);
    assert(!existsSync(join(shop.folder, 'public/feed.json')));
  });
});
