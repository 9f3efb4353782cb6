/** What all commands for feeds have in common: how they answer mistakes, and what they write where. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, openSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { ended, workshop } from '../publish/feed-build.mjs';

const root = new URL('../../', import.meta.url);
const { bin } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'));
const program = fileURLToPath(new URL(bin['mpg-widgets'], root));
const sample = fileURLToPath(new URL('stories/feed/feed.json', root));

const feedText = JSON.stringify({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'N',
  home_page_url: 'https://example.org/',
  language: 'en',
  items: [{ id: 'a', title: 'A', summary: 'S', url: 'https://example.org/a', date_published: '2024-05-06' }],
});
const config = {
  feed: { title: 'T', language: 'en' },
  sources: [{ kind: 'feed', from: 'feed.json' }],
  out: 'made.json',
};

/** A folder with a feed and a config that makes another of it. */
function shopOf(t) {
  const shop = workshop(t);
  shop.put('feed.json', feedText);
  shop.put('mpg.config.json', JSON.stringify(config));
  mkdirSync(join(shop.folder, 'folder'));
  const run = (...args) => ended(spawn(process.execPath, [program, ...args], { cwd: shop.folder }));
  return { ...shop, run };
}

const noTrace = (stderr) => assert.doesNotMatch(stderr, /\n\s+at |should not happen|E[A-Z]{3,}:|node:/);

/** Commands that cannot write their result, with a part of what they say. */
const unwritable = {
  'check: a report in a file': [
    ['check', 'feed.json', '--report', 'feed.json/report.html'],
    /file, not a folder|file where a folder/,
  ],
  'check: a report that is a folder': [['check', 'feed.json', '--report', 'folder'], /folder/],
  'check: a report with a very long name': [
    ['check', 'feed.json', '--report', `${'n'.repeat(300)}.html`],
    /name is too long/,
  ],
  'build: a feed in a file': [['build', 'mpg.config.json', '--out', 'feed.json/x.json'], /cannot be written/],
  'build: a feed that is a folder': [['build', 'mpg.config.json', '--out', 'folder'], /no feed can be written there/],
  'split: a folder that is a file': [['split', 'feed.json', '--out', 'mpg.config.json'], /cannot be written/],
  'watch: a feed that is a folder': undefined,
};

describe('all commands for feeds', () => {
  for (const [name, found] of Object.entries(unwritable)) {
    if (!found) continue;
    const [args, words] = found;
    it(`say in plain words that nothing can be written: ${name}`, async (t) => {
      const { feed, folder } = shopOf(t);
      const { code, stderr } = await feed(...args);
      assert.equal(code, 1);
      assert.match(stderr, words);
      noTrace(stderr);
      assert(!readdirSync(folder).some((each) => each.endsWith('.tmp')));
      assert.equal(readFileSync(join(folder, 'feed.json'), 'utf8'), feedText);
    });
  }

  // Only Linux has a device that is always full.
  const onLinux = existsSync('/dev/full') ? it : () => undefined;
  onLinux('say so if the disk is full', async (t) => {
    const { feed, folder } = shopOf(t);
    for (const args of [
      ['check', 'feed.json', '--report', '/dev/full'],
      ['build', 'mpg.config.json', '--out', '/dev/full'],
    ]) {
      const { code, stderr } = await feed(...args);
      assert.equal(code, 1);
      assert.match(stderr, /\/dev\/full cannot be written: the disk is full\./);
    }
    const full = openSync('/dev/full', 'w');
    const child = spawn(process.execPath, [program, 'feed', 'check', 'feed.json'], {
      cwd: folder,
      stdio: ['ignore', full, 'pipe'],
    });
    let said = '';
    child.stderr.on('data', (text) => (said += text));
    const code = await new Promise((resolve) => child.on('close', resolve));
    assert.deepEqual([code, said], [1, 'The output cannot be written: the disk is full.\n']);
  });

  it('end without complaint if nobody reads on', async (t) => {
    const { startFeed } = shopOf(t);
    const child = startFeed('check', sample, '--all');
    child.stdout.destroy();
    let said = '';
    child.stderr.on('data', (text) => (said += text));
    await new Promise((resolve) => child.on('close', resolve));
    assert.equal(said, '');
  });

  it('write the report before what may not be read to its end', async (t) => {
    const { startFeed, folder } = shopOf(t);
    const child = startFeed('check', sample, '--all', '--report', 'report.html');
    child.stdout.destroy();
    await new Promise((resolve) => child.on('close', resolve));
    assert(existsSync(join(folder, 'report.html')));
  });

  it('print JSON and nothing else with --json, whatever goes wrong', async (t) => {
    const { feed, run, put } = shopOf(t);
    put('bad.json', '{ "feed": }');
    const failures = [
      ['build', 'none.json'],
      ['build', 'bad.json'],
      ['build', 'mpg.config.json', '--out', 'folder'],
      ['build', 'a.json', 'b.json'],
      ['build', 'mpg.config.json', '--frsh'],
      ['check', 'none.json'],
      ['check', 'bad.json'],
      ['check', 'feed.json', '--base', 'x'],
      ['diff', 'feed.json', 'none.json'],
      ['diff', 'feed.json'],
      ['split', 'feed.json', '--out', 'mpg.config.json'],
      ['split', 'none.json', '--out', 'out'],
      ['watch', 'none.json'],
      ['wach'],
    ];
    for (const args of failures) {
      const { code, stdout } = await feed(...args, '--json');
      assert.notEqual(code, 0, args.join(' '));
      assert.equal(typeof JSON.parse(stdout).error.message, 'string', args.join(' '));
    }
    assert.match(JSON.parse((await run('fed', '--json')).stdout).error.message, /“fed”.*Is “feed” meant/);
    const { code, stdout } = await feed('check', 'feed.json', '--report', 'folder', '--json');
    assert.deepEqual([code, JSON.parse(stdout).lost], [1, 0]);
    for (const args of [
      ['build', 'mpg.config.json'],
      ['check', 'made.json'],
      ['diff', 'feed.json', 'made.json'],
      ['split', 'made.json', '--out', 'out'],
    ])
      assert.doesNotThrow(() => JSON.parse, (await feed(...args, '--json')).stdout);
  });

  it('guess what was meant by a command or an option that they do not have', async (t) => {
    const { run } = shopOf(t);
    const guesses = [
      [['fed'], 'feed'],
      [['feed', 'chek'], 'check'],
      [['feed', 'check', 'feed.json', '--lnks'], '--links'],
      [['feed', 'build', 'mpg.config.json', '--dryrun'], '--dry-run'],
      [['feed', 'split', 'feed.json', '--oot', 'x'], '--out'],
      [['prerender', 'x.html', '--feeed', 'x'], '--feed'],
    ];
    for (const [args, meant] of guesses) {
      const { code, stderr } = await run(...args);
      assert.equal(code, 2);
      assert.match(stderr, new RegExp(`Is “${meant}” meant\\?`), args.join(' '));
    }
  });

  it('use no words of Node for wrong options', async (t) => {
    const { feed } = shopOf(t);
    const wrong = {
      '--what': /no option --what\./,
      '-x': /no option -x\./,
      '--links=yes': /--links takes no value/,
      '--report': /--report needs a value/,
    };
    for (const [option, words] of Object.entries(wrong)) {
      const { code, stderr } = await feed('check', 'feed.json', option);
      assert.equal(code, 2);
      assert.match(stderr, words);
      assert.doesNotMatch(stderr.split('\n', 1)[0], /positional|argument/i);
    }
  });

  it('have a help of at most 80 columns', async (t) => {
    const { run } = shopOf(t);
    const { stdout } = await run('feed', '--help');
    const names = [...stdout.matchAll(/^ {2}([a-z]+) {2,}/gm)].map(([, name]) => name);
    assert(names.includes('watch'));
    for (const args of [[], ['feed'], ['prerender'], ['index'], ['export'], ...names.map((name) => ['feed', name])]) {
      for (const option of ['--help', '-h']) {
        const help = await run(...args, option);
        assert.deepEqual([help.code, help.stderr], [0, '']);
        assert.deepEqual(
          help.stdout.split('\n').filter((line) => line.length > 80),
          [],
        );
      }
    }
  });

  it('use colours as the environment asks for', async (t) => {
    const { folder } = shopOf(t);
    const coloursWith = async (env) => {
      const clean = { ...process.env, NO_COLOR: '', FORCE_COLOR: undefined, CI: undefined, ...env };
      const options = { cwd: folder, env: clean };
      const { stdout } = await ended(spawn(process.execPath, [program, 'feed', 'check', 'feed.json'], options));
      return stdout.includes('\u001b[');
    };
    assert.equal(await coloursWith({}), false);
    assert.equal(await coloursWith({ FORCE_COLOR: '1' }), true);
    assert.equal(await coloursWith({ FORCE_COLOR: '0' }), false);
    assert.equal(await coloursWith({ FORCE_COLOR: '1', NO_COLOR: '1' }), false);
  });

  it('do not replace what they read, under another name either', async (t) => {
    const { feed, folder, read } = shopOf(t);
    symlinkSync('feed.json', join(folder, 'link.json'));
    symlinkSync('.', join(folder, 'same'));
    const both = [
      ['check', 'feed.json', '--report', 'link.json'],
      ['split', 'feed.json', '--out', 'same'],
      ['build', 'mpg.config.json', '--out', 'same/feed.json'],
    ];
    for (const args of both) {
      const { code, stderr } = await feed(...args);
      assert.match(stderr, /would be lost|would be replaced/);
      assert.notEqual(code, 0);
    }
    assert.equal(read('feed.json'), feedText);
  });
});

describe('mpg-widgets feed split', () => {
  it('refuses a base that is no folder, and names the folder', async (t) => {
    const { feed } = shopOf(t);
    const bases = {
      'https://example.org/feeds/feed.json': /Name its folder: https:\/\/example\.org\/feeds\/\n/,
      'https://example.org/?x=1': /has no \? and no #/,
      'https://': /not an http or https address/,
      'feeds/': /not an http or https address/,
    };
    for (const [base, words] of Object.entries(bases)) {
      const { code, stderr } = await feed('split', 'feed.json', '--out', 'out', '--base', base);
      assert.equal(code, 2);
      assert.match(stderr, words);
    }
  });

  it('shortens names that no disk takes, and keeps them apart', async (t) => {
    const { feed, put, folder } = shopOf(t);
    const list = ['a', 'b', 'ü'].map((end) => ({ id: 'ü'.repeat(300) + end, title: end }));
    const items = list.map(({ id }, index) => ({ id: `${index}`, title: 'T', _mpg: { programmes: [id] } }));
    put('long.json', JSON.stringify({ ...JSON.parse(feedText), items, _mpg: { programmes: list } }));
    const { code, stderr } = await feed('split', 'long.json', '--out', 'out');
    assert.deepEqual([code, stderr], [0, '']);
    const names = readdirSync(join(folder, 'out')).filter((name) => name.startsWith('programme-'));
    assert.equal(names.length, 3);
  });

  it('says how far it was if it is stopped, and goes on from there', async (t) => {
    const { startFeed, feed, folder } = shopOf(t);
    const child = startFeed('split', sample, '--out', 'out', '--size', '1');
    const result = ended(child);
    child.kill('SIGINT');
    const { code } = await result;
    assert([130, null].includes(code));
    assert.equal((await feed('split', sample, '--out', 'out', '--size', '1')).code, 0);
    for (const name of readdirSync(join(folder, 'out')).filter((each) => each.endsWith('.json')))
      JSON.parse(readFileSync(join(folder, 'out', name), 'utf8'));
  });
});
