import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { shownWidgets, startHost } from './browser.mjs';
import { widgets } from './manuals.mjs';

const policy =
  "default-src 'none'; script-src 'self'; connect-src 'self'; img-src 'self'; style-src 'self'; " +
  "require-trusted-types-for 'script'";
const autoloader = '<script type="module" src="/cdn/mpg-widgets.js"></script>';
const allInOne = '<script type="module" src="/cdn/all.js"></script>';
const examples = widgets.map(({ example }) => example).join('\n');
const feed = '/cdn/feed.json';

/** Fails unless each of these widgets shows content. */
function assertContent(shown, tags) {
  assert.deepEqual(
    shown.map(({ tag }) => tag),
    tags,
  );
  for (const { tag, text, height, isLoading, hasMessage } of shown) {
    assert.ok(
      text.length > 20 && height > 40 && !isLoading && !hasMessage,
      `<${tag}> shows content: “${text}”, ${height} px`,
    );
  }
}

describe('dist/cdn in a page', () => {
  let host;
  let opened;
  const allTags = widgets.map(({ tag }) => tag);

  before(async () => {
    host = await startHost();
  });
  after(() => host.close());

  async function openPage(page) {
    opened = await host.openPage(page);
    return opened;
  }

  describe('under a strict Content-Security-Policy with Trusted Types', () => {
    before(() => openPage({ head: autoloader, body: examples, policy }));
    after(() => opened.close());

    it('shows every widget with the feed beside the script', async () => {
      assertContent(await opened.page.evaluate(shownWidgets), allTags);
    });

    it('violates no policy', async () => {
      assert.deepEqual(await opened.violations(), []);
    });

    it('leaves the console empty', () => {
      assert.deepEqual(opened.complaints, []);
    });

    it('requests the feed once', () => {
      assert.equal(opened.requests.filter((path) => path === feed).length, 1);
    });

    it('loads a widget that is added later', async () => {
      const { page } = opened;
      await page.evaluate((tag) => document.body.prepend(document.querySelector(tag).cloneNode()), allTags[0]);
      await page.waitForNetworkIdle();
      assertContent((await page.evaluate(shownWidgets)).slice(0, 1), allTags.slice(0, 1));
    });
  });

  const names = { none: "'none'", 'other ones': 'dompurify default', 'one that another Lit has made': 'lit-html' };
  for (const [which, list] of Object.entries(names)) {
    it(`shows every widget under a policy that allows these Trusted Types policies: ${which}`, async () => {
      const another = "<script>try { trustedTypes.createPolicy('lit-html', {}) } catch {}</script>";
      await openPage({ head: another + autoloader, body: examples, policy: `trusted-types ${list}` });
      assertContent(await opened.page.evaluate(shownWidgets), allTags);
      await opened.close();
    });
  }

  describe('with a feed that writes characters by name', () => {
    const milestone = { id: 'a', title: 'Egalit&eacute; &amp; &frac12;', _mpg: { kind: 'milestone', date: '2004' } };
    const document = { version: 'https://jsonfeed.org/version/1.1', title: 'Names', items: [milestone] };
    const body = '<mpg-milestone-timeline src="/names.json"></mpg-milestone-timeline>';
    const answers = { '/names.json': JSON.stringify(document) };
    const shownText = () =>
      globalThis.document.querySelector('mpg-milestone-timeline').shadowRoot.querySelector('[part=text]')?.textContent;

    it('decodes them under Trusted Types', async () => {
      const { page, violations, close } = await openPage({ head: autoloader, body, policy, answers });
      assert.equal(await page.evaluate(shownText), 'Egalité & ½');
      assert.deepEqual(await violations(), []);
      await close();
    });

    it('leaves rare ones as they are if the host does not allow the policy for them', async () => {
      const narrow = `${policy}; trusted-types lit-html`;
      const { page, close } = await openPage({ head: autoloader, body, policy: narrow, answers });
      assert.equal(await page.evaluate(shownText), 'Egalit&eacute; & &frac12;');
      await close();
    });
  });

  it('loads nothing else if the page has no widget', async () => {
    const { requests, close } = await openPage({ head: autoloader });
    await close();
    assert.deepEqual(
      requests.filter((path) => path.startsWith('/cdn/')),
      ['/cdn/mpg-widgets.js'],
    );
  });

  it('loads the first widget of a page if it is added later', async () => {
    const { page, close } = await openPage({ head: autoloader, policy });
    await page.evaluate((tag) => {
      document.body.append(document.createElement('section'));
      document.querySelector('section').append(document.createElement(tag));
    }, allTags[0]);
    await page.waitForSelector(`${allTags[0]}:defined`);
    await close();
  });

  it('shows every widget from one file', async () => {
    const { page, complaints, violations, close } = await openPage({ head: allInOne, body: examples, policy });
    assertContent(await page.evaluate(shownWidgets), allTags);
    assert.deepEqual([...complaints, ...(await violations())], []);
    await close();
  });

  it('works if it is loaded twice and in two versions', async () => {
    const second = '<script type="module" src="/cdn/mpg-widgets.js?ver=2"></script>';
    const { page, complaints, close } = await openPage({ head: autoloader + second + allInOne, body: examples });
    assertContent(await page.evaluate(shownWidgets), allTags);
    assert.deepEqual(complaints, []);
    await close();
  });

  it('reads the feed that the script tag names', async () => {
    const head = '<script type="module" src="/cdn/mpg-widgets.js" data-src="/cdn/feed.json?own"></script>';
    const { page, close } = await openPage({ head, body: examples });
    const loaded = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
    assert.deepEqual(
      loaded.filter((name) => name.includes('feed.json')).map((name) => new URL(name).search),
      ['?own'],
    );
    await close();
  });

  it('leaves the host’s own content visible without script', async () => {
    const { page, close } = await openPage({ body: `<${allTags[0]}><p>Own content</p></${allTags[0]}>` });
    assert.ok(await page.$eval('p', (own) => own.checkVisibility()));
    await close();
  });
});

describe('pages like those of partners', () => {
  let host;
  const pages = readdirSync(new URL('../../stories/hosts/', import.meta.url)).filter((file) => file.endsWith('.html'));

  before(async () => {
    host = await startHost();
  });
  after(() => host.close());

  const withContent = pages.filter((name) => !['index.html', 'broken.html', 'frame.html'].includes(name));
  const forms = ['microsite-prerendered.html', 'newsletter-prerendered.html', 'newsletter-snippet.html'];
  for (const file of [...withContent, ...forms]) {
    it(`${file} shows its widgets and leaves the console empty`, async () => {
      const { page, complaints, violations, close } = await host.open(`/hosts/${file}`);
      const shown = await page.evaluate(shownWidgets);
      assert.ok(shown.length > 0);
      assertContent(
        shown,
        shown.map(({ tag }) => tag),
      );
      assert.deepEqual([...complaints, ...(await violations())], []);
      await close();
    });
  }

  it('index.html links to all others', async () => {
    const { page, close } = await host.open('/hosts/');
    const linked = await page.$$eval('a', (links) => links.map(({ href }) => href.split('/').at(-1)));
    assert.deepEqual(
      pages.filter((file) => file !== 'index.html' && !linked.includes(file)),
      [],
    );
    await close();
  });

  it('index.html says how many widgets each has', async () => {
    const { page, close } = await host.open('/hosts/');
    const said = await page.$$eval('dt:has(span)', (terms) =>
      terms.map((term) => [term.firstElementChild.getAttribute('href'), parseInt(term.lastElementChild.textContent)]),
    );
    await close();
    const folder = new URL('../../stories/hosts/', import.meta.url);
    const tagsIn = (file) => [...readFileSync(new URL(file, folder), 'utf8').matchAll(/<(mpg-[\w-]+)[\s>]/g)];
    const widgetsIn = (file) => tagsIn(file).filter(([, name]) => widgets.some(({ tag }) => tag === name)).length;
    assert.ok(said.length > 5);
    assert.deepEqual(
      said,
      said.map(([file]) => [file, widgetsIn(file)]),
    );
  });

  it('broken.html shows the host’s own content and throws nothing', async () => {
    const errors = [];
    const { page, close } = await host.open('/hosts/broken.html');
    page.on('pageerror', (error) => errors.push(error));
    await page.reload({ waitUntil: 'networkidle0' });
    const isVisible = await page.$$eval('*', (all) =>
      all
        .filter(({ localName }) => localName.startsWith('mpg-'))
        .some((widget) => widget.firstElementChild?.checkVisibility()),
    );
    assert.ok(isVisible);
    assert.deepEqual(errors, []);
    await close();
  });
});
