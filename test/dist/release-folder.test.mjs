/** Checks the folder that `npm run release` makes, and pages that hold lines of an older release. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { release } from '../../scripts/release/release.mjs';
import { shownWidgets, startHost } from './browser.mjs';
import { dist, hash, writeOther } from './older-release.mjs';

const root = join(dist, '..');
const oldHash = '0123abcd';
const widget = 'programme-card';
const { element } = JSON.parse(readFileSync(join(dist, 'snippets.json'), 'utf8')).widgets[widget];
const base = 'https://files.example';

/** Texts of a folder's files by their paths. */
function texts(folder, extension = '') {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const files = entries.map((entry) => join(entry.parentPath, entry.name)).filter((file) => file.endsWith(extension));
  return Object.fromEntries(files.map((file) => [`/${relative(folder, file)}`, readFileSync(file, 'utf8')]));
}

describe('the folder of a release', { timeout: 600_000 }, () => {
  let host;
  let expected;
  const work = mkdtempSync(join(tmpdir(), 'mpg-release-'));
  const [older, newer] = ['older', 'newer'].map((name) => join(work, name));
  const inFolder = (folder, path) => readFileSync(join(folder, path), 'utf8');

  before(async () => {
    const built = join(work, 'build');
    await writeOther(built, oldHash, 'older');
    for (const name of ['builder', 'wordpress']) mkdirSync(join(built, name));
    writeFileSync(join(built, 'builder/widgets.json'), '{"version":"1.2.2","base":"../cdn/"}');
    for (const name of ['plugin.zip', 'plugin.php']) writeFileSync(join(built, 'wordpress', name), name);
    await release({ out: older, dist: built, version: '1.2.2', base });
    writeFileSync(join(older, 'cdn/1/feed.json'), inFolder(older, 'cdn/1/feed.json').replace('{', '{ '));
    await release({ out: newer, dist, version: '1.2.3', previous: older, base, root });
    host = await startHost();
    expected = (await shown(`<script type="module" src="/cdn/1.2.3/mpg-widgets.js"></script>${element}`)).text;
  });
  after(async () => {
    rmSync(work, { recursive: true, force: true });
    await host.close();
  });

  /** What a page with these lines shows, if the release's files answer, or these in their place. */
  async function shown(lines, { replaced = {}, again = false, ...page } = {}) {
    const files = { ...texts(newer, '.js'), ...replaced };
    const answers = texts(newer, '.json');
    const opened = await host.openPage({ head: lines.replaceAll(base, ''), files, answers, ...page });
    if (again) {
      await opened.page.evaluate((html) => document.body.insertAdjacentHTML('beforeend', html), element);
      await opened.page.waitForNetworkIdle({ idleTime: 200 });
    }
    const [{ text }] = await opened.page.evaluate(shownWidgets);
    const ran = await opened.page.evaluate(() => [...(globalThis.ran ?? [])]);
    const { requests, complaints } = opened;
    await opened.close();
    return { text, ran, requests, complaints };
  }

  it('has all parts, and their checksums', () => {
    const expectedParts = ['SHA256SUMS', '_headers', 'cdn', 'index.html', 'npm', 'sbom.cdx.json', 'snippets'];
    assert.deepEqual(
      expectedParts.filter((name) => !existsSync(join(newer, name))),
      [],
    );
    const { version } = JSON.parse(inFolder(root, 'package.json'));
    assert.deepEqual(readdirSync(join(newer, 'npm')), [`mpg-widgets-${version}.tgz`]);
    const lines = inFolder(newer, 'SHA256SUMS').trim().split('\n');
    const sum = (path) =>
      createHash('sha256')
        .update(readFileSync(join(newer, path)))
        .digest('hex');
    assert.ok(lines.length > 200);
    for (const line of lines) assert.equal(line, `${sum(line.slice(66))}  ${line.slice(66)}`);
    assert.equal(lines.length, Object.keys(texts(newer)).length - 1);
  });

  it('has the builder, which knows the moving folder, and the plugin', () => {
    const { base: folder } = JSON.parse(inFolder(older, 'builder/widgets.json'));
    assert.equal(folder, '../cdn/1/');
    assert.deepEqual(readdirSync(join(older, 'wordpress')), ['plugin.zip']);
    assert.ok(inFolder(older, 'index.html').includes('href="wordpress/plugin.zip"'));
  });

  it('has the same bytes when it is made again', async () => {
    const again = join(work, 'again');
    await release({ out: again, dist, version: '1.2.3', previous: older, base, root });
    assert.equal(inFolder(again, 'SHA256SUMS'), inFolder(newer, 'SHA256SUMS'));
  });

  it('leaves older versions as they are, and keeps older chunks and the feed in the moving folder', () => {
    assert.deepEqual(texts(join(newer, 'cdn/1.2.2')), texts(join(older, 'cdn/1.2.2')));
    assert.deepEqual(readdirSync(join(newer, 'cdn/1/chunks')).sort(), [hash, oldHash].sort());
    assert.equal(inFolder(newer, 'cdn/1/mpg-widgets.js'), inFolder(dist, 'cdn/mpg-widgets.js'));
    assert.equal(inFolder(newer, 'cdn/1/feed.json'), inFolder(older, 'cdn/1/feed.json'));
  });

  it('refuses to change a version that is published', async () => {
    const published = join(work, 'published');
    cpSync(newer, published, { recursive: true });
    writeFileSync(join(published, 'cdn/1.2.3/feed.json'), '{}');
    const options = { out: join(work, 'refused'), dist, version: '1.2.3', previous: published };
    await release(options);
    writeFileSync(join(published, 'cdn/1.2.3/all.js'), '');
    await assert.rejects(release(options), /1\.2\.3 is published with other files/);
  });

  it('refuses a last release that is none, and takes an empty folder for the first', async () => {
    const options = { out: join(work, 'first'), dist, version: '1.2.3' };
    for (const previous of [join(work, 'mistyped'), join(older, 'cdn')])
      await assert.rejects(release({ ...options, previous }), /is no release/);
    mkdirSync(join(work, 'empty'));
    await release({ ...options, previous: join(work, 'empty') });
  });

  for (const version of ['1.2.1', '1.3.0-rc.1', '2.0.0'])
    it(`leaves the moving folder to the newest version of its major: ${version}`, async () => {
      const out = join(work, version);
      await release({ out, dist, version, previous: older });
      assert.deepEqual(texts(join(out, 'cdn/1')), texts(join(older, 'cdn/1')));
      assert.ok(existsSync(join(out, 'cdn', version)) && existsSync(join(out, 'cdn/1.2.2')));
    });

  it('says one thing about caching for each file', () => {
    const rules = inFolder(newer, '_headers')
      .split('\n\n')
      .map((each) => each.trim().split('\n  '));
    const pattern = (path) =>
      new RegExp(`^${path.replaceAll('.', '\\.').replace(':version', '[^/]+').replace('*', '.*')}$`);
    const caching = (file) =>
      rules
        .filter(([path]) => pattern(path).test(file))
        .flatMap(([, ...set]) => set.filter((line) => /^Cache-/.test(line)));
    const year = ['Cache-Control: public, max-age=31536000, immutable'];
    const kept = [
      `/cdn/1/chunks/${oldHash}/core.js`,
      `/cdn/1.2.3/chunks/${hash}/core.js`,
      '/cdn/1.2.2/all.js',
      '/cdn/1.2.3/mpg-widgets.js',
    ];
    for (const file of kept) assert.deepEqual(caching(file), year, file);
    for (const file of ['/cdn/1/mpg-widgets.js', '/cdn/1/feed.json', '/cdn/1.2.3/feed.json', '/index.html'])
      assert.deepEqual(caching(file), [], file);
  });

  const held = {
    'the two lines of the moving version': `<script type="module" src="${base}/cdn/1/mpg-widgets.js"></script>${element}`,
    'the two lines of the older version': `<script type="module" src="${base}/cdn/1.2.2/mpg-widgets.js"></script>${element}`,
    'the classic script of the older version': `<script src="${base}/cdn/1.2.2/mpg-widgets.classic.js"></script>${element}`,
  };
  for (const [name, lines] of Object.entries(held))
    it(`works in a page that holds ${name}`, async () => {
      const { text, complaints } = await shown(lines);
      assert.deepEqual([text, complaints], [expected, []]);
    });

  for (const form of ['moving', 'pinned'])
    it(`works in a page that holds last year's snippet: ${form}`, async () => {
      const { text, ran, complaints } = await shown(inFolder(older, `snippets/${form}/${widget}.html`));
      assert.deepEqual(
        complaints.filter((each) => !each.includes('preloaded using link preload')),
        [],
      );
      // The moving script is the new one.
      assert.deepEqual([text, ran.includes('older')], [expected, form === 'pinned']);
    });

  it('works in a page that was opened before the release, and asks for older chunks after it', async () => {
    const replaced = { '/cdn/1/mpg-widgets.js': inFolder(older, 'cdn/1/mpg-widgets.js') };
    const { text, ran, requests, complaints } = await shown(held['the two lines of the moving version'], { replaced });
    assert.deepEqual([text, ran, complaints], [expected, ['older'], []]);
    assert.ok(requests.includes(`/cdn/1/chunks/${oldHash}/core.js`));
  });

  it('shows its widgets with two versions in one page, from one feed', async () => {
    const pinned = inFolder(newer, `snippets/pinned/${widget}.html`);
    const { text, requests, complaints } = await shown(pinned + held['the two lines of the older version']);
    assert.deepEqual([text, complaints], [expected, []]);
    assert.deepEqual(new Set(requests.filter((path) => path.endsWith('feed.json'))), new Set(['/cdn/1/feed.json']));
  });

  it('runs no chunk that differs from its hash, not even when it is asked for again', async () => {
    const file = `/cdn/1.2.3/chunks/${hash}/core.js`;
    const replaced = { [file]: `globalThis.ran = new Set(['changed']);${texts(newer, '.js')[file]}` };
    const pinned = inFolder(newer, `snippets/pinned/${widget}.html`);
    const plain = await shown(pinned.replace(/<script type="importmap">.*<\/script>/, ''), { replaced });
    assert.deepEqual(plain.ran, ['changed']);
    const { ran, requests, complaints } = await shown(pinned, { replaced, isBroken: true, again: true });
    // Another address of the file would have no hash.
    const others = requests.filter((path) => path !== decodeURIComponent(path));
    assert.deepEqual([ran, others], [[], []]);
    assert.ok(complaints.some((each) => /integrity/.test(each)));
  });
});
