/** The built files in a real Chromium 106: full content, search, filters and languages. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { prerender } from 'mpg-widgets/prerender';
import puppeteer from 'puppeteer-core-18';
import { serve } from '../../scripts/serve.mjs';
import { oldChromium } from '../../scripts/test/chromium.mjs';
import { shownWidgets } from './browser.mjs';
import { widgets } from './manuals.mjs';

const examples = widgets.map(({ example }) => example).join('\n');
const tags = widgets.map(({ tag }) => tag);

describe('dist/cdn in Chromium 106, of October 2022', () => {
  let server;
  let browser;

  before(async () => {
    [server, browser] = await Promise.all([serve(), oldChromium().then((launch) => puppeteer.launch(launch))]);
  });
  after(() => Promise.all([server.close(), browser.close()]));

  /** Opens a page with this body, and waits until its widgets have finished loading. */
  async function open(body, { attributes = 'lang="en"', script = 'mpg-widgets.js', width = 1280 } = {}) {
    const page = await browser.newPage();
    const complaints = [];
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(String(error)));
    await page.setViewport({ width, height: 800 });
    await page.setRequestInterception(true);
    const url = `${server.url}/test-page.html`;
    const html = `<!doctype html><html ${attributes}><meta charset="utf-8"><title>Host</title>
      <link rel="icon" href="/hosts/icon.svg"><script type="module" src="/cdn/${script}"></script><body>${body}`;
    page.on('request', (request) => {
      if (request.url() === url) void request.respond({ contentType: 'text/html', body: html });
      else void request.continue();
    });
    await page.goto(url);
    await page.waitForFunction(isSettled, {}, tags.join());
    return { page, complaints };
  }

  /** Fails unless all widgets show content, and the console is empty. */
  async function assertContent({ page, complaints }) {
    const shown = await page.evaluate(shownWidgets);
    assert.deepEqual(
      shown.map(({ tag }) => tag),
      tags,
    );
    for (const { tag, text, height, hasMessage } of shown) {
      assert.ok(text.length > 20 && height > 40 && !hasMessage, `<${tag}> shows content: “${text}”, ${height} px`);
    }
    assert.deepEqual(complaints, []);
    return shown;
  }

  for (const width of [320, 1280]) {
    it(`shows every widget in ${width} px, and nothing is wider`, async () => {
      const opened = await open(examples, { width });
      await assertContent(opened);
      assert.ok((await opened.page.evaluate(() => document.documentElement.scrollWidth)) <= width);
      await opened.page.close();
    });
  }

  it('shows every widget from one file', async () => {
    const opened = await open(examples, { script: 'all.js' });
    await assertContent(opened);
    await opened.page.close();
  });

  it('speaks Arabic, from right to left', async () => {
    const opened = await open(examples, { attributes: 'lang="ar" dir="rtl"' });
    const shown = await assertContent(opened);
    for (const { tag, text } of shown.filter(({ tag }) => tag !== 'mpg-network-list'))
      assert.match(text, /\p{Script=Arabic}/u, tag);
    const lefts = await opened.page.$eval('mpg-publication-list', ({ shadowRoot }) =>
      [...shadowRoot.querySelectorAll('.histogram rect')].map((bar) => bar.getBoundingClientRect().left),
    );
    assert.ok(lefts[0] > lefts.at(-1));
    await opened.page.close();
  });

  it('speaks languages that it has no data for', async () => {
    const opened = await open(examples, { attributes: 'lang="ga"' });
    await assertContent(opened);
    await opened.page.close();
  });

  it('searches and filters publications', async () => {
    const { page, complaints } = await open('<mpg-publication-list></mpg-publication-list>');
    const list = await page.$('mpg-publication-list');
    const resultCount = () =>
      list.evaluate(({ shadowRoot }) => shadowRoot.querySelector('[part=count]').textContent.trim());
    const changesFrom = (before) =>
      page.waitForFunction(
        (element, text) => element.shadowRoot.querySelector('[part=count]').textContent.trim() !== text,
        {},
        list,
        before,
      );
    const all = await resultCount();
    await list.evaluate(({ shadowRoot }) => shadowRoot.querySelector('[type=search]').focus());
    await page.keyboard.type('integration');
    await changesFrom(all);
    const searched = await resultCount();
    await list.evaluate(({ shadowRoot }) => shadowRoot.querySelector('[part=option] input').click());
    await changesFrom(searched);
    const titles = await list.evaluate(({ shadowRoot }) => shadowRoot.querySelectorAll('article').length);
    assert.ok(parseInt(await resultCount()) < parseInt(searched) && parseInt(searched) < parseInt(all) && titles > 0);
    assert.deepEqual(complaints, []);
    await page.close();
  });

  it('shows the newest milestones, and earlier ones when asked', async () => {
    const { page, complaints } = await open('<mpg-milestone-timeline></mpg-milestone-timeline>');
    const counts = () =>
      page.$eval('mpg-milestone-timeline', ({ shadowRoot }) => {
        const milestones = [...shadowRoot.querySelectorAll('.milestone')];
        return [milestones.length, milestones.filter((each) => each.getClientRects().length > 0).length];
      });
    const [all, before] = await counts();
    assert.ok(before > 0 && before < all);
    await page.$eval('mpg-milestone-timeline', ({ shadowRoot }) => shadowRoot.querySelector('[part=more]').click());
    await page.waitForFunction(
      (old) =>
        [...document.querySelector('mpg-milestone-timeline').shadowRoot.querySelectorAll('.milestone')].filter(
          (each) => each.getClientRects().length > 0,
        ).length > old,
      {},
      before,
    );
    assert.deepEqual(complaints, []);
    await page.close();
  });

  it('keeps the host’s own colours legible', async () => {
    // Pale yellow on white.
    const style = 'background: #fff; color: #222; --mpg-color-accent: rgb(255, 224, 138)';
    const { page, complaints } = await open(`<div style="${style}"><mpg-news-list></mpg-news-list></div>`);
    const color = await page.waitForFunction(() =>
      document
        .querySelector('mpg-news-list')
        .shadowRoot.querySelector('.base')
        .style.getPropertyValue('--mpg-color-accent'),
    );
    const [red, green, blue] = (await color.jsonValue()).match(/\d+/g).map(Number);
    assert.ok(red > green && green > blue && red < 160, `a dark yellow: ${red} ${green} ${blue}`);
    assert.deepEqual(complaints, []);
    await page.close();
  });

  it('shows prerendered widgets: their plain copy first, and the widget once there is script', async () => {
    const feed = JSON.parse(readFileSync(new URL('../../dist/cdn/feed.json', import.meta.url), 'utf8'));
    const html = await prerender(examples, { feed, now: new Date() });
    const opened = await open(html);
    await assertContent(opened);
    await opened.page.close();
  });
});

// Runs in the page: whether all widgets are defined and have finished loading.
function isSettled(selector) {
  const isReady = (widget) => widget.shadowRoot?.querySelector('.base:not([aria-busy])');
  return [...document.querySelectorAll(selector)].every(isReady);
}
