/** Uses the built list of publications after a page translator has rewritten it. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { clockScript } from './clock.mjs';
import { startPrerenderingHost } from './prerendered.mjs';

const tag = '<mpg-publication-list></mpg-publication-list>';
const script = '<script type="module" src="/cdn/mpg-widgets.js"></script>';

// These functions run in the page. The translator keeps the words, so that what is shown can be compared.

function translate() {
  const { shadowRoot: root } = document.querySelector('mpg-publication-list');
  const walker = document.createTreeWalker(root.querySelector('.base'), globalThis.NodeFilter.SHOW_TEXT);
  const texts = [];
  while (walker.nextNode()) if (walker.currentNode.data.trim()) texts.push(walker.currentNode);
  for (const text of texts) {
    const [outer, inner] = ['font', 'font'].map((name) => document.createElement(name));
    inner.textContent = text.data;
    outer.append(inner);
    text.replaceWith(outer);
  }
}

async function search() {
  const widget = document.querySelector('mpg-publication-list');
  const found = new Promise((resolve) => widget.addEventListener('mpg-filter', resolve, { once: true }));
  const field = widget.shadowRoot.querySelector('input[type=search]');
  field.focus();
  field.value = 'Roma';
  field.dispatchEvent(new globalThis.InputEvent('input', { bubbles: true }));
  await found;
  await widget.updateComplete;
}

/** How many publications were found, and the facts of each. */
function shown() {
  const { shadowRoot: root } = document.querySelector('mpg-publication-list');
  const words = (element) => element.textContent.replace(/\s+/g, ' ').trim();
  return [root.querySelector('[part=count]'), ...root.querySelectorAll('[part=publication]')].map(words);
}

const translated = () => document.querySelector('mpg-publication-list').shadowRoot.querySelectorAll('font').length;

describe('a translated page', () => {
  let host;
  let wanted;
  before(async () => {
    host = await startPrerenderingHost();
    const { page, close } = await host.openPage({ head: script, body: tag });
    await page.evaluate(search);
    wanted = await page.evaluate(shown);
    await close();
  });
  after(() => host.close());

  it('shows what was found', async () => {
    const { page, complaints, close } = await host.openPage({ head: script, body: tag });
    await page.evaluate(translate);
    await page.evaluate(search);
    const [count, ...publications] = await page.evaluate(shown);
    assert.equal(count, '5 publications found');
    assert.equal(publications.length, 5);
    assert.deepEqual([count, ...publications], wanted);
    assert.deepEqual(complaints, []);
    await close();
  });

  it('shows what was found if the code for that cannot be loaded', async () => {
    const fails = ({ pathname }) => pathname.endsWith('/translation.js');
    const { page, close } = await host.openPage({ head: script, body: tag, fails });
    await page.evaluate(translate);
    await page.evaluate(search);
    assert.deepEqual(await page.evaluate(shown), wanted);
    await close();
  });

  it('shows what was found if the code for that does not come', async () => {
    const hold = (path) => (path.endsWith('/translation.js') ? new Promise(() => undefined) : undefined);
    const { page, close } = await host.openPage({ head: clockScript + script, body: tag, hold });
    await page.evaluate(translate);
    const found = page.evaluate(search);
    await page.waitForFunction(() => globalThis.clock.delays().includes(3000));
    await page.evaluate(() => globalThis.clock.run(3000));
    await found;
    assert.deepEqual(await page.evaluate(shown), wanted);
    await close();
  });

  it('brings back the search field where a copy stands for it', async () => {
    const { page, close } = await host.openPage({ head: script, body: tag });
    const fields = () => {
      const { shadowRoot: root } = document.querySelector('mpg-publication-list');
      const all = [...root.querySelectorAll('[part=query]')];
      if (!globalThis.field) [globalThis.field] = all;
      return all.map((field) => field === globalThis.field);
    };
    assert.deepEqual(await page.evaluate(fields), [true]);
    await page.evaluate(() => globalThis.field.replaceWith(globalThis.field.cloneNode(true)));
    await page.waitForFunction(() => globalThis.field.isConnected);
    assert.deepEqual(await page.evaluate(fields), [true]);
    await close();
  });

  it('loads nothing for that as long as nobody rewrites it', async () => {
    const { page, requests, close } = await host.openPage({ head: script, body: tag });
    await page.evaluate(search);
    assert.deepEqual(
      requests.filter((path) => path.endsWith('/translation.js')),
      [],
    );
    await close();
  });

  it('shows what was found in a prerendered list that was rewritten before there was a script', async () => {
    const change = (html) => `${html}<script>(${translate})()</script>`;
    const { page, complaints, close } = await host.openPrerendered(tag, { change });
    assert.ok(await page.evaluate(translated));
    await page.evaluate(search);
    assert.deepEqual(await page.evaluate(shown), wanted);
    assert.deepEqual(complaints, []);
    await close();
  });

  it('keeps its translation when a prerendered list wakes', async () => {
    const { page, complaints, close } = await host.openPrerendered(tag);
    await page.evaluate(translate);
    const before = await page.evaluate(translated);
    await page.evaluate(async () => {
      const widget = document.querySelector('mpg-publication-list');
      const loaded = new Promise((resolve) => widget.addEventListener('mpg-load', resolve));
      widget.requestUpdate();
      await loaded;
      await widget.updateComplete;
    });
    assert.equal(await page.evaluate(translated), before);
    await page.evaluate(search);
    assert.deepEqual(await page.evaluate(shown), wanted);
    assert.deepEqual(complaints, []);
    await close();
  });
});
