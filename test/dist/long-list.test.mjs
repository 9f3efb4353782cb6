import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { startPrerenderingHost } from './prerendered.mjs';

describe('a prerendered list of 100,', () => {
  let host;
  before(async () => {
    host = await startPrerenderingHost();
  });
  after(() => host.close());

  it('hydrates all its rows at once, with the same elements', async () => {
    const { page, complaints, close } = await host.openPrerendered(
      '<mpg-publication-list limit="100"></mpg-publication-list>',
    );
    await page.evaluate(() => {
      const { shadowRoot } = document.querySelector('mpg-publication-list');
      globalThis.rowsOf = () => [...shadowRoot.querySelectorAll('ol > li')];
      globalThis.before = globalThis.rowsOf();
    });
    const more = await page.$('mpg-publication-list >>> [part=more]');
    await more.click();
    await page.waitForFunction(() => globalThis.rowsOf().length === 188);
    const kept = await page.evaluate(() =>
      globalThis.before.map((row, index) => row === globalThis.rowsOf()[index]).filter(Boolean),
    );
    await close();
    assert.deepEqual([kept.length, complaints], [100, []]);
  });
});
