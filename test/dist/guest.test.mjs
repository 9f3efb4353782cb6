/** Checks that widgets work wherever and however often a host's scripts put them. */
import assert from 'node:assert/strict';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { after, before, describe, it } from 'node:test';
import { shownInside, shownWidgets, startHost } from './browser.mjs';
import { widgets } from './manuals.mjs';

const head = '<script type="module" src="/cdn/mpg-widgets.js"></script>';
const examples = widgets.map(({ example }) => example).join('\n');
const card = '<mpg-programme-card programme="diversity-integration"></mpg-programme-card>';

/** Whether all widgets of the page show something. Runs in the page. */
function areShown(selector, count) {
  const all = [...document.querySelectorAll(selector)];
  return all.length === count && all.every(({ shadowRoot }) => shadowRoot?.querySelector('.base:not([aria-busy]) a'));
}

/** Fails unless each widget shows content. */
function assertContent(shown) {
  assert.ok(shown.length > 0);
  for (const { tag, text, isLoading, hasMessage } of shown)
    assert.ok(text.length > 20 && !isLoading && !hasMessage, `<${tag}> shows content: “${text}”`);
}

describe('widgets as guests', () => {
  let host;
  before(async () => {
    host = await startHost();
  });
  after(() => host.close());

  const feeds = (requests) => requests.filter((path) => path.endsWith('/feed.json')).length;

  it('are 200 on a page, with one request for the feed', async () => {
    const { page, requests, close } = await host.openPage({ head, body: card.repeat(200) });
    await page.waitForFunction(areShown, {}, 'mpg-programme-card', 200);
    await close();
    assert.equal(feeds(requests), 1);
  });

  it('keep what the host set before they were defined', async () => {
    const script = `<script>
      const widget = document.createElement('mpg-news-list');
      widget.heading = 'Set before';
      widget.limit = 2;
      addEventListener('DOMContentLoaded', () => document.body.append(widget));
    </script>`;
    const { page, close } = await host.openPage({ head: script + head });
    const heading = await shownInside(page, 'mpg-news-list', '[part=heading]');
    assert.equal(await heading.evaluate(({ textContent }) => textContent), 'Set before');
    await close();
  });

  it('show their content after being cloned, moved and removed 100 times', async () => {
    const { page, requests, complaints, close } = await host.openPage({ head, body: `${examples}<main></main>` });
    const before = await page.evaluate(shownWidgets);
    await page.evaluate(
      (tags) => {
        const main = document.querySelector('main');
        for (const tag of tags) {
          const widget = document.querySelector(tag);
          for (let round = 0; round < 100; round++) {
            main.prepend(widget.cloneNode(true));
            main.firstElementChild.remove();
            main.append(widget);
            widget.remove();
            main.prepend(widget);
          }
          main.append(widget);
        }
      },
      widgets.map(({ tag }) => tag),
    );
    await page.waitForNetworkIdle();
    const texts = (shown) => shown.map(({ tag, text }) => [tag, text]);
    assert.deepEqual(texts(await page.evaluate(shownWidgets)), texts(before));
    assert.deepEqual([complaints, feeds(requests)], [[], 1]);
    await close();
  });

  it('show their content in a sandboxed frame, which has no storage', async () => {
    const { page, complaints, close } = await host.open('/hosts/index.html');
    const source = `<!doctype html><html lang="en"><body>${card}
      <script type="module" src="${new URL('/cdn/mpg-widgets.js', page.url())}"></script></body></html>`;
    await page.evaluate((srcdoc) => {
      document.body.append(Object.assign(document.createElement('iframe'), { sandbox: 'allow-scripts', srcdoc }));
    }, source);
    const frame = await page.waitForFrame((each) => each !== page.mainFrame());
    // Frames out of view are drawn seldom.
    await frame.waitForFunction(areShown, { polling: 50 }, 'mpg-programme-card', 1);
    assert.deepEqual(complaints, []);
    await close();
  });

  it('show their content in a page that was saved and is opened again', async () => {
    const { page, close } = await host.openPage({ head, body: examples });
    const saved = await page.evaluate(() => document.documentElement.outerHTML);
    await close();
    const again = await host.openPage({ head: saved });
    assertContent(await again.page.evaluate(shownWidgets));
    await again.close();
  });

  // Browsers that tests steer keep no page, so this is seen by what prevents it.
  it('let the browser keep the page while the visitor is elsewhere', async () => {
    const script = `<script>
      const { addEventListener } = EventTarget.prototype;
      EventTarget.prototype.addEventListener = function (type, ...rest) {
        (globalThis.types ??= []).push(type);
        return addEventListener.call(this, type, ...rest);
      };
    </script>`;
    const { page, close } = await host.openPage({ head: script + head, body: examples });
    const types = await page.evaluate(() => [...globalThis.types, globalThis.onunload && 'unload']);
    assert.ok(types.length > 1);
    assert.ok(!types.includes('unload') && !types.includes('beforeunload'));
    await close();
  });

  it('are shown in two versions of the library at once, whichever comes first', async () => {
    const { page, close } = await host.openPage({
      head: '<script type="module" src="/cdn/all.js?version=1"></script><script src="/cdn/mpg-widgets.js?version=2"></script>',
      body: examples,
    });
    assertContent(await page.evaluate(shownWidgets));
    await close();
  });

  it('are shown on a page of the file system that loads the library from a server', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'mpg-file-'));
    const { page, close } = await host.open('/hosts/index.html');
    const script = new URL('/cdn/mpg-widgets.js', page.url());
    await writeFile(
      join(folder, 'page.html'),
      `<!doctype html><html lang="en"><body>${card}<script type="module" src="${script}"></script></body></html>`,
    );
    await page.goto(pathToFileURL(join(folder, 'page.html')).href);
    await page.waitForFunction(areShown, {}, 'mpg-programme-card', 1);
    await close();
    await rm(folder, { recursive: true });
  });

  it('say what is missing where the library itself is in the file system', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'mpg-file-'));
    await cp(new URL('../../dist/cdn/', import.meta.url), folder, { recursive: true });
    await writeFile(
      join(folder, 'page.html'),
      `<!doctype html><html lang="en"><body>${card}<script src="all.js"></script></body></html>`,
    );
    const { page, close } = await host.open('/hosts/index.html');
    await page.goto(pathToFileURL(join(folder, 'page.html')).href);
    await shownInside(page, 'mpg-programme-card', '[part=message]');
    await close();
    await rm(folder, { recursive: true });
  });
});
