/** Checks that widgets work in applications that add, change and remove them. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { bundle } from './bundle.mjs';
import { shownInside, startHost } from './browser.mjs';
import { widgets } from './manuals.mjs';

const head = '<script type="module" src="/cdn/mpg-widgets.js"></script>';

const heading = (page) => page.$eval('mpg-news-list >>> [part=heading]', ({ textContent }) => textContent.trim());
const items = (page) => page.$$eval('mpg-news-list >>> [part~=news]', ({ length }) => length);

describe('widgets in an application', () => {
  let host;
  before(async () => {
    host = await startHost();
  });
  after(() => host.close());

  for (const name of ['react', 'react-components', 'vue']) {
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

  it('are components for React, which tell of events and bring no other widget', async () => {
    const code = await bundle('react-components');
    const registered = widgets.filter(({ tag }) => new RegExp(`["'\`]${tag}["'\`]`).test(code));
    assert.deepEqual(
      registered.map(({ name }) => name),
      ['news-list'],
    );

    const files = { '/app.js': code };
    const head = '<script defer src="/app.js"></script>';
    const { page, complaints, close } = await host.openPage({ head, body: '<main></main>', files, isBroken: true });
    const told = await page.evaluate(
      () =>
        new Promise((resolve) => {
          globalThis.app.show({
            src: '/cdn/feed.json',
            headingLevel: 3,
            noStorage: true,
            onMpgLoad: ({ detail, target }) => resolve([detail.feed.items.length > 5, target.localName]),
          });
        }),
    );
    assert.deepEqual(told, [true, 'mpg-news-list']);
    const settings = await page.$eval('mpg-news-list', ({ headingLevel, noStorage }) => [headingLevel, noStorage]);
    assert.deepEqual(settings, [3, true]);
    assert.deepEqual(complaints, []);
    await close();
  });

  it('are components for React, which servers render with their attributes and content', async () => {
    const { MpgPublicationList } = await import('mpg-widgets/react/publication-list');
    const settings = {
      className: 'ours',
      limit: 5,
      headingLevel: 3,
      deepLinks: true,
      noStorage: false,
      query: undefined,
      feed: {},
      onMpgLoad: () => undefined,
    };
    const element = createElement(MpgPublicationList, settings, createElement('a', { href: '/' }, 'MPG'));
    assert.equal(
      renderToString(element),
      '<mpg-publication-list class="ours" limit="5" heading-level="3" deep-links=""><a href="/">MPG</a></mpg-publication-list>',
    );
  });

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
