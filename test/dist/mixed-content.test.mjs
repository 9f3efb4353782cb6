/** Checks what widgets say on a page with an https address whose feed has an http address. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import puppeteer from 'puppeteer-core';
import { chromium } from '../../scripts/test/chromium.mjs';
import { shownInside } from './browser.mjs';

const cdn = new URL('../../dist/cdn/', import.meta.url);
const site = 'https://partner.example';
const feed = 'http://feeds.example/feed.json';

/** How a page may be shown, by the document that it has; the widget is in the page itself or in its frame. */
const card = (src) => `<mpg-programme-list src="${src}"></mpg-programme-list>`;
const pageWith = (body) => `<!doctype html><html lang="en"><title>Host</title><body>${body}</body></html>`;
const script = '<script type="module" src="https://partner.example/mpg-widgets.js"></script>';
const quoted = (text) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
const places = {
  'in the page': pageWith(script + card(feed)),
  'in a frame': pageWith(`<iframe srcdoc="${quoted(pageWith(script + card(feed)))}"></iframe>`),
  'in a sandboxed frame': pageWith(
    `<iframe sandbox="allow-scripts" srcdoc="${quoted(pageWith(script + card(feed)))}"></iframe>`,
  ),
};

describe('a feed with an http address on a page with an https address', () => {
  let browser;
  before(async () => {
    browser = await puppeteer.launch(await chromium());
  });
  after(() => browser.close());

  /** Opens a page of the site, which is answered here: no server and no certificate is needed. */
  async function open(html, headers = {}) {
    const context = await browser.createBrowserContext();
    const page = await context.newPage();
    const [warnings, requests] = [[], []];
    page.on('console', (message) => message.text().startsWith('[mpg-widgets]') && warnings.push(message.text()));
    await page.setRequestInterception(true);
    page.on('request', async (request) => {
      const { origin, pathname, protocol } = new URL(request.url());
      requests.push(request.url());
      if (origin === site && pathname === '/')
        return request.respond({ contentType: 'text/html', headers, body: html });
      const path = pathname === '/favicon.ico' ? 'feed.json' : pathname.slice(1);
      const contentType = path.endsWith('.js') ? 'text/javascript' : 'application/json';
      const body = protocol === 'https:' ? await readFile(new URL(path, cdn)) : '';
      return request.respond({ contentType, headers: { 'access-control-allow-origin': '*' }, body });
    });
    await page.goto(`${site}/`);
    const frame = page.frames().at(-1);
    return { page, frame, warnings, requests, close: () => context.close() };
  }

  for (const [place, html] of Object.entries(places)) {
    it(`is named as the cause, and a plain sentence is shown, ${place}`, async () => {
      const { frame, warnings, requests, close } = await open(html);
      const message = await shownInside(frame, 'mpg-programme-list', '[part=message]');
      assert.match(
        await message.evaluate(({ textContent }) => textContent),
        /^This content could not be loaded\.\s*Try again$/,
      );
      assert.equal(warnings.length, 1);
      assert.match(warnings[0], /https address and the feed an http address/);
      assert.deepEqual(
        requests.filter((url) => url.startsWith('http:')),
        [],
      );
      await close();
    });
  }

  it('tells the page its code and remedy', async () => {
    const listener = `<script>addEventListener('mpg-error', ({ detail }) => (globalThis.detail = detail))</script>`;
    const { page, close } = await open(pageWith(listener + script + card(feed)));
    await page.waitForFunction(() => globalThis.detail);
    const detail = await page.evaluate(() => [globalThis.detail.code, globalThis.detail.remedy]);
    assert.deepEqual(detail, ['mixed-content', 'Publish the feed at an https address']);
    await close();
  });

  it('is loaded from its https address if the page says so', async () => {
    const { page, close } = await open(pageWith(script + card(feed)), {
      'content-security-policy': 'upgrade-insecure-requests',
    });
    await shownInside(page, 'mpg-programme-list', '[part=list]');
    await close();
  });
});
