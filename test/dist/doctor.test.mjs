/** Provokes, in real pages, each fault that the doctor finds. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { after, before, describe, it } from 'node:test';
import { startHost } from './browser.mjs';
import { allowLocalServers } from './told.mjs';

const axe = readFileSync(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');
const module = '<script type="module" src="/cdn/mpg-widgets.js" debug></script>';
const about = '<mpg-about></mpg-about>';
const feed = readFileSync(new URL('../../dist/cdn/feed.json', import.meta.url), 'utf8');
/** The same script at another address, as if it were another release. */
const older = readFileSync(new URL('../../dist/cdn/mpg-widgets.js', import.meta.url), 'utf8').replaceAll(
  'chunks/',
  '../cdn/chunks/',
);

/** The same feed with one item that cannot be read. */
const faulty = JSON.stringify({ ...JSON.parse(feed), items: [...JSON.parse(feed).items, { id: 7, url: [] }] });

/** A server of another origin: its feed is there, and no page may read it. */
async function serveClosed() {
  const server = createServer((_, response) =>
    response.writeHead(200, { 'content-type': 'application/json' }).end(feed),
  );
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    close: () => new Promise((resolve) => (server.close(resolve), server.closeAllConnections())),
  };
}

// Runs in the page: codes and texts of all that the doctor says, once it says this; undefined until then.
function said(code) {
  const root = document.querySelector('[data-mpg-doctor]')?.shadowRoot;
  const items = [...(root?.querySelectorAll('li') ?? [])].map((item) => [
    item.dataset.code,
    item.querySelector('h3').textContent.replaceAll(/[\u2068\u2069]/g, ''),
    item.querySelector('pre')?.textContent,
  ]);
  const isWell = Boolean(root?.querySelector('.well'));
  return (code ? items.some(([each]) => each === code) : isWell) ? items : undefined;
}

describe('the doctor', { timeout: 600_000 }, () => {
  let host;
  let closed;
  before(async () => {
    [host, closed] = await Promise.all([startHost(), serveClosed()]);
  });
  after(() => Promise.all([host.close(), closed.close()]));

  async function examined(page, code) {
    const opened = await host.openPage({ head: module, body: about, isBroken: true, ...page });
    const found = await opened.page.waitForFunction(said, { polling: 50 }, code);
    return { ...opened, found: await found.jsonValue() };
  }

  /** The findings of a page, once this one is among them. */
  async function findingsIn(page, code) {
    const { found, close } = await examined(page, code);
    await close();
    return found;
  }

  it('says that all is well', async () => {
    const { complaints, close } = await examined({});
    await close();
    assert.deepEqual(complaints, []);
  });

  for (const [how, page] of Object.entries({
    'debug on the script': { head: module },
    'data-debug on the script': { head: '<script src="/cdn/mpg-widgets.js" data-debug></script>' },
    'debug on the classic loader': { head: '<script src="/cdn/mpg-widgets.classic.js" debug></script>' },
  })) {
    it(`comes with ${how}`, async () => assert.deepEqual(await findingsIn(page), []));
  }

  it('comes with ?mpg-doctor in the page’s address', async () => {
    const { page, close } = await host.open('/hosts/strict.html');
    await page.goto(`${page.url()}?mpg-doctor`);
    await page.waitForFunction(said, { polling: 50 });
    await close();
  });

  it('comes into a frame, with ?mpg-doctor in the frame’s address', async () => {
    const { page, close } = await host.open('/cdn/frame.html');
    await page.goto(`${page.url()}?mpg-doctor#digest?lang=en`);
    await page.waitForFunction(said, { polling: 50 });
    const tag = await page.evaluate(() => document.body.firstElementChild.localName);
    await close();
    assert.equal(tag, 'mpg-digest');
  });

  /** What the doctor finds in a frame's own page. */
  async function inFrame(address, code) {
    const { page, close } = await host.open(`/cdn/frame.html${address}`);
    const found = await (await page.waitForFunction(said, { polling: 50 }, code)).jsonValue();
    await close();
    return found;
  }

  it('says in a frame that its address names no widget, and the nearest name', async () => {
    const [[code, what, lines], ...others] = await inFrame('?mpg-doctor#publicaton-list?limit=3', 'name');
    assert.deepEqual([code, others], ['name', []]);
    assert.match(what, /“publicaton-list”/);
    assert.match(lines, /^frame.html#publicaton-list → frame.html#publication-list\nabout, /);
    const [[, unnamed, names]] = await inFrame('?mpg-doctor', 'name');
    assert.match(unnamed, /“”/);
    assert.match(names, /^about, /);
  });

  it('says in a frame which settings of its address have no effect', async () => {
    const address =
      '?mpg-doctor&digest&lang=en&limt=3&limit=2&src=https%3A%2F%2Fother.example%2Ff&--mpg-color-rule=red';
    const found = await inFrame(address, 'settings');
    assert.deepEqual(
      found.map(([code, , lines]) => [code, lines]),
      [['settings', 'limt="3" → limit="3"\nsrc="https://other.example/f"']],
    );
  });

  it('is neither loaded nor asked for otherwise', async () => {
    const head = '<script type="module" src="/cdn/mpg-widgets.js"></script>';
    const { page, requests, close } = await host.openPage({ head, body: about });
    const panels = await page.$$eval('[data-mpg-doctor]', (all) => all.length);
    await close();
    assert.deepEqual([requests.filter((path) => path.includes('doctor')), panels], [[], 0]);
  });

  it('loads one file, and one more for a language', async () => {
    const { requests, close } = await examined({ lang: 'fr' });
    await close();
    const names = requests.filter((path) => path.includes('doctor')).map((path) => path.replace(/.*\//, ''));
    assert.deepEqual(names, ['doctor.js', 'doctor-fr.js']);
  });

  it('comes once with two scripts', async () => {
    const { page, close } = await examined({ head: module + module.replace('.js', '.js?ver=2') });
    const panels = await page.$$eval('[data-mpg-doctor]', (all) => all.length);
    await close();
    assert.equal(panels, 1);
  });

  const policy = "default-src 'none'; script-src 'self'; img-src 'self'";
  const cases = {
    'a policy that blocks the feed, with the line to add': [
      'policy',
      () => ({ policy }),
      ([, what, line]) =>
        assert.deepEqual(
          [/blocks http.*\/cdn\/feed\.json/.test(what), /^connect-src http:\/\/127\.0\.0\.1:\d+$/.test(line)],
          [true, true],
          what + line,
        ),
    ],
    'a policy that keeps Trusted Types': [
      'policy',
      () => ({ policy: "trusted-types other; require-trusted-types-for 'script'" }),
      ([, , line]) => assert.equal(line, 'trusted-types other lit-html mpg-widgets'),
    ],
    'files that are not there': [
      'files',
      () => ({ fails: ({ pathname }) => pathname.endsWith('/about.js') }),
      ([, what, line]) => assert.match(what + line, /\/cdn\/\..*\/cdn\/chunks\/[\da-f]{8}\/$/),
    ],
    'a feed that is not there, with cause and remedy': [
      'feed',
      () => ({ body: '<mpg-about src="/nothing.json"></mpg-about>' }),
      ([, , lines]) => assert.match(lines, /nothing at this address \(HTTP 404\)\nCorrect src/),
    ],
    'a page whose editor removed the tag': [
      'tag',
      () => ({ body: '<p>Our partners</p>' }),
      ([, , line]) => assert.equal(line, '<div data-mpg="publication-list"></div>'),
    ],
    'a page whose editor made text of the tag': [
      'escaped',
      () => ({ body: '<p>&lt;mpg-about&gt;&lt;/mpg-about&gt;</p>' }),
    ],
    'a name that no widget has, with the only one that it is a part of': [
      'name',
      () => ({ body: '<mpg-news></mpg-news>' }),
      ([, what, lines]) => {
        assert.match(what, /“news”/);
        assert.match(lines, /^<mpg-news> → <mpg-news-list>\nabout, annual-reports, /);
      },
    ],
    'a misspelt element, with the nearest name': [
      'name',
      () => ({ body: '<mpg-publicaton-list></mpg-publicaton-list>' }),
      ([, , lines]) => assert.match(lines, /^<mpg-publicaton-list> → <mpg-publication-list>\n/),
    ],
    'a misspelt div, with the nearest name': [
      'name',
      () => ({ body: '<div data-mpg="evnet-list"></div>' }),
      ([, , lines]) => assert.match(lines, /^<div data-mpg="evnet-list"> → <div data-mpg="event-list">\n/),
    ],
    'a div with the name of the element': [
      'name',
      () => ({ body: '<div data-mpg="mpg-digest"></div>' }),
      ([, , lines]) => assert.match(lines, /^<div data-mpg="mpg-digest"> → <div data-mpg="digest">\n/),
    ],
    'a div without a name': [
      'name',
      () => ({ body: '<div data-mpg></div>' }),
      ([, , lines]) => assert.match(lines, /^about, /),
    ],
    'a setting that the widget does not know, with the nearest one': [
      'settings',
      () => ({ body: '<mpg-about headding="MPG" colour="red"></mpg-about>' }),
      ([, , lines]) => assert.equal(lines, 'headding="MPG" → heading="MPG"\ncolour="red"'),
    ],
    'settings of a div that lack their beginning': [
      'settings',
      () => ({ body: '<div data-mpg="about" heading="MPG"></div>' }),
      ([, , line]) => assert.equal(line, 'heading="MPG" → data-mpg-heading="MPG"'),
    ],
    'a div that lost what it needs': [
      'settings',
      () => ({ body: '<div data-mpg="programme-card"></div>' }),
      ([, , line]) => assert.equal(line, 'programme="…"'),
    ],
    'a value that the feed does not have': [
      'settings',
      () => ({ body: '<mpg-news-list programme="none"></mpg-news-list>' }),
      ([, , line]) => assert.match(line, /^programme="none" is not in the feed; there are: /),
    ],
    'two releases': [
      'versions',
      () => ({
        head: `${module}<script src="/older/mpg-widgets.js"></script>`,
        files: { '/older/mpg-widgets.js': older },
      }),
      ([, , lines]) =>
        assert.deepEqual(
          lines.split('\n').map((each) => new URL(each).pathname),
          ['/cdn/mpg-widgets.js', '/older/mpg-widgets.js'],
        ),
    ],
    'faults in the feed': [
      'records',
      () => ({ body: '<mpg-about src="/faulty.json"></mpg-about>', answers: { '/faulty.json': faulty } }),
      ([, , lines]) => assert.match(lines, /^\$\.items\S*: .+ expected, .+ found/m),
    ],
    'a hidden widget': [
      'room',
      () => ({ body: `<div class="tab" hidden>${about}</div>` }),
      ([, , line]) => assert.equal(line, 'div.tab { display: none }'),
    ],
    'a squeezed widget': [
      'room',
      () => ({
        head: `${module}<style>.side { inline-size: 150px }</style>`,
        body: `<div class="side">${about}</div>`,
      }),
      ([, , line]) => assert.equal(line, 'div.side { width: 150px }'),
    ],
    'a widget that is cut off': [
      'room',
      () => ({
        head: `${module}<style>#box { block-size: 50px; overflow: hidden }</style>`,
        body: `<div id="box">${about}</div>`,
      }),
      ([, , line]) => assert.equal(line, 'div#box { overflow: hidden }'),
    ],
    'a page without a language': [
      'language',
      () => ({ lang: '' }),
      ([, , line]) => assert.match(line, /^<html lang="[a-z]{2}">$/),
    ],
    'a page that jumps': [
      'shift',
      () => ({
        body: '<mpg-publication-list></mpg-publication-list><div><h2>Below</h2><p>More of the page.</p></div>',
        head: `${module}<style>mpg-publication-list { display: block; block-size: 0; overflow: hidden } mpg-publication-list:defined { block-size: auto } div { block-size: 500px; background: silver }</style>`,
        isSlow: true,
      }),
      ([, , line]) => assert.match(line, /^<link rel="stylesheet" href="http.*\/cdn\/mpg-widgets\.css">$/),
    ],
    'colours that nobody can read': [
      'colours',
      () => ({ head: `${module}<style>:root { --mpg-color-accent: #ccc }</style>` }),
      ([, , line]) => assert.match(line, /^--mpg-color-accent: #ccc → rgb\(/),
    ],
  };
  for (const [what, [code, page, check]] of Object.entries(cases)) {
    it(`finds ${what}`, async () => {
      const found = await findingsIn(page(), code);
      const finding = found.find(([each]) => each === code);
      check?.(finding);
      assert.deepEqual(
        found.map(([each]) => each),
        [code],
        JSON.stringify(found),
      );
    });
  }

  it('finds a feed that its server does not let the page read', async () => {
    const { page, close } = await examined({});
    await allowLocalServers(page);
    await page.evaluate((src) => {
      const widget = document.createElement('mpg-about');
      widget.setAttribute('src', src);
      document.body.append(widget);
    }, `${closed.url}/feed.json`);
    const found = await (await page.waitForFunction(said, { polling: 50 }, 'cors')).jsonValue();
    await close();
    assert.deepEqual(
      found.map(([code, what, line]) => [code, what.includes(closed.url), line]),
      [['cors', true, 'Access-Control-Allow-Origin: *']],
    );
  });

  for (const [tool, head] of Object.entries({
    'WP Rocket': `${module.replace('debug', 'debug data-rocket-status="executed"')}`,
    'LiteSpeed Cache':
      '<script type="litespeed/javascript" data-src="/cdn/mpg-widgets.js" debug></script><script src="/cdn/mpg-widgets.js"></script>',
    Autoptimize:
      '<script src="/wp-content/cache/autoptimize/js/autoptimize_1.js" debug data-source="/cdn/mpg-widgets.js"></script>',
    'Cloudflare Rocket Loader':
      '<script src="/cdn-cgi/scripts/rocket-loader.min.js"></script><script type="0123456789abcdef0123-module" src="/cdn/mpg-widgets.js" debug></script><script src="/cdn/mpg-widgets.js"></script>',
    Cookiebot:
      '<script type="text/plain" data-cookieconsent="marketing" src="/cdn/mpg-widgets.js" debug></script><script src="/cdn/mpg-widgets.js"></script>',
    'Something on this site':
      '<script type="text/x-later" src="/cdn/mpg-widgets.js" debug></script><script src="/cdn/mpg-widgets.js"></script>',
  })) {
    it(`names what delays or changes the script: ${tool}`, async () => {
      const files = {
        '/wp-content/cache/autoptimize/js/autoptimize_1.js': older,
        '/cdn-cgi/scripts/rocket-loader.min.js': '',
      };
      const [[code, what, line]] = await findingsIn({ head, files }, 'script');
      assert.deepEqual([code, what.startsWith(`${tool} `), line], ['script', true, 'mpg-widgets.js'], what);
    });
  }

  it('is in the page by the classic loader, as words, where a policy blocks the script itself', async () => {
    const head = '<script src="/cdn/mpg-widgets.classic.js" debug nonce="a"></script>';
    const { page, close } = await host.openPage({
      head: head.replace('src="', 'src="'),
      body: about,
      policy: "script-src 'nonce-b' http://127.0.0.1:*/cdn/mpg-widgets.classic.js",
      isBroken: true,
    });
    const note = await page.waitForSelector('pre');
    const text = await note.evaluate(({ textContent }) => textContent);
    await close();
    assert.match(text, /Content-Security-Policy blocks the script\. Add to script-src: http:\/\/127\.0\.0\.1:\d+$/);
  });

  describe('its panel', () => {
    const body = '<mpg-about headding="MPG"></mpg-about>';
    const inPanel = (selector) => `[data-mpg-doctor] >>> ${selector}`;

    it('copies a report for support, without what is in the page’s query', async () => {
      const { page, close } = await examined({ body }, 'settings');
      await page.evaluate(() => {
        const writeText = (text) => Promise.resolve((globalThis.copied = text));
        Object.defineProperty(window.navigator, 'clipboard', { value: { writeText } });
      });
      await (await page.waitForSelector(inPanel('footer button'), { visible: true })).click();
      const report = await (await page.waitForFunction(() => globalThis.copied)).jsonValue();
      const status = await (
        await page.waitForSelector(inPanel('[role=status]'), { visible: true })
      ).evaluate((each) => each.textContent);
      await close();
      assert.equal(status, 'Report copied.');
      assert.match(
        report,
        /^MPG Widgets \d+\.\d+\.\d+, chunks\/[\da-f]{8}\nPage: http[^?\n]*\n[^]*Browser: .*Chrome[^]*\n- \[settings\] Settings of <mpg-about> have no effect\.[^]*headding="MPG"/,
      );
    });

    it('shows the report where it cannot be copied', async () => {
      const { page, close } = await examined({ body }, 'settings');
      await page.evaluate(() => Object.defineProperty(window.navigator, 'clipboard', { value: undefined }));
      await (await page.waitForSelector(inPanel('footer button'), { visible: true })).click();
      const text = await page.waitForSelector(inPanel('textarea:not([hidden])'), { visible: true });
      const [value, selected] = await text.evaluate((each) => [each.value, each.selectionEnd]);
      await close();
      assert.ok(value.startsWith('MPG Widgets '));
      assert.equal(selected, value.length);
    });

    it('is used and closed with the keyboard', async () => {
      const { page, close } = await examined({ body }, 'settings');
      const focused = () =>
        page.evaluate(
          () =>
            document.activeElement?.shadowRoot?.activeElement?.getAttribute('aria-label') ??
            document.activeElement?.shadowRoot?.activeElement?.textContent,
        );
      const order = [await focused()];
      for (let i = 0; i < 4; i++) {
        await page.keyboard.press('Tab');
        order.push(await focused());
      }
      await page.keyboard.press('Escape');
      const panels = await page.$$eval('[data-mpg-doctor]', (all) => all.length);
      await close();
      assert.deepEqual(
        [order[0], order[1], ...order.slice(3)],
        ['Check of the MPG widgets', 'Close', 'Copy report', 'Check again'],
      );
      assert.equal(panels, 0);
    });

    it('follows what is mended', async () => {
      const { page, close } = await examined({ body }, 'settings');
      await page.$eval('mpg-about', (each) => each.removeAttribute('headding'));
      await (await page.waitForSelector(inPanel('footer button:nth-of-type(2)'), { visible: true })).click();
      await page.waitForFunction(said, { polling: 50 });
      await close();
    });

    for (const lang of ['en', 'ar', 'de']) {
      it(`has no faults that axe finds and fits into 320 px: ${lang}`, async () => {
        const { page, close } = await examined({ body, lang }, 'settings');
        await page.setViewport({ width: 320, height: 600 });
        await page.evaluate(axe);
        const [faults, box, dir] = await page.evaluate(async () => {
          const panel = document.querySelector('[data-mpg-doctor]');
          const { violations } = await globalThis.axe.run(panel);
          const { left, right, top, bottom } = panel.getBoundingClientRect();
          const { dir } = panel.shadowRoot.querySelector('section');
          return [violations.map(({ id }) => id), left >= 0 && right <= 320 && top >= 0 && bottom <= 600, dir];
        });
        await close();
        assert.deepEqual([faults, box, dir], [[], true, lang === 'ar' ? 'rtl' : 'ltr']);
      });
    }

    it('is out of the reach of the page’s styles', async () => {
      const hostile =
        '<style>div { display: none !important } * { all: unset !important; position: static !important; font-size: 60px !important }</style>';
      const { page, close } = await examined({ head: hostile + module, body }, 'settings');
      const [position, width, size] = await page.evaluate(() => {
        const panel = document.querySelector('[data-mpg-doctor]');
        const { position } = window.getComputedStyle(panel);
        return [
          position,
          panel.offsetWidth,
          window.getComputedStyle(panel.shadowRoot.querySelector('section')).fontSize,
        ];
      });
      await close();
      assert.deepEqual([position, width, size], ['fixed', 440, '15px']);
    });
  });
});
