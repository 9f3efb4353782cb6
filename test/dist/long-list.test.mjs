import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { startHost } from './browser.mjs';
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

describe('a row of a long list', () => {
  let host;
  before(async () => {
    host = await startHost();
  });
  after(() => host.close());

  it('comes and goes without the styles of the other rows being calculated again', async () => {
    const head = '<script type="module" src="/cdn/mpg-widgets.js"></script>';
    const body = '<mpg-publication-list limit="100"></mpg-publication-list>';
    const { page, close } = await host.openPage({ head, body });
    await page.waitForFunction(
      () => document.querySelector('mpg-publication-list').shadowRoot.querySelectorAll('ol > li').length === 100,
    );
    await page.evaluate(painted);
    await page.tracing.start({ categories: ['devtools.timeline'] });
    await page.evaluate(() => {
      const list = document.querySelector('mpg-publication-list').shadowRoot.querySelector('ol');
      list.prepend(list.lastElementChild);
    });
    await page.evaluate(painted);
    const { traceEvents } = JSON.parse(Buffer.from(await page.tracing.stop()).toString());
    await close();
    const counts = traceEvents
      .filter(({ name }) => name === 'UpdateLayoutTree')
      .map(({ args }) => args.elementCount ?? 0);
    const calculated = counts.reduce((sum, count) => sum + count, 0);
    // A row has some 15 elements, the list some 1,500.
    assert.ok(calculated > 0 && calculated < 100, `${calculated} elements`);
  });
});

// Runs in the page.
const painted = () =>
  new Promise((resolve) =>
    globalThis.requestAnimationFrame(() => globalThis.requestAnimationFrame(() => setTimeout(resolve))),
  );
