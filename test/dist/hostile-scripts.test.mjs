/** Checks that widgets work on pages whose scripts have replaced what browsers have. */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import puppeteer from 'puppeteer-core';
import { serve } from '../../scripts/serve.mjs';
import { chromium } from '../../scripts/test/chromium.mjs';
import { noteCombinations } from '../support/combinations.mjs';
import { apart, until } from './apart.mjs';
import { shownWidgets } from './browser.mjs';
import { widgets } from './manuals.mjs';

const folder = new URL('../../stories/hosts/hostile/scripts/', import.meta.url);
const hosts = readdirSync(folder).filter((file) => file.endsWith('.html'));
const tags = widgets.map(({ tag }) => tag);

/** Whether these widgets have finished loading. Runs in the page. */
function areSettled(selector) {
  return [...document.querySelectorAll(selector)].every((widget) =>
    widget.shadowRoot?.querySelector('.base:not([aria-busy])'),
  );
}

/** Types into the list of publications. Runs in the page. */
function search(text) {
  const { shadowRoot } = document.querySelector('mpg-publication-list');
  const field = shadowRoot.querySelector('[part=query]');
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
}

/** The titles that the search has marked. Runs in the page. */
function found() {
  const { shadowRoot } = document.querySelector('mpg-publication-list');
  return [...shadowRoot.querySelectorAll('mark')].map(({ textContent }) => textContent).join() || undefined;
}

describe('a page with hostile scripts', { timeout: 600_000 }, () => {
  let server;
  let browser;
  let expected;
  let survived = 0;

  before(async () => {
    [server, browser] = await Promise.all([serve(), chromium().then((launch) => puppeteer.launch(launch))]);
    expected = await shownAt('none.html');
  });
  after(async () => {
    noteCombinations('hostile scripts survived', survived);
    console.log(`hosts with hostile scripts survived: ${survived} of ${hosts.length}`);
    await Promise.all([browser.close(), server.close()]);
  });

  /** What the widgets of a page show, before and after a search. */
  async function shownAt(file) {
    const context = await browser.createBrowserContext();
    try {
      const page = await context.newPage();
      const errors = [];
      page.on('pageerror', (error) => errors.push(String(error)));
      await page.goto(`${server.url}/hosts/hostile/scripts/${file}`);
      const look = await apart(page);
      await until(look, areSettled, tags.join()).catch((error) => {
        throw new Error(`${error.message} ${errors}`);
      });
      const shown = await look(shownWidgets);
      await look(search, 'integration');
      return { shown, marks: await until(look, found), errors };
    } finally {
      await context.close();
    }
  }

  for (const file of hosts) {
    it(`shows and searches all that a page without them does: ${file}`, async () => {
      const { shown, marks, errors } = await shownAt(file);
      assert.deepEqual(
        shown.map(({ tag }) => tag),
        tags,
      );
      for (const [index, { tag, text }] of shown.entries()) assert.equal(text, expected.shown[index].text, tag);
      assert.equal(marks, expected.marks);
      assert.deepEqual(errors, []);
      survived++;
    });
  }
});
