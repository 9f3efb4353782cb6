import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import puppeteer from 'puppeteer-core-18';
import { serve } from '../../scripts/serve.mjs';
import { oldChromium } from '../../scripts/test/chromium.mjs';
import { shownWidgets } from './browser.mjs';
import { widgets } from './manuals.mjs';

const head = '<script type="module" src="/cdn/mpg-widgets.js"></script>';
const examples = widgets.map(({ example }) => example).join('\n');

describe('dist/cdn in Chromium 106, of October 2022', () => {
  let server;
  let browser;

  before(async () => {
    [server, browser] = await Promise.all([serve(), oldChromium().then((launch) => puppeteer.launch(launch))]);
  });
  after(() => Promise.all([server.close(), browser.close()]));

  /** Opens a path of the server, or a page with this body, and waits until its widgets have finished loading. */
  async function open({ path = '/test-page.html', body, lang = 'en' }) {
    const page = await browser.newPage();
    const complaints = [];
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(String(error)));
    if (body !== undefined) {
      await page.setRequestInterception(true);
      const html = `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>Host</title>
        <link rel="icon" href="/hosts/icon.svg">${head}<body>${body}`;
      page.on('request', (request) => {
        if (request.url() === server.url + path) void request.respond({ contentType: 'text/html', body: html });
        else void request.continue();
      });
    }
    await page.goto(server.url + path);
    await page.waitForFunction(
      (tags) =>
        [...document.querySelectorAll(tags)].every((widget) =>
          widget.shadowRoot?.querySelector('.base:not([aria-busy])'),
        ),
      {},
      widgets.map(({ tag }) => tag).join(),
    );
    return { page, complaints };
  }

  it('shows every widget', async () => {
    const { page, complaints } = await open({ body: examples });
    const shown = await page.evaluate(shownWidgets);
    assert.deepEqual(
      shown.map(({ tag }) => tag),
      widgets.map(({ tag }) => tag),
    );
    for (const { tag, text, height, hasMessage } of shown)
      assert.ok(text.length > 20 && height > 40 && !hasMessage, `<${tag}>: ${text}`);
    assert.deepEqual(complaints, []);
    await page.close();
  });
});
