/** Checks that trying again loads the built code that a widget could not load on demand at first. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { startHost } from './browser.mjs';

const head = '<script type="module" src="/cdn/mpg-widgets.js"></script>';

/** What the visitor presses or types in, the file that this loads, and an element that appears once it is loaded. */
const actions = [
  { tag: 'mpg-publication-card', press: 'summary', file: 'citing', result: '[part=citation]' },
  { tag: 'mpg-publication-list', press: '[part=export] summary', file: 'export', result: '[part=save]' },
  { tag: 'mpg-publication-list', type: '[part=query]', file: 'text-search', result: 'mark' },
  { tag: 'mpg-project-list', type: '[part=query]', file: 'searching', result: 'mark' },
];

describe('code on demand of the built library', () => {
  let host;
  before(async () => {
    host = await startHost();
  });
  after(() => host.close());

  for (const { tag, press, type, file, result } of actions) {
    it(`of <${tag}> is loaded by trying again: ${file}`, async () => {
      const { page, close } = await host.openPage({ head, body: `<${tag}></${tag}>` });
      const devtools = await page.createCDPSession();
      await devtools.send('Network.enable');
      await devtools.send('Network.setBlockedURLs', { urls: [`*/chunks/*/${file}.js*`] });
      // With `visible`, each frame looks again. Without it, only what changes outside shadow roots does.
      const inside = (selector) => page.waitForSelector(`${tag} >>> ${selector}`, { visible: true });
      if (press) await (await inside(press)).evaluate((element) => element.click());
      if (type) await (await inside(type)).type('in');
      const retry = await inside('[part=retry]');
      // Each letter is an attempt: the last one has failed too.
      await page.waitForNetworkIdle({ idleTime: 200 });
      assert.equal(await page.$(`${tag} >>> ${result}`), null);

      await devtools.send('Network.setBlockedURLs', { urls: [] });
      await retry.evaluate((element) => element.click());
      await inside(result);
      assert.equal(await page.$(`${tag} >>> [part=retry]`), null);
      await close();
    });
  }

  it('of a language is loaded by the widget where the autoloader’s request for it failed', async () => {
    // The address itself, and not with the query that a second attempt adds.
    const fails = ({ pathname, search }) => pathname.endsWith('/fi.js') && !search;
    const { page, requests, close } = await host.openPage({ head, fails });
    await page.evaluate(() => {
      document.documentElement.lang = 'fi';
      document.body.append(document.createElement('mpg-programme-list'));
    });
    await page.waitForFunction(() =>
      document.querySelector('mpg-programme-list').shadowRoot?.textContent.includes('julkaisua'),
    );
    assert.ok(requests.filter((path) => path.endsWith('/fi.js')).length > 1, 'the first attempt failed');
    await close();
  });
});
