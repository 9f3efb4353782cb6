/** The built commands that read a feed and write files never write over what they read. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { ended, workshop } from '../publish/feed-build.mjs';

const program = fileURLToPath(new URL('../../dist/cli/mpg-widgets.js', import.meta.url));

const page = (id, next_url) =>
  JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Test',
    language: 'en',
    home_page_url: 'https://example.org/',
    feed_url: `https://example.org/${id}.json`,
    next_url,
    items: [{ id, title: id, url: `https://example.org/${id}`, _mpg: { kind: 'publication', date: '2031' } }],
  });

/** A feed of two pages, and links to both. */
function shopOf(t) {
  const shop = workshop(t);
  shop.put('all.json', page('all', 'feed-2.json'));
  shop.put('feed-2.json', page('feed-2'));
  shop.put('page.html', page('all', 'page.txt'));
  shop.put('page.txt', page('feed-2'));
  shop.put('index.json', page('index'));
  symlinkSync('all.json', join(shop.folder, 'link.json'));
  symlinkSync('feed-2.json', join(shop.folder, 'feed.json'));
  symlinkSync('page.txt', join(shop.folder, 'issue.html'));
  symlinkSync('.', join(shop.folder, 'same'));
  const run = (...args) => ended(spawn(process.execPath, [program, ...args], { cwd: shop.folder }));
  return { ...shop, run };
}

const inputs = ['all.json', 'feed-2.json', 'page.html', 'page.txt', 'index.json'];
const contents = ({ read }) => inputs.map(read);

describe('what a command reads', () => {
  const commands = [
    ['feed', 'split', 'all.json', '--out', '.', '--size', '1'],
    ['feed', 'split', 'all.json', '--out', 'same', '--size', '1'],
    ['feed', 'check', 'all.json', '--report', 'feed-2.json'],
    ['feed', 'check', 'all.json', '--report', 'feed.json'],
    ['feed', 'email', 'page.html', '--out', 'page.html', '--base', 'https://example.org/page.html'],
    ['feed', 'email', 'page.html', '--out', 'issue.html', '--base', 'https://example.org/page.html'],
    ['feed', 'email', 'page.txt', '--out', 'same/page.html'],
    ['export', 'link.json', '--ndjson', '--out', 'all.json'],
    ['export', 'all.json', '--ndjson', '--out', 'link.json'],
    ['export', 'all.json', '--ndjson', '--out', 'feed-2.json'],
    ['export', 'all.json', '--settings', 'algolia', '--out', 'same/feed-2.json'],
    ['index', 'link.json', '--out', 'search', '--feed', 'all.json'],
    ['index', 'all.json', '--out', 'search', '--feed', 'feed.json'],
    ['index', 'index.json', '--out', '.'],
    ['index', 'index.json', '--out', 'same'],
  ];
  for (const args of commands)
    it(`stays as it is: ${args.join(' ')}`, async (t) => {
      const shop = shopOf(t);
      const [before, names] = [contents(shop), readdirSync(shop.folder)];
      const { code, stdout, stderr } = await shop.run(...args);
      assert.match(stderr, /would be lost/);
      assert.deepEqual([code, stdout], [2, '']);
      assert.deepEqual([contents(shop), readdirSync(shop.folder)], [before, names]);
    });

  it('is told to machines too', async (t) => {
    const { run } = shopOf(t);
    const { stdout } = await run('feed', 'email', 'page.html', '--out', 'page.html', '--json');
    assert.match(JSON.parse(stdout).error.message, /would be lost/);
  });
});

describe('two results of a command', () => {
  for (const feed of ['search/index.json', 'same/search/index.json', 'search/Index.json'])
    it(`are never one file: index and ${feed}`, async (t) => {
      const { run, folder } = shopOf(t);
      const { code, stderr } = await run('index', 'all.json', '--out', 'search', '--feed', feed);
      assert.equal(code, 2);
      assert.match(stderr, /another result/);
      assert.ok(!existsSync(join(folder, 'search')));
    });

  it('are never one file: the forms of an e-mail', async (t) => {
    const { run, folder, put } = shopOf(t);
    put('letter.html', 'old');
    symlinkSync('letter.html', join(folder, 'letter.txt'));
    const { code, stderr } = await run('feed', 'email', 'all.json', '--out', 'letter.html');
    assert.equal(code, 2);
    assert.match(stderr, /another result/);
    assert.equal(readFileSync(join(folder, 'letter.html'), 'utf8'), 'old');
  });
});

describe('why nothing was written', () => {
  const failures = [
    ['index', 'broken.json', '--out', 'search'],
    ['index', 'all.json', '--out', 'a-file'],
    ['index', 'all.json', '--out', 'a-file/search'],
    ['index', 'all.json', '--out', 'search', '--feed', 'a-folder'],
    ['feed', 'split', 'broken.json', '--out', 'parts'],
    ['feed', 'split', 'all.json', '--out', 'a-file'],
    ['feed', 'email', 'broken.json'],
    ['feed', 'email', 'all.json', '--since', '2099'],
    ['feed', 'email', 'all.json', '--programme', 'unknown'],
    ['feed', 'email', 'all.json', '--out', 'a-folder.html'],
    ['feed', 'email', 'all.json', '--out', 'a-file/letter.html'],
    ['feed', 'email', 'all.json', '--intro', 'word '.repeat(22_000)],
  ];
  for (const args of failures)
    it(`is told to machines and people, once: ${args.join(' ').slice(0, 60)}`, async (t) => {
      const { run, put } = shopOf(t);
      put('broken.json', page('broken', 'gone.json'));
      put('a-file', 'text');
      put('a-folder/inside', '');
      put('a-folder.html/inside', '');
      const { code, stdout, stderr } = await run(...args, '--json');
      const { message } = JSON.parse(stdout).error;
      assert.equal(code, args.includes('--programme') ? 2 : 1);
      assert.equal(stderr, `${message}\n`);
      assert.doesNotMatch(message, /\bE[A-Z]{4,}\b|\.unfinished|\.tmp/);
      assert.ok(message.split('a-f').length < 3, message);
    });
});
