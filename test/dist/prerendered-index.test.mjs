/** Prerenders lists whose publications are in a search index, or that search for words. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { prerender } from 'mpg-widgets/prerender';
import { startHost } from './browser.mjs';

const program = fileURLToPath(new URL('../../dist/cli/mpg-widgets.js', import.meta.url));
const sample = JSON.parse(readFileSync(new URL('../../stories/feed/feed.json', import.meta.url), 'utf8'));
const url = 'https://partner.example/page.html';
const now = new Date();
const list = (attributes = '') => `<mpg-publication-list ${attributes}><a href="/mpg">MPG</a></mpg-publication-list>`;
const rowsIn = (html) => html.match(/part="publication"/g)?.length ?? 0;

/** Prerenders a part of a page. @returns it, its warnings, and what was requested with the platform's own `fetch` */
async function rendered(html, feed) {
  const warnings = [];
  const requests = [];
  const { fetch } = globalThis;
  globalThis.fetch = (input) => {
    requests.push(String(input));
    return Promise.reject(new TypeError('no network'));
  };
  try {
    const page = await prerender(html, { url, feed, now, onWarning: (message) => warnings.push(message) });
    return { page, warnings, requests };
  } finally {
    globalThis.fetch = fetch;
  }
}

let folder;
let indexed;
before(() => {
  folder = mkdtempSync(join(tmpdir(), 'mpg-prerendered-index-'));
  writeFileSync(join(folder, 'whole.json'), JSON.stringify(sample));
  execFileSync(process.execPath, [program, 'index', 'whole.json', '--out', 'search', '--feed', 'feed.json'], {
    cwd: folder,
  });
  indexed = JSON.parse(readFileSync(join(folder, 'feed.json'), 'utf8'));
});
after(() => rmSync(folder, { recursive: true, force: true }));

describe('prerendering a list over an index', () => {
  it('shows the newest publications, which the feed has, and requests nothing', async () => {
    const { page, warnings, requests } = await rendered(list(), indexed);
    assert.deepEqual([rowsIn(page), warnings, requests], [10, [], []]);
    assert.doesNotMatch(page, /class="space/);
  });

  for (const [what, attributes, change] of [
    ['a feed without publications', '', (feed) => ({ ...feed, items: [] })],
    ['a query that only others have', 'query="zzzzzz"', (feed) => feed],
    ['a filter that only others have', 'year="1901"', (feed) => feed],
  ])
    it(`leaves the tag as it is with ${what}, and says why`, async () => {
      const { page, warnings, requests } = await rendered(list(attributes), change(indexed));
      assert.deepEqual([page, requests], [list(attributes), []]);
      assert.match(warnings.join(), /^<mpg-publication-list> /);
    });
});

describe('prerendering a list with a query', () => {
  it('shows what it finds, the first time as later', () => {
    const code = `import { prerender } from 'mpg-widgets/prerender';
      import { readFileSync } from 'node:fs';
      const feed = JSON.parse(readFileSync('stories/feed/feed.json', 'utf8'));
      const html = '<mpg-publication-list query="migration"></mpg-publication-list>';
      const pages = [];
      for (let count = 0; count < 2; count++) pages.push(await prerender(html, { feed, now: new Date(0) }));
      console.log(pages[0] === pages[1], pages[0].match(/part="publication"/g)?.length);`;
    const cwd = fileURLToPath(new URL('../..', import.meta.url));
    const output = execFileSync(process.execPath, ['--input-type=module', '-e', code], { cwd, encoding: 'utf8' });
    assert.equal(output, 'true 10\n');
  });
});

describe('a prerendered list', () => {
  const script = '<script type="module" src="/cdn/mpg-widgets.js"></script>';
  let host;
  before(async () => {
    host = await startHost();
  });
  after(() => host.close());

  async function open(attributes, feed) {
    const files = readdirSync(join(folder, 'search'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => [file.slice(folder.length), readFileSync(file)]);
    const { page: body } = await rendered(list(`src="/feed.json" ${attributes}`), feed, url);
    const answers = { '/feed.json': JSON.stringify(feed), ...Object.fromEntries(files) };
    return host.openPage({ head: script, body: `<div lang="en">${body}</div>`, answers });
  }

  /** What a list shows, at each change until it says this. */
  const seenUntil = (page, text) =>
    page.evaluate(async (expected) => {
      const root = document.querySelector('mpg-publication-list').shadowRoot;
      const seen = new Set();
      const count = () => root.querySelector('[part=count]')?.textContent.trim();
      const note = () => seen.add(root.querySelectorAll('[part=publication]').length);
      const observer = new globalThis.MutationObserver(note);
      observer.observe(root, { childList: true, subtree: true });
      note();
      while (count() !== expected || root.querySelector('.base').ariaBusy === 'true')
        await new Promise((resolve) => setTimeout(resolve, 20));
      return [...seen];
    }, text);

  it('over an index shows what the index has once it is seen, and is never blank', async () => {
    const { page, requests, complaints, close } = await open('', indexed);
    assert.deepEqual(await seenUntil(page, '188 publications'), [10]);
    assert.ok(requests.includes('/search/index.json'));
    assert.deepEqual(complaints, []);
    await close();
  });

  it('over an index keeps the focus in a row while it wakes', async () => {
    const { page, complaints, close } = await open('', indexed);
    const focused = () =>
      page.evaluate(() => {
        const { activeElement } = document.querySelector('mpg-publication-list').shadowRoot;
        return [activeElement?.textContent.trim(), activeElement === globalThis.focusedLink];
      });
    const title = await page.evaluate(() => {
      const link = document.querySelector('mpg-publication-list').shadowRoot.querySelectorAll('[part=title] a')[2];
      globalThis.focusedLink = link;
      link.focus({ preventScroll: true });
      return link.textContent.trim();
    });
    await seenUntil(page, '188 publications');
    assert.deepEqual(await focused(), [title, true]);
    assert.deepEqual(complaints, []);
    await close();
  });

  it('over an index searches it for what a visitor types', async () => {
    const { page, complaints, close } = await open('', indexed);
    await page.type('mpg-publication-list >>> [part=query]', 'handbook');
    await page.waitForFunction(() => {
      const { shadowRoot: root } = document.querySelector('mpg-publication-list');
      return (
        root.querySelector('[part=query]').value === 'handbook' &&
        root.querySelector('[part=count]')?.textContent.includes('found') &&
        root.querySelector('.base').ariaBusy !== 'true'
      );
    });
    const [total, focused] = await page.evaluate(() => {
      const { shadowRoot: root } = document.querySelector('mpg-publication-list');
      return [parseInt(root.querySelector('[part=count]').textContent), root.activeElement?.getAttribute('part')];
    });
    const ofIndex = sample.items.filter((item) => JSON.stringify(item).toLowerCase().includes('handbook')).length;
    assert.ok(total > 3 && total <= ofIndex, `${total} of ${ofIndex}`);
    assert.equal(focused, 'query');
    // Letters that are overtaken end their requests.
    assert.deepEqual(
      complaints.filter((text) => !text.endsWith('net::ERR_ABORTED')),
      [],
    );
    await close();
  });

  it('with a query is not blank while it wakes', async () => {
    const { page, complaints, close } = await open('query="migration" loading="eager"', sample);
    const seen = await page.evaluate(async () => {
      const widget = document.querySelector('mpg-publication-list');
      const counts = new Set();
      const note = () => counts.add(widget.shadowRoot.querySelectorAll('[part=publication]').length);
      new globalThis.MutationObserver(note).observe(widget.shadowRoot, { childList: true, subtree: true });
      note();
      while (widget.hasAttribute('data-mpg-prerendered')) await new Promise((resolve) => setTimeout(resolve, 20));
      await widget.updateComplete;
      note();
      return [...counts];
    });
    assert.deepEqual(seen, [10]);
    assert.deepEqual(complaints, []);
    await close();
  });
});
