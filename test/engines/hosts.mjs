/** Opens the pages like those of partners in WebKit over WebDriver. The runner of engines runs this; see node-tests.mjs. */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { createServer } from 'node:http';
import { once } from 'node:events';
import { after, before, describe, it } from 'node:test';
import { serve } from '../../scripts/serve.mjs';
import { startWebKit } from '../../scripts/test/webkit.mjs';
import { shownWidgets } from '../dist/browser.mjs';
import { widgets } from '../dist/manuals.mjs';

const folder = new URL('../../stories/hosts/', import.meta.url);
const pages = readdirSync(folder).filter(
  (file) => file.endsWith('.html') && !['index.html', 'broken.html', 'frame.html'].includes(file),
);
const allTags = widgets.map(({ tag }) => tag).join();
const forms = ['microsite-prerendered.html', 'newsletter-prerendered.html', 'newsletter-snippet.html'];

// Runs in each page before all else. WebDriver has no events of the console.
function recordComplaints() {
  const complaints = (globalThis.complaints = []);
  for (const level of ['warn', 'error']) console[level] = (...values) => complaints.push(values.map(String).join(' '));
  for (const type of ['error', 'unhandledrejection', 'securitypolicyviolation'])
    globalThis.addEventListener(
      type,
      (event) =>
        complaints.push([type, event.message, event.reason, event.violatedDirective, event.target?.src].join(' ')),
      true,
    );
}

/** What each page loads first: it records complaints, and gives the tests their functions by name. */
const script = `(${recordComplaints})();\n${[listed, inList, startOf, framed].join('\n')}`;

/** Serves what `serve` does, and has every page record complaints. */
async function serveRecorded() {
  const origin = await serve();
  const server = createServer(async ({ url }, response) => {
    if (url === '/recorder.js') {
      response.writeHead(200, { 'content-type': 'text/javascript' }).end(script);
      return;
    }
    const answer = await fetch(origin.url + url);
    const isPage = answer.headers.get('content-type')?.startsWith('text/html');
    const body = Buffer.from(await answer.arrayBuffer());
    const names = ['content-type', 'content-security-policy', 'cache-control'];
    const headers = names.flatMap((name) => (answer.headers.has(name) ? [[name, answer.headers.get(name)]] : []));
    response.writeHead(answer.status, Object.fromEntries(headers));
    response.end(isPage ? String(body).replace('<head>', '<head><script src="/recorder.js"></script>') : body);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const close = async () => {
    server.closeAllConnections();
    server.close();
    await origin.close();
  };
  return { url: `http://127.0.0.1:${server.address().port}`, close };
}

/** Whether the widgets of a page, or of the page in a frame, are defined and have loaded. Runs in the page. */
function isSettled(tags, frame) {
  const shown = frame ? document.querySelector(frame).contentDocument : document;
  const found = [...shown.querySelectorAll(tags)];
  return found.length > 0 && found.every((widget) => widget.shadowRoot?.querySelector('.base:not([aria-busy])'));
}

/** What the list of publications of a page says and has. Runs in the page. */
function listed() {
  const { shadowRoot } = document.querySelector('mpg-publication-list');
  const textsOf = (selector) => [...shadowRoot.querySelectorAll(selector)].map(({ textContent }) => textContent.trim());
  return {
    count: Number(/\d+/.exec(textsOf('[part=count]').join())?.[0]),
    marks: textsOf('[part=list] mark').map((text) => text.toLowerCase()),
    active: textsOf('[part~=remove]').length,
    focus: shadowRoot.activeElement?.getAttribute('part'),
  };
}

/** A part of the list of publications, if it is visible. Runs in the page. */
function inList(selector) {
  const element = document.querySelector('mpg-publication-list').shadowRoot.querySelector(selector);
  return element?.checkVisibility() ? element : undefined;
}

/** Where the first text of a widget is, as seen from where a page from the right begins. Runs in the page. */
function startOf(widget) {
  const base = widget.shadowRoot.querySelector('.base');
  const first = base.querySelector('h2, h3, p, a');
  return {
    tag: widget.localName,
    direction: globalThis.getComputedStyle(base).direction,
    distance: Math.round(base.getBoundingClientRect().right - first.getBoundingClientRect().right),
  };
}

/** Shows a page in a frame of 320 px, which a window cannot be as narrow as. Runs in the page. */
function framed(file) {
  const frame = document.createElement('iframe');
  Object.assign(frame, { src: file, width: 320, height: 800 });
  frame.style.border = '0';
  document.body.replaceChildren(frame);
}

describe('WebKit', () => {
  let host;
  let browser;
  before(async () => {
    [host, browser] = await Promise.all([serveRecorded(), startWebKit()]);
  });
  after(() => Promise.all([host.close(), browser.stop()]));

  /** Opens a page and waits until its widgets have content. */
  async function open(file) {
    const { page } = browser;
    await page.goto(`${host.url}/hosts/${file}`);
    await page.waitForFunction(isSettled, {}, allTags);
    return page;
  }

  const complaintsIn = (page) => page.evaluate(() => globalThis.complaints);

  for (const file of [...pages, ...forms]) {
    it(`${file} shows its widgets and leaves the console empty`, async () => {
      const page = await open(file);
      const shown = await page.evaluate(shownWidgets);
      assert.ok(shown.length > 0);
      const empty = shown.filter(({ text, height, hasMessage }) => text.length <= 20 || height <= 40 || hasMessage);
      assert.deepEqual(empty, []);
      assert.deepEqual(await complaintsIn(page), []);
    });
  }

  it('broken.html shows the host’s own content', async () => {
    const { page } = browser;
    await page.goto(`${host.url}/hosts/broken.html`);
    const isShown = (tags) =>
      [...document.querySelectorAll(tags)].some(({ firstElementChild }) => firstElementChild?.checkVisibility());
    await page.waitForFunction(isShown, {}, allTags);
  });

  it('searches in the list of publications as the visitor types', async () => {
    const page = await open('microsite.html');
    await page.evaluate(() => globalThis.inList('[part=query]').focus());
    const { count } = await page.evaluate(() => globalThis.listed());
    await page.keyboard.type('citizenship');
    // The beginnings of the word find more.
    await page.waitForFunction(() => {
      const { marks } = globalThis.listed();
      return marks.length > 0 && marks.every((text) => text.startsWith('citizenship'));
    });
    const found = await page.evaluate(() => globalThis.listed());
    assert.ok(found.count > 0 && found.count < count, String(found.count));
    assert.equal(found.focus, 'query');
    assert.deepEqual(await complaintsIn(page), []);
  });

  it('filters the list of publications by keyboard, and shows all again', async () => {
    const page = await open('microsite.html');
    const { count } = await page.evaluate(() => globalThis.listed());
    // In a narrow column, a button opens the filters.
    const isFolded = await page.evaluate(() => Boolean(globalThis.inList('[part=toggle]')));
    if (isFolded) {
      await page.evaluate(() => globalThis.inList('[part=toggle]').focus());
      await page.keyboard.press('Enter');
    }
    await page.waitForFunction(() => globalThis.inList('[part~=option] input'));
    await page.evaluate(() => globalThis.inList('[part~=option] input').focus());
    await page.keyboard.press('Space');
    await page.waitForFunction((all) => globalThis.listed().count < all && globalThis.listed().active === 1, {}, count);
    await page.evaluate(() => globalThis.inList('[part~=remove]').focus());
    await page.keyboard.press('Enter');
    await page.waitForFunction(
      (all) => globalThis.listed().count === all && globalThis.listed().active === 0,
      {},
      count,
    );
    assert.deepEqual(await complaintsIn(page), []);
  });

  it('rtl.html runs from the right', async () => {
    const page = await open('rtl.html');
    const starts = await page.evaluate((tags) => [...document.querySelectorAll(tags)].map(globalThis.startOf), allTags);
    assert.ok(starts.length > 0);
    for (const { tag, direction, distance } of starts)
      assert.ok(
        direction === 'rtl' && distance >= 0 && distance < 100,
        `${tag} ${direction}, ${distance} px from the right`,
      );
  });

  for (const file of ['microsite.html', 'rtl.html']) {
    it(`${file} fits into 320 px`, async () => {
      const { page } = browser;
      await page.goto(`${host.url}/hosts/index.html`);
      await page.evaluate((name) => globalThis.framed(name), file);
      await page.waitForFunction(isSettled, {}, allTags, 'iframe');
      const width = () => document.querySelector('iframe').contentDocument.documentElement.scrollWidth;
      assert.equal(await page.evaluate(width), 320);
    });
  }
});
