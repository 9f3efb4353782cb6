/**
 * The list of publications over search engines: what the built command writes, the engines’ own adapters from npm, the built
 * library in a browser. The engines themselves are imitated: `search-engines.mjs`.
 */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { startHost } from './browser.mjs';
import { bundle } from './bundle.mjs';
import { engineNames, startEngine } from './search-engines.mjs';

const run = promisify(execFile);
const dist = (path) => fileURLToPath(new URL(`../../dist/${path}`, import.meta.url));
const exported = (...args) =>
  run(process.execPath, [dist('cli/mpg-widgets.js'), 'export', dist('cdn/feed.json'), ...args], {
    maxBuffer: 10_000_000,
  }).then(({ stdout }) => stdout);

const { _mpg: terms } = JSON.parse(readFileSync(dist('cdn/feed.json'), 'utf8'));

/** Waits until a function that runs in the page finds something in the list. */
const until = (page, find, ...given) => {
  const root = "document.querySelector('mpg-publication-list').shadowRoot";
  return page.waitForFunction(`(${find})(${[root, ...given.map((each) => JSON.stringify(each))]})`, { polling: 50 });
};

const isIdle = (root) => !root.querySelector('.base').ariaBusy;

/** Waits until the list says how many there are. */
const countOf = (page, text) =>
  until(
    page,
    (root, wanted) =>
      !root.querySelector('.base').ariaBusy && root.querySelector('[part=count]')?.textContent.trim() === wanted,
    text,
  );

const texts = (page, selector) =>
  page.$$eval(`mpg-publication-list >>> ${selector}`, (found) =>
    found.map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim()),
  );

const set = (page, properties) =>
  page.evaluate((given) => void Object.assign(document.querySelector('mpg-publication-list'), given), properties);

for (const engine of engineNames)
  describe(`the list of publications over the client of ${engine}`, () => {
    let host, server, documents, settings, opened;
    before(async () => {
      const [lines, printed] = await Promise.all([exported('--ndjson'), exported('--settings', engine)]);
      documents = lines.trim().split('\n').map(JSON.parse);
      settings = JSON.parse(printed);
      server = await startEngine(engine, documents, settings, await bundle('search-clients'));
      host = await startHost();
      opened = await host.openAt(`http://127.0.0.1:${server.port}/`);
    });
    after(async () => {
      await host.close();
      await server.close();
    });

    const show = () =>
      opened.page.evaluate((...given) => globalThis.app.show(...given), engine, server.port, settings, terms);

    it('shows the newest publications', async () => {
      const { page } = opened;
      await show();
      await countOf(page, '188 publications');
      assert.equal((await texts(page, '[part=publication]')).length, 10);
      assert.match((await texts(page, '[part=type]'))[0], /2025$/);
      assert.deepEqual(opened.complaints, []);
    });

    it('searches while the visitor types, and marks what is found', async () => {
      const { page } = opened;
      const field = await page.$('mpg-publication-list >>> [part=query]');
      await field.type('mipex');
      await until(page, (root) => root.querySelector('mark')?.textContent === 'MIPEX');
      assert.match((await texts(page, '[part=count]'))[0], /^\d+ publications found$/);
      await field.evaluate((input) => (input.value = ''));
      await set(page, { query: '' });
      await countOf(page, '188 publications');
    });

    it('filters by all values of a facet, by years and by several facets', async () => {
      const { page } = opened;
      await set(page, { year: '2010-2012', language: 'fr,de' });
      const feed = JSON.parse(readFileSync(dist('cdn/feed.json'), 'utf8'));
      const languagesOf = ({ language = feed.language, attachments = [] }) => [
        language,
        ...attachments.map((file) => file._mpg?.language ?? language),
      ];
      const expected = feed.items.filter(
        (item) =>
          item._mpg.kind === 'publication' &&
          ['2010', '2011', '2012'].includes(item._mpg.date?.slice(0, 4)) &&
          languagesOf(item).some((tag) => tag === 'fr' || tag === 'de'),
      );
      assert.ok(expected.length > 1);
      await countOf(page, `${expected.length} publications`);
      await set(page, { year: '', language: '' });
      await countOf(page, '188 publications');
    });

    it('says that nothing is found, and advises what to take away', async () => {
      const { page } = opened;
      await set(page, { type: 'report', query: 'xyzzy' });
      await countOf(page, 'No publications found');
      assert.match((await texts(page, '[part=advice]'))[0], /\d+ publications/);
      await set(page, { type: '', query: '' });
      await countOf(page, '188 publications');
    });

    it('sorts by title', async () => {
      const { page } = opened;
      await set(page, { sort: 'title' });
      await until(page, isIdle);
      const [first] = [...documents].sort((a, b) => (a.sort_title < b.sort_title ? -1 : 1));
      const [title] = await texts(page, '[part=title]');
      assert.ok(Object.values(first).includes(title), title);
      await set(page, { sort: '' });
    });

    it('shows more, each publication once', async () => {
      const { page } = opened;
      await until(page, isIdle);
      await (await page.$('mpg-publication-list >>> [part=more]')).click();
      await until(page, (root) => root.querySelectorAll('[part=publication]').length === 20);
      assert.equal(new Set(await texts(page, '[part=publication]')).size, 20);
    });

    it('says that the engine does not answer, and tries again', async () => {
      const { page } = opened;
      server.state.isDown = true;
      await set(page, { query: 'equality' });
      const retry = await until(page, (root) => root.querySelector('[part=retry]'));
      server.state.isDown = false;
      await retry.asElement().click();
      await until(page, (root) => /found$/.test(root.querySelector('[part=count]')?.textContent.trim()));
    });
  });

describe('search-client.js', () => {
  let host;
  before(async () => {
    host = await startHost();
  });
  after(() => host.close());

  it('gives a list its source in a page without a bundler, and is loaded by no other', async () => {
    const script = `import { searchClientSource } from '/cdn/search-client.js';
      const hits = [{ id: 'a', language: 'en', title_en: 'From <b>an</b> index' }];
      const client = { search: async (requests) => ({ results: requests.map(() => ({ hits, nbHits: 1, facets: {} })) }) };
      document.querySelector('mpg-publication-list').source = searchClientSource(client, { indexName: 'any' });`;
    const head =
      '<script type="module" src="/cdn/mpg-widgets.js"></script><script type="module" src="/host.js"></script>';
    const body = '<mpg-publication-list></mpg-publication-list>';
    const over = await host.openPage({ head, body, files: { '/host.js': script } });
    await countOf(over.page, '1 publication');
    assert.deepEqual(await texts(over.page, '[part=title]'), ['From an index']);
    assert.deepEqual(over.complaints, []);
    await over.close();
    const plain = await host.openPage({ head, body, files: { '/host.js': '' } });
    assert.ok(!plain.requests.some((path) => path.includes('search-client')));
    await plain.close();
  });
});
