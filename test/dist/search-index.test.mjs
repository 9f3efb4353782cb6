import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { startHost } from './browser.mjs';

const program = fileURLToPath(new URL('../../dist/cli/mpg-widgets.js', import.meta.url));
const sample = JSON.parse(readFileSync(new URL('../../stories/feed/feed.json', import.meta.url), 'utf8'));
const day = 86_400_000;

let folder;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mpg-index-'));
  put('whole.json', sample);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const put = (path, content) => writeFileSync(join(folder, path), JSON.stringify(content));
const json = (path) => JSON.parse(readFileSync(join(folder, path), 'utf8'));

/** Runs the command in the folder. @returns {Promise<{ code: number, stdout: string, stderr: string }>} */
const run = (...args) =>
  new Promise((resolve) => {
    execFile(process.execPath, [program, 'index', ...args], { cwd: folder }, (error, stdout, stderr) =>
      resolve({ code: error?.code ?? 0, stdout, stderr }),
    );
  });

/** All files below a folder, by their paths. */
const filesIn = (path) =>
  Object.fromEntries(
    readdirSync(join(folder, path), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => [file.slice(join(folder, path).length + 1), readFileSync(file)]),
  );

const without = (id) => ({ ...sample, items: sample.items.filter((item) => item.id !== id) });
const firstPublication = sample.items.find(({ _mpg }) => _mpg.kind === 'publication').id;

describe('mpg-widgets index', () => {
  it('writes index.json, which leads to all other files, and says what it wrote', async () => {
    const { code, stdout, stderr } = await run('whole.json', '--out', 'search');
    const core = json('search/index.json');
    assert.deepEqual([code, stderr], [0, '']);
    assert.match(stdout, /search\/index\.json: 188 publications, \d+ files, \d\.\d MB\n/);
    assert.equal(core.size, 188);
    assert.deepEqual(readdirSync(join(folder, 'search')).sort(), [core.folder, 'index.json']);
  });

  it('writes the same bytes for the same feed', async () => {
    await run('whole.json', '--out', 'one');
    await run('whole.json', '--out', 'two');
    assert.deepEqual(filesIn('one'), filesIn('two'));
  });

  it('says if nothing changed, and touches nothing', async () => {
    await run('whole.json', '--out', 'search');
    const before = filesIn('search');
    const { stdout } = await run('whole.json', '--out', 'search');
    assert.match(stdout, /as before/);
    assert.deepEqual(filesIn('search'), before);
  });

  it('mends what is damaged or missing, and says so', async () => {
    await run('whole.json', '--out', 'search');
    const before = filesIn('search');
    const { folder: name } = json('search/index.json');
    writeFileSync(join(folder, 'search', name, 'terms-0.bin'), '');
    rmSync(join(folder, 'search', name, 'rows-0.bin'));
    put('search/index.json', { ...json('search/index.json'), size: 1 });
    const { stdout } = await run('whole.json', '--out', 'search', '--json');
    assert.deepEqual(filesIn('search'), before);
    assert.deepEqual([JSON.parse(stdout).isSame, JSON.parse(stdout).mended], [false, 3]);
    rmSync(join(folder, 'search', name, 'rows-0.bin'));
    const again = await run('whole.json', '--out', 'search');
    assert.match(again.stdout, /1 file was missing or damaged/);
    assert.doesNotMatch(again.stdout, /as before/);
    assert.deepEqual(filesIn('search'), before);
  });

  it('keeps the former index for those who still read it', async () => {
    await run('whole.json', '--out', 'search');
    const former = json('search/index.json').folder;
    put('whole.json', without(firstPublication));
    await run('whole.json', '--out', 'search');
    assert.notEqual(json('search/index.json').folder, former);
    assert.ok(readdirSync(join(folder, 'search')).includes(former));
  });

  it('deletes an index that was replaced longer ago than it is to be kept, and nothing else', async () => {
    await run('whole.json', '--out', 'search');
    const first = json('search/index.json').folder;
    put('search/other.json', {});
    put('whole.json', without(firstPublication));
    await run('whole.json', '--out', 'search');
    const second = json('search/index.json').folder;
    // Both have been there for long, but the second was replaced just now.
    const old = new Date(Date.now() - 50 * day);
    for (const name of [first, second]) utimesSync(join(folder, 'search', name), old, old);
    put('whole.json', { ...sample, items: sample.items.slice(0, 50) });
    const { stdout } = await run('whole.json', '--out', 'search', '--json');
    assert.deepEqual(JSON.parse(stdout).removed, [first]);
    const third = json('search/index.json').folder;
    assert.deepEqual(readdirSync(join(folder, 'search')).sort(), [second, third, 'index.json', 'other.json'].sort());
  });

  it('writes the feed that pages load: it names the index, and keeps what is no publication', async () => {
    const { code } = await run('whole.json', '--out', 'public/search', '--feed', 'public/feed.json');
    const small = json('public/feed.json');
    assert.equal(code, 0);
    assert.deepEqual(small._mpg.search, { index: 'search/index.json' });
    const count = (items, kind) => items.filter(({ _mpg }) => (_mpg?.kind ?? 'news') === kind).length;
    assert.equal(count(small.items, 'event'), count(sample.items, 'event'));
    const newest = json('public/search/index.json').newest.map(({ id }) => id);
    const ids = small.items.map(({ id }) => id);
    // The newest 50, and the one that tells the organisation's story.
    assert.equal(count(small.items, 'publication'), 51);
    assert.ok([...newest, small._mpg.organisation.story].every((id) => ids.includes(id)));
  });

  it('writes that feed with addresses that lead to the same from another folder', async () => {
    const feed_url = 'https://example.org/feeds/whole.json';
    const [publication] = sample.items.filter(({ _mpg }) => _mpg.kind === 'publication');
    const items = [{ ...publication, url: 'papers/1.html', image: '../cover.png' }];
    put('whole.json', { ...sample, feed_url, home_page_url: '/', items });
    const made = async (...args) => {
      await run('whole.json', '--out', 'search', '--feed', ...args);
      return json(args[0]);
    };
    const small = await made('sub/feed.json');
    assert.deepEqual(
      [small.items[0].url, small.items[0].image, small.home_page_url],
      ['https://example.org/feeds/papers/1.html', 'https://example.org/cover.png', 'https://example.org/'],
    );
    assert.deepEqual(small._mpg.search, { index: '../search/index.json' });
    assert.equal(small.feed_url, undefined);
    assert.equal((await made('feed.json')).feed_url, 'https://example.org/feeds/feed.json');
    assert.equal((await made('sub/whole.json')).feed_url, feed_url);
    const based = await made('sub/feed.json', '--base', 'https://example.com/new/feed.json');
    assert.equal(based.feed_url, 'https://example.com/new/feed.json');
    assert.equal(based.items[0].url, 'https://example.com/new/papers/1.html');
  });

  it('prints JSON for machines', async () => {
    const { stdout } = await run('whole.json', '--out', 'search', '--json');
    const { publications, folder: name, isSame, removed } = JSON.parse(stdout);
    assert.deepEqual([publications, name, isSame, removed], [188, json('search/index.json').folder, false, []]);
  });

  const refused = [
    ['no feed', ['--out', 'search'], 2, /name one feed/],
    ['no folder', ['whole.json'], 2, /--out: name a folder/],
    ['a number of days that is none', ['whole.json', '--out', 'search', '--keep', 'ever'], 2, /--keep/],
    ['an option that it does not have', ['whole.json', '--out', 'search', '--fast'], 2, /--fast/],
    ['to replace the feed itself', ['whole.json', '--out', 'search', '--feed', 'whole.json'], 2, /would be lost/],
    ['a feed that is not there', ['nothing.json', '--out', 'search'], 3, /no such file/],
  ];
  for (const [what, args, expected, message] of refused)
    it(`refuses ${what}`, async () => {
      const { code, stderr } = await run(...args);
      assert.equal(code, expected);
      assert.match(stderr, message);
      assert.deepEqual(readdirSync(folder), ['whole.json']);
    });

  it('refuses relative addresses of a feed that does not say where it is, unless it is told', async () => {
    const [publication] = sample.items.filter(({ _mpg }) => _mpg.kind === 'publication');
    put('whole.json', { ...sample, feed_url: undefined, items: [{ ...publication, url: 'papers/1.html' }] });
    const { code, stderr } = await run('whole.json', '--out', 'search');
    assert.equal(code, 1);
    assert.match(stderr, /--base/);
    await run('whole.json', '--out', 'search', '--base', 'https://example.org/feeds/feed.json');
    assert.equal(json('search/index.json').newest[0].url, 'https://example.org/feeds/papers/1.html');
  });

  it('refuses a feed that names an index itself', async () => {
    await run('whole.json', '--out', 'search', '--feed', 'feed.json');
    const { code, stderr } = await run('feed.json', '--out', 'search');
    assert.equal(code, 1);
    assert.match(stderr, /names an index itself/);
  });

  it('has help that fits into 80 columns', async () => {
    const { stdout } = await run('--help');
    assert.ok(stdout.split('\n').every((line) => line.length <= 80));
  });
});

describe('a page whose feed names an index', () => {
  let host;
  before(async () => {
    host = await startHost();
  });
  after(() => host.close());

  const script = '<script type="module" src="/cdn/mpg-widgets.js"></script>';
  const list = (src) => `<mpg-publication-list loading="eager" src="${src}"></mpg-publication-list>`;
  const isOfIndex = (path) => /index-(source|reading|files)/.test(path);

  async function answers() {
    await run('whole.json', '--out', 'search', '--feed', 'feed.json');
    const files = Object.entries(filesIn('search')).map(([name, bytes]) => [`/search/${name}`, bytes]);
    return { '/feed.json': JSON.stringify(json('feed.json')), ...Object.fromEntries(files) };
  }

  it('searches without loading more than it needs', async () => {
    const { page, requests, complaints, close } = await host.openPage({
      head: script,
      body: list('/feed.json'),
      answers: await answers(),
    });
    assert.deepEqual(
      requests.filter((path) => path.startsWith('/search')),
      ['/search/index.json'],
    );
    const texts = await page.evaluate(async () => {
      const element = document.querySelector('mpg-publication-list');
      const text = (part) => element.shadowRoot.querySelector(`[part~=${part}]`)?.textContent.trim();
      const until = async (expected) => {
        while (text('count') !== expected) await new Promise((resolve) => setTimeout(resolve, 20));
      };
      await until('188 publications');
      element.query = '"migration policy" -handbook integartion';
      await element.updateComplete;
      while (element.shadowRoot.querySelector('.base').ariaBusy === 'true' || text('count') === '188 publications')
        await new Promise((resolve) => setTimeout(resolve, 20));
      return [text('count'), text('understood')];
    });
    assert.match(texts[0], /^\d+ publications? found$/);
    assert.match(texts[1], /integration/);
    assert.deepEqual(complaints, []);
    assert.ok(requests.some((path) => /\/places-0\.bin$/.test(path)));
    await close();
  });

  it('is the only one that loads the code for that', async () => {
    const [plain, indexed] = [
      await host.openPage({ head: script, body: list('/cdn/feed.json') }),
      await host.openPage({ head: script, body: list('/feed.json'), answers: await answers() }),
    ];
    assert.deepEqual(
      [plain.requests.filter(isOfIndex).length, indexed.requests.filter(isOfIndex).length > 0],
      [0, true],
    );
    await Promise.all([plain.close(), indexed.close()]);
  });
});
