/** Checks frame.html, which shows one widget in a frame, and frame.js, which gives such frames their height. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { after, before, describe, it } from 'node:test';
import { serve } from '../../scripts/serve.mjs';
import { shownWidgets, startHost } from './browser.mjs';
import { widgets } from './manuals.mjs';

const axe = readFileSync(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');

/** `<mpg-digest limit="5">` as the end of a frame's address. */
function addressOf({ name, example }) {
  const attributes = example.match(/<mpg-[\w-]+([^>]*)>/)[1].matchAll(/([\w-]+)(?:="([^"]*)")?/g);
  const settings = [...attributes].map(([, key, value = '']) => `${key}=${encodeURIComponent(value)}`).join('&');
  return `#${name}?${settings}`;
}

/** Serves one page of another origin than the frames in it. (Browsers keep pages that a test makes up from local servers.) */
async function serveHost() {
  let page = {};
  const server = createServer((request, response) => {
    if (request.url !== '/page') return response.writeHead(404).end();
    const headers = page.policy ? { 'content-security-policy': page.policy } : {};
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers });
    return response.end(
      `<!doctype html><html lang="en"><title>Host</title><link rel="icon" href="data:,">${page.body}`,
    );
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${server.address().port}/page`,
    show: (next) => (page = next),
    close: () => new Promise((resolve) => (server.close(resolve), server.closeAllConnections())),
  };
}

describe('a widget in a frame', { timeout: 600_000 }, () => {
  let host;
  let files;
  let site;
  before(async () => {
    [host, files, site] = await Promise.all([startHost(), serve(), serveHost()]);
  });
  after(() => Promise.all([host, files, site].map((each) => each.close())));

  const iframe = (address, more = '') =>
    `<iframe src="${files.url}/cdn/frame.html${address}" title="MPG" width="600" height="200" ${more}></iframe>`;
  const script = () => `<script src="${files.url}/cdn/frame.js"></script>`;

  /** Opens a page with frames, and waits until each shows something. */
  async function openFrames(body, policy) {
    site.show({ body, policy });
    const opened = await host.openAt(site.url);
    const frames = opened.page.frames().filter((frame) => frame.url().includes('/cdn/frame.html'));
    for (const frame of frames) await frame.waitForFunction(isShown);
    return { ...opened, frames };
  }

  // Runs in the frame.
  function isShown() {
    const shown = document.body.querySelector('p a, [data-mpg-failure]');
    return shown ?? document.body.firstElementChild?.shadowRoot?.querySelector('.base:not([aria-busy])');
  }

  /** Waits until a frame is as high as what is in it. */
  async function fitted(page, frame) {
    const needed = () => Math.ceil(document.body.getBoundingClientRect().height);
    const element = await frame.frameElement();
    for (;;) {
      const [height, content] = [await element.evaluate((each) => each.clientHeight), await frame.evaluate(needed)];
      if (height === content) return height;
      await page.evaluate(() => new Promise((done) => globalThis.requestAnimationFrame(done)));
    }
  }

  for (const widget of widgets) {
    it(`is what <${widget.tag}> shows`, async () => {
      const { page } = await host.openPage({
        head: '<script type="module" src="/cdn/mpg-widgets.js"></script>',
        body: widget.example,
      });
      const [expected] = await page.evaluate(shownWidgets);
      await page.browserContext().close();
      const { frames, complaints, close } = await openFrames(iframe(`${addressOf(widget)}&lang=en`));
      const [{ tag, text }] = await frames[0].evaluate(shownWidgets);
      await close();
      assert.deepEqual([tag, text], [expected.tag, expected.text]);
      assert.deepEqual(complaints, []);
    });
  }

  for (const [where, body] of Object.entries({
    'the script after it': () => iframe('#publication-list?lang=en') + script(),
    'the script before it': () => script() + iframe('#publication-list?lang=en'),
    'a border that counts as its height': () =>
      `<style>iframe { box-sizing: border-box; border: 5px solid }</style>${iframe('#news-list?lang=en')}${script()}`,
    'a sandbox without an origin': () =>
      iframe('#event-list?lang=en', 'sandbox="allow-scripts allow-popups"') + script(),
  })) {
    it(`has the height of its content, with ${where}`, async () => {
      const { page, frames, complaints, close } = await openFrames(body());
      const height = await fitted(page, frames[0]);
      const scrolls = await frames[0].evaluate(
        () => document.documentElement.scrollHeight > document.documentElement.clientHeight,
      );
      await close();
      assert.ok(height > 300, `${height} px`);
      assert.equal(scrolls, false);
      assert.deepEqual(complaints, []);
    });
  }

  it('has its height under a policy that allows this frame and this script alone', async () => {
    const policy = `default-src 'none'; script-src ${files.url}; frame-src ${files.url}; img-src data:`;
    const { page, frames, violations, close } = await openFrames(iframe('#digest?lang=en') + script(), policy);
    const height = await fitted(page, frames[0]);
    const found = await violations();
    await close();
    assert.ok(height > 300);
    assert.deepEqual(found, []);
  });

  it('grows with what the visitor unfolds', async () => {
    const { page, frames, close } = await openFrames(iframe('#publication-list?lang=en') + script());
    const before = await fitted(page, frames[0]);
    await frames[0].evaluate(() => document.body.firstElementChild.setAttribute('limit', '60'));
    await frames[0].waitForFunction((height) => document.body.offsetHeight > height, {}, before);
    const height = await fitted(page, frames[0]);
    await close();
    assert.ok(height > before);
  });

  it('scrolls at its own height where the page has no script', async () => {
    const { frames, close } = await openFrames(iframe('#publication-list?lang=en'));
    const [inside, height] = await frames[0].evaluate(() => [
      document.documentElement.scrollHeight,
      globalThis.innerHeight,
    ]);
    await close();
    assert.equal(height, 200);
    assert.ok(inside > height);
  });

  it('takes no height from elsewhere, and none that is no height', async () => {
    const { page, frames, close } = await openFrames(
      `${iframe('#digest?lang=en')}<iframe src="/other" title="Other"></iframe>${script()}`,
    );
    const height = await fitted(page, frames[0]);
    const told = await page.evaluate(async () => {
      const [ours, other] = document.querySelectorAll('iframe');
      const say = (source, origin, mpgHeight) =>
        window.dispatchEvent(new globalThis.MessageEvent('message', { source, origin, data: { mpgHeight } }));
      const { origin } = new URL(ours.src);
      say(window, origin, 10);
      say(ours.contentWindow, 'https://example.org', 11);
      say(ours.contentWindow, 'null', 12);
      for (const bad of [-5, 0, NaN, Infinity, 1e9, '15', null, {}]) say(ours.contentWindow, origin, bad);
      say(other.contentWindow, globalThis.location.origin, 14);
      const heights = [ours.clientHeight, other.clientHeight];
      say(ours.contentWindow, origin, 16);
      return [...heights, ours.clientHeight];
    });
    await close();
    assert.deepEqual(told, [height, 150, 16]);
  });

  it('sets only what the widget knows, and no address on another server', async () => {
    const bad = [
      ...['onclick=alert(1)', 'style=color:red', 'class=a', 'id=b', 'deep-links=', 'kinds=news', 'nothing=1'],
      ...['src=https://example.org/feed.json', '--mpg-color-text=url(//example.org/a)', '--mpg-color-rule=red'],
    ].map((each) => each.replace(/=(.*)/, (_, value) => `=${encodeURIComponent(value)}`));
    const { frames, requests, complaints, close } = await openFrames(
      iframe(`#publication-list?year=2010-2015&heading=Read&lang=en&${bad.join('&')}`),
    );
    const set = await frames[0].evaluate(() => [
      document.body.firstElementChild.getAttributeNames().sort(),
      ['text', 'rule'].map((name) => document.documentElement.style.getPropertyValue(`--mpg-color-${name}`)),
    ]);
    await close();
    assert.deepEqual(set, [
      ['heading', 'year'],
      ['', 'red'],
    ]);
    assert.equal(requests.filter((path) => path === '/feed.json').length, 0);
    assert.deepEqual(complaints, []);
  });

  it('shows no heading of somebody’s own in a window of its own', async () => {
    const { page, close } = await host.open('/cdn/frame.html#digest?heading=Send%20money&lang=en');
    await page.waitForFunction(isShown);
    const heading = await page.evaluate(() => [
      document.title,
      document.body.firstElementChild.getAttribute('heading'),
    ]);
    await close();
    assert.deepEqual(heading, ['Migration Policy Group', null]);
  });

  it('has language, direction and title of what its address says', async () => {
    const { frames, close } = await openFrames(iframe('#event-list?lang=ar'));
    await frames[0].waitForFunction(() => document.dir === 'rtl');
    const said = await frames[0].evaluate(() => [document.documentElement.lang, document.title]);
    await close();
    assert.deepEqual(said, ['ar', 'الفعاليات – Migration Policy Group']);
  });

  it('follows its address', async () => {
    const { page, close } = await host.open('/cdn/frame.html#publication-list?year=2010&lang=en');
    await page.waitForFunction(isShown);
    const first = await page.evaluateHandle(() => document.body.firstElementChild);
    await page.evaluate(() => (globalThis.location.hash = '#publication-list?year=2012&theme=dark&lang=fr'));
    await page.waitForFunction(() => document.title.startsWith('Publications –'));
    const changed = await page.evaluate(
      (widget) => [
        document.body.firstElementChild === widget,
        widget.getAttribute('year'),
        document.documentElement.style.colorScheme,
      ],
      first,
    );
    await page.evaluate(() => (globalThis.location.hash = '#event-list'));
    await page.waitForFunction(() => document.body.firstElementChild.localName === 'mpg-event-list');
    await close();
    assert.deepEqual(changed, [true, '2012', 'dark']);
  });

  it('has the title of its address where an earlier language comes late', async () => {
    const { page, close } = await host.open('/cdn/frame.html#event-list?lang=en');
    await page.waitForFunction(isShown);
    let release;
    const isAsked = new Promise((resolve) => {
      page.on('request', (request) => {
        if (!/\/fr\.js$|\/fr-/.test(request.url())) return void request.continue();
        release = () => request.continue();
        return resolve();
      });
    });
    await page.setRequestInterception(true);
    await page.evaluate(() => (globalThis.location.hash = '#event-list?lang=fr'));
    await isAsked;
    await page.evaluate(() => (globalThis.location.hash = '#event-list?lang=de'));
    await page.waitForFunction(() => document.title.startsWith('Veranstaltungen'));
    await release();
    await page.waitForNetworkIdle({ idleTime: 200 });
    const title = await page.title();
    await close();
    assert.match(title, /^Veranstaltungen/);
  });

  for (const [written, address] of Object.entries({
    'a question mark instead of the number sign': '?digest?lang=fr&limit=3',
    'its question mark encoded': '#digest%3Flang=fr&limit=3',
    'all of it encoded': '#digest%3Flang%3Dfr%26limit%3D3',
    'the name of the tag': '#mpg-digest?lang=fr&limit=3',
  })) {
    it(`understands ${written}`, async () => {
      const { frames, close } = await openFrames(iframe(address));
      const shown = await frames[0].evaluate(() => {
        const widget = document.body.firstElementChild;
        return [widget.localName, widget.getAttribute('limit'), document.documentElement.lang];
      });
      await close();
      assert.deepEqual(shown, ['mpg-digest', '3', 'fr']);
    });
  }

  for (const name of ['no-such', 'toString', '']) {
    it(`says in words that there is no widget “${name}”`, async () => {
      const { frames, close } = await openFrames(iframe(`#${name}?lang=de`));
      const said = await frames[0].evaluate(() => [document.body.innerText.trim(), document.querySelector('a').href]);
      await close();
      assert.deepEqual(said, [
        'Ein Widget dieses Namens gibt es nicht. Migration Policy Group',
        'https://www.migpolgroup.com/',
      ]);
    });
  }

  it('is as a partner’s page shows it, in stories/hosts', async () => {
    const { page, complaints, violations, close } = await host.open('/hosts/frame.html');
    for (const frame of await page.$$('iframe')) await frame.evaluate((each) => (each.loading = 'eager'));
    const frames = [];
    for (const frame of await page.$$('iframe')) frames.push(await frame.contentFrame());
    for (const frame of frames) await frame.waitForFunction(isShown);
    for (const frame of frames.slice(0, 2)) await fitted(page, frame);
    const found = [complaints, await violations(), await page.$eval('.fixed', ({ clientHeight }) => clientHeight)];
    await close();
    assert.deepEqual(found, [[], [], 400]);
  });

  it('opens links in another tab', async () => {
    const { page, frames, close } = await openFrames(iframe('#digest?lang=en'));
    const opening = new Promise((done) => page.once('popup', done));
    await frames[0].evaluate(() => document.body.firstElementChild.shadowRoot.querySelector('a[href^=http]').click());
    const opened = await opening;
    await close();
    assert.ok(opened);
  });

  it('leads to MPG’s site without script', async () => {
    const { page, close } = await host.open('/cdn/frame.html#digest', { isScriptless: true });
    const link = await page.$eval('noscript a', ({ href, textContent }) => [href, textContent]);
    await close();
    assert.deepEqual(link, ['https://www.migpolgroup.com/', 'Migration Policy Group']);
  });

  it('has no faults that axe finds, at 320 px', async () => {
    const { page, close } = await host.open('/cdn/frame.html#publication-list?lang=en', { width: 320 });
    await page.waitForFunction(isShown);
    await page.evaluate(axe);
    const faults = await page.evaluate(async () => {
      const { violations } = await globalThis.axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'] });
      return violations.map(({ id, nodes }) => `${id} ${nodes.map(({ html }) => html)}`);
    });
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth);
    await close();
    assert.deepEqual(faults, []);
    assert.ok(overflow <= 320);
  });

  it('is printed as it is on the screen, since no frame can grow while it is printed', async () => {
    const { page, frames, close } = await openFrames(iframe('#publication-list?lang=en') + script());
    const screen = await fitted(page, frames[0]);
    await frames[0].evaluate(() => globalThis.dispatchEvent(new Event('beforeprint')));
    const height = await frames[0].evaluate(() => Math.ceil(document.body.getBoundingClientRect().height));
    await close();
    assert.equal(height, screen);
  });

  it('prints all results in a window of its own', async () => {
    const { page, close } = await host.open('/cdn/frame.html#publication-list?lang=en');
    await page.waitForFunction(isShown);
    const screen = await page.evaluate(() => document.body.offsetHeight);
    await page.evaluate(() => globalThis.dispatchEvent(new Event('beforeprint')));
    const height = await page.evaluate(() => document.body.offsetHeight);
    await close();
    assert.ok(height > 5 * screen, `${height} px instead of ${screen}`);
  });
});
