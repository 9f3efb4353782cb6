/** Checks that widgets work in applications that add, change and remove them. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { shownInside, startHost } from './browser.mjs';

const head = '<script type="module" src="/cdn/mpg-widgets.js"></script>';

/** Bundles an application as one classic script, which sets `app`. */
async function bundle(name) {
  const entry = fileURLToPath(new URL(`apps/${name}.js`, import.meta.url));
  const [{ output }] = await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: { write: false, lib: { entry, formats: ['iife'], name: 'app' } },
  });
  return output[0].code;
}

const heading = (page) => page.$eval('mpg-news-list >>> [part=heading]', ({ textContent }) => textContent.trim());
const items = (page) => page.$$eval('mpg-news-list >>> [part~=news]', ({ length }) => length);

describe('widgets in an application', () => {
  let host;
  before(async () => {
    host = await startHost();
  });
  after(() => host.close());

  for (const name of ['react', 'vue']) {
    it(`are mounted, changed, unmounted and mounted again: ${name}`, async () => {
      const files = { '/app.js': await bundle(name) };
      const script = `${head}<script defer src="/app.js"></script>`;
      const opened = await host.openPage({ head: script, body: '<main></main>', files, isBroken: true });
      const { page, requests, complaints, close } = opened;
      const show = (properties) => page.evaluate((set) => globalThis.app.show(set), properties);

      await show({ heading: 'First', limit: 3 });
      await shownInside(page, 'mpg-news-list', '[part~=news]');
      assert.deepEqual([await heading(page), await items(page)], ['First', 3]);

      await show({ heading: 'Second', limit: 5 });
      await shownInside(page, 'mpg-news-list', '[part~=news]');
      await page.waitForFunction(
        () => document.querySelector('mpg-news-list').shadowRoot.querySelectorAll('[part~=news]').length === 5,
      );
      assert.equal(await heading(page), 'Second');

      for (let round = 0; round < 20; round++) {
        await show(undefined);
        await show({ heading: `Round ${round}`, limit: 2 });
      }
      await page.evaluate(() => globalThis.app.unmount());
      assert.equal(await page.$('mpg-news-list'), null);
      await show({ heading: 'Last', limit: 1 });
      await shownInside(page, 'mpg-news-list', '[part~=news]');
      assert.deepEqual([await heading(page), await items(page)], ['Last', 1]);
      assert.deepEqual(complaints, []);
      assert.equal(requests.filter((path) => path === '/cdn/feed.json').length, 1);
      await close();
    });
  }

  it('are shown on each page that Turbo visits', async () => {
    const { page, complaints, close } = await host.open('/hosts/turbo.html');
    await shownInside(page, 'mpg-news-list', '[part~=news]');
    await page.evaluate(() => (globalThis.isSamePage = true));
    for (const [link, widget] of [
      ['#second', 'mpg-programme-list'],
      ['#first', 'mpg-news-list'],
      ['#second', 'mpg-programme-list'],
    ]) {
      // Turbo shows a page that it knows, and then puts the fresh one in its place.
      await page.evaluate((selector) => {
        const visited = new Promise((resolve) => document.addEventListener('turbo:load', resolve, { once: true }));
        document.querySelector(selector).click();
        return visited.then(() => undefined);
      }, link);
      await shownInside(page, widget, 'a');
    }
    await page.goBack();
    await shownInside(page, 'mpg-news-list', '[part~=news]');
    assert.equal(await page.evaluate(() => globalThis.isSamePage), true);
    assert.deepEqual(complaints, []);
    await close();
  });
});
