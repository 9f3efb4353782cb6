/** Hydrates every widget of the built library in a page that a server rendered. */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { noteCombinations } from '../support/combinations.mjs';
import { widgets } from './manuals.mjs';
import { isWaking, startPrerenderingHost } from './prerendered.mjs';

const files = readdirSync(new URL('../../src/locales/', import.meta.url));
const languages = files.flatMap((file) => /^([a-z]{2})\.ts$/.exec(file)?.[1] ?? []);
const directions = { ar: 'rtl' };

/** Wakes all widgets of a page and waits until they are live. */
async function wakeAll(page) {
  await page.evaluate(async () => {
    const all = [...document.querySelectorAll('[data-mpg-prerendered]')];
    const loaded = all.map((widget) => new Promise((resolve) => widget.addEventListener('mpg-load', resolve)));
    for (const widget of all) widget.requestUpdate();
    await Promise.all(loaded);
    await Promise.all(all.map((widget) => widget.updateComplete));
  });
}

const untouched = widgets.map(({ tag }) => ({ tag, gone: 0, added: 0 }));

describe('a prerendered page', () => {
  let host;
  before(async () => {
    host = await startPrerenderingHost();
  });
  after(() => host.close());

  for (const lang of languages) {
    it(`keeps all nodes of all widgets in ${lang}`, async () => {
      const examples = widgets.map(({ example }) => example).join('\n');
      const { page, requests, complaints, close } = await host.openPrerendered(examples, {
        lang,
        dir: directions[lang],
      });
      await page.evaluate(() => globalThis.compareNodes());
      assert.deepEqual(requests.filter(isWaking), []);
      await wakeAll(page);
      assert.deepEqual(await page.evaluate(() => globalThis.compareNodes()), untouched);
      assert.deepEqual(complaints, []);
      assert.equal(await page.evaluate(() => globalThis.shift), 0);
      await close();
    });
  }
  noteCombinations('prerendered widget × language', widgets.length * languages.length);
});
