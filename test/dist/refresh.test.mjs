/** Checks that the built widgets keep up with a feed that changes while the page is open. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { startHost } from './browser.mjs';
import { clockScript } from './clock.mjs';
import * as server from './faulty-server.mjs';
import { addWidget, allowLocalServers, outcome } from './told.mjs';

const { answers, feed } = server;
const head = `${clockScript}<script type="module" src="/cdn/mpg-widgets.js"></script>`;
const minute = 60_000;
const tagged = { etag: '"1"', 'cache-control': 'max-age=600' };
const changed = JSON.stringify({ ...JSON.parse(feed), items: JSON.parse(feed).items.slice(1) });

// Runs in the page: whether timers of this length wait. The time between setting and starting one has passed already.
const waits = (delay, count = 1) =>
  globalThis.clock.delays().filter((other) => other > delay - 1000 && other <= delay).length >= count;

describe('a widget with refresh', () => {
  let host;
  let faulty;
  let page;
  let close;
  before(async () => {
    [host, faulty] = await Promise.all([startHost(), server.startFaultyServer()]);
    ({ page, close } = await host.openPage({ head }));
    await allowLocalServers(page);
  });
  after(async () => {
    await close();
    await Promise.all([host.close(), faulty.close()]);
  });

  /** Shows a widget and waits until its first refresh is due. */
  async function show(src, tag = 'mpg-programme-list') {
    await page.evaluate(addWidget, tag, { src, refresh: '1' });
    await outcome(page);
    await page.waitForFunction(waits, {}, minute);
  }
  const pass = (delay) => page.evaluate((delay) => globalThis.clock.run(delay - 999, delay), delay);
  const remove = () => page.evaluate(() => globalThis.widget.remove());

  it('asks only whether the feed has changed, and touches nothing if it has not', async () => {
    const src = faulty.address(answers(200, feed, tagged), answers(304, '', tagged));
    await show(src);
    await page.evaluate(() => {
      globalThis.changes = 0;
      const count = (changes) => (globalThis.changes += changes.length);
      const options = { attributes: true, characterData: true, childList: true, subtree: true };
      new MutationObserver(count).observe(globalThis.widget.shadowRoot, options);
      new MutationObserver(count).observe(document.body, options);
    });
    await pass(minute);
    // The next refresh is set when this one has ended.
    await page.waitForFunction(waits, {}, minute);
    const heads = faulty.requestsTo(src);
    assert.equal(heads.length, 2);
    assert.match(heads[1], /^GET .*if-none-match: "1"/is);
    assert.deepEqual(await page.evaluate(() => [globalThis.changes, globalThis.widget.told.length]), [0, 1]);
    await remove();
  });

  it('shows what changed, and keeps what the visitor has typed, and the focus', async () => {
    const src = faulty.address(answers(200, feed), answers(200, changed));
    await show(src, 'mpg-publication-list');
    const field = await page.waitForSelector('mpg-publication-list >>> [part=query]', { visible: true });
    await field.type('migr');
    const summary = await page.waitForSelector('mpg-publication-list >>> summary', { visible: true });
    await summary.evaluate((element) => element.click());
    await field.focus();
    const list = await page.evaluate(() => globalThis.widget.shadowRoot.querySelector('details').open);
    await pass(minute);
    await page.waitForFunction(() => globalThis.widget.told.length === 2);
    const after = await field.evaluate((element) => [
      element.value,
      element.isConnected,
      element.getRootNode().activeElement === element,
    ]);
    assert.deepEqual(after, ['migr', true, true]);
    assert.equal(await page.evaluate(() => globalThis.widget.shadowRoot.querySelector('details').open), list);
    assert.deepEqual(await page.evaluate(() => globalThis.widget.told[1].stale), false);
    await remove();
  });

  it('waits while the page is hidden, and catches up when it is not', async () => {
    const src = faulty.address(answers(200, feed));
    await show(src);
    const turn = (state) =>
      page.evaluate((state) => {
        Object.defineProperty(document, 'visibilityState', { value: state, configurable: true });
        document.dispatchEvent(new Event('visibilitychange'));
      }, state);
    await turn('hidden');
    assert.equal(await page.evaluate(waits, minute), false);
    await page.evaluate(() => {
      const { now } = Date;
      Date.now = () => now() + 600_000;
    });
    assert.equal(faulty.requestsTo(src).length, 1);
    await turn('visible');
    await page.waitForFunction(waits, {}, minute);
    assert.equal(faulty.requestsTo(src).length, 2);
    await remove();
  });

  it('goes on if the clock of the device is set back', async () => {
    const src = faulty.address(answers(200, feed));
    await show(src);
    await page.evaluate(() => {
      const { now } = Date;
      globalThis.setForward = () => (Date.now = now);
      Date.now = () => now() - 365 * 86_400_000;
      document.dispatchEvent(new Event('visibilitychange'));
    });
    await page.waitForFunction(waits, {}, minute);
    assert.equal(faulty.requestsTo(src).length, 2);
    await remove();
    await page.evaluate(() => globalThis.setForward());
  });

  it('waits while the device is offline', async () => {
    const src = faulty.address(answers(200, feed));
    await show(src);
    await page.setOfflineMode(true);
    await pass(minute);
    assert.equal(faulty.requestsTo(src).length, 1);
    await page.setOfflineMode(false);
    await page.waitForFunction(waits, {}, minute);
    assert.equal(faulty.requestsTo(src).length, 2);
    await remove();
  });

  it('asks less and less often while the server fails, and keeps what it shows', async () => {
    const src = faulty.address(answers(200, feed), answers(404));
    await show(src);
    for (const delay of [1, 2, 4, 8, 16, 16]) {
      await page.waitForFunction(waits, {}, delay * minute);
      await pass(delay * minute);
    }
    await page.waitForFunction(() => globalThis.widget.told.length === 7);
    const shown = await page.evaluate(() => {
      const { shadowRoot } = globalThis.widget;
      return ['[part=list]', '[part=notice]', '[aria-busy]'].map((selector) =>
        Boolean(shadowRoot.querySelector(selector)),
      );
    });
    assert.deepEqual(shown, [true, false, false]);
    assert.equal(faulty.requestsTo(src).length, 7);
    await remove();
  });

  it('sends one request for several widgets with the same feed', async () => {
    const src = faulty.address(answers(200, feed));
    await show(src);
    await page.evaluate(addWidget, 'mpg-digest', { src, refresh: '1' });
    await outcome(page);
    await page.waitForFunction(waits, {}, minute, 2);
    await pass(minute);
    await page.waitForFunction(waits, {}, minute, 2);
    assert.equal(faulty.requestsTo(src).length, 2);
    await page.evaluate(() => document.querySelectorAll('[refresh]').forEach((widget) => widget.remove()));
  });

  it('leaves no timer behind when it is removed, and goes on when it comes back', async () => {
    const src = faulty.address(answers(200, feed));
    await show(src);
    // That of the next refresh stays, once the copy is stored, for which there is a time limit.
    await page.waitForFunction(() => globalThis.clock.delays().length === 1);
    await remove();
    assert.deepEqual(await page.evaluate(() => globalThis.clock.delays()), []);
    await page.evaluate(() => document.body.append(globalThis.widget));
    await page.waitForFunction(waits, {}, minute);
    await remove();
  });
});
