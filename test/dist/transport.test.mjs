/** Checks what the built widgets do when a feed's server fails, and how often they ask it. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { startHost } from './browser.mjs';
import { clockScript } from './clock.mjs';
import * as server from './faulty-server.mjs';
import { addWidget, allowLocalServers, outcome } from './told.mjs';

const { answers, feed } = server;
const head = `${clockScript}<script type="module" src="/cdn/mpg-widgets.js"></script>`;
const empty = { version: 'https://jsonfeed.org/version/1.1', title: 'Empty', items: [] };
const latin1 = Buffer.from('{"version":"https://jsonfeed.org/version/1.1","title":"F\xfcr alle","items":[]}', 'latin1');
const html = { 'content-type': 'text/html' };
const redirects = (socket) => socket.end(server.answer(302, '', { location: './feed.json' }));

/** What a server does, the code that the widget tells its page, and how often it asks; the last is not counted if undefined. */
const faults = [
  ...[400, 401, 403, 404, 410, 451].map((status) => [`HTTP ${status}`, answers(status), 'http', 1]),
  ...[408, 425, 429, 500, 502, 503, 504].map((status) => [`HTTP ${status}`, answers(status), 'http', 3]),
  ['a wait of an hour', answers(503, '', { 'retry-after': '3600' }), 'http', 1],
  ['a wait until next year', answers(429, '', { 'retry-after': 'Wed, 01 Dec 2027 10:00:00 GMT' }), 'http', 1],
  ['a connection that is reset', server.resets, 'network', 3],
  ['something other than HTTP', server.sends('SSH-2.0-OpenSSH_9.7\r\n'), 'network', 3],
  ['no CORS', answers(200, feed, { 'access-control-allow-origin': '' }), 'network', 3],
  ['CORS for another site', answers(200, feed, { 'access-control-allow-origin': 'https://example.org' }), 'network', 3],
  ['a redirect in circles', redirects, 'redirect', undefined],
  ['an answer that breaks off', server.breaksOff, 'interrupted', 3],
  ['what is not gzip', server.zipsBadly, 'interrupted', 3],
  ['half of a gzip', server.zipsHalf, undefined, undefined],
  ['no answer', () => undefined, 'timeout', 1],
  ['an answer that stalls', server.stalls, 'timeout', 1],
  ['an answer without end', server.floods, 'too-large', 1],
  ['an announced size of 30 MB', answers(200, '{', { 'content-length': '30000000' }), 'too-large', 1],
  ['a login', answers(200, '<!doctype html><title>Log in</title>', html), 'html', 1],
  ['204', answers(204, '', { 'content-length': '' }), 'empty', 1],
  ['nothing', answers(200), 'empty', 1],
  ['JSON cut off', answers(200, feed.slice(0, 20_000)), 'truncated', 1],
  ['UTF-16', answers(200, Buffer.from(`\ufeff${feed}`, 'utf16le')), 'encoding', 1],
  ['Latin-1', answers(200, latin1), 'encoding', 1],
  ['RSS', answers(200, '<?xml version="1.0"?><rss version="2.0"></rss>'), 'wrong-type', 1],
  ['a picture', answers(200, Buffer.from([137, 80, 78, 71]), { 'content-type': 'image/png' }), 'wrong-type', 1],
  ['JavaScript', answers(200, `callback(${feed})`), 'not-json', 1],
  ['an error with status 200', answers(200, '{"error":"no database"}'), 'error-answer', 1],
  ['another JSON', answers(200, '{"posts":[]}'), 'not-a-feed', 1],
  ['a newer contract', answers(200, JSON.stringify({ ...empty, _mpg: { contract: '99' } })), 'contract', 1],
];

/** What a server does that is no fault, or one that is over soon, and how often it is asked. */
const harmless = [
  ['a byte order mark', [answers(200, `\ufeff${feed}`)], 1],
  ['the type text/plain', [answers(200, feed, { 'content-type': 'text/plain' })], 1],
  ['the type text/html', [answers(200, feed, html)], 1],
  ['no type', [answers(200, feed, { 'content-type': '' })], 1],
  ['503 once', [answers(503), answers(200, feed)], 2],
  ['a broken answer, then 429', [server.breaksOff, answers(429), answers(200, feed)], 3],
];

describe('a feed whose server fails', () => {
  let host;
  let faulty;
  let opened;
  let survived = 0;
  before(async () => {
    [host, faulty] = await Promise.all([startHost(), server.startFaultyServer()]);
    opened = await host.openPage({ head });
    await allowLocalServers(opened.page);
  });
  after(() => Promise.all([host.close(), faulty.close()]));

  async function show(src, attributes = {}, page = opened.page) {
    await page.evaluate(addWidget, 'mpg-programme-list', { src, ...attributes });
  }

  for (const [name, behaviour, code, tries] of faults) {
    it(`with ${name} tells visitors plainly and developers why: ${code ?? 'network or truncated'}`, async () => {
      const src = faulty.address(behaviour);
      await show(src);
      const { told, hasRetry, isBusy } = await outcome(opened.page, { isSlow: code === 'timeout' });
      assert.equal(told.length, 1);
      const [{ type, url, cause, remedy }] = told;
      assert.equal(type, 'mpg-error');
      if (code) assert.equal(told[0].code, code);
      assert.equal(url, src);
      assert.ok(cause && remedy, 'cause and remedy');
      assert.ok(hasRetry && !isBusy, 'a button to try again');
      assert.equal(opened.complaints.filter((line) => line.startsWith(`[mpg-widgets] ${src}`)).length, 1);
      if (tries) assert.equal(faulty.requestsTo(src).length, tries);
      survived++;
    });
  }

  for (const [name, steps, tries] of harmless) {
    it(`with ${name} is shown`, async () => {
      const src = faulty.address(...steps);
      await show(src);
      const { told, hasList } = await outcome(opened.page);
      assert.equal(told[0].type, 'mpg-load');
      assert.ok(hasList);
      assert.equal(faulty.requestsTo(src).length, tries);
      survived++;
    });
  }

  it('survived all faults', (test) => {
    const all = faults.length + harmless.length;
    test.diagnostic(`transport faults survived ${survived} of ${all}`);
    assert.equal(survived, all);
  });

  it('waits as long as the server asks before it tries again', async () => {
    const src = faulty.address(answers(503, '', { 'retry-after': '7' }), answers(200, feed));
    await show(src);
    const wait = await (
      await opened.page.waitForFunction(() => globalThis.clock.delays().find((delay) => delay > 7000 && delay < 9000))
    ).jsonValue();
    assert.equal(faulty.requestsTo(src).length, 1);
    await opened.page.evaluate((delay) => globalThis.clock.run(delay), wait);
    assert.equal((await outcome(opened.page)).told[0].type, 'mpg-load');
  });

  it('is loaded as soon as the device is online again, and says until then that it is not', async () => {
    const src = faulty.address(answers(200, feed));
    await opened.page.setOfflineMode(true);
    await show(src);
    const { told, hasRetry } = await outcome(opened.page);
    assert.deepEqual([told[0].code, hasRetry], ['offline', true]);
    await opened.page.setOfflineMode(false);
    await opened.page.waitForFunction(() => globalThis.widget.told.at(-1).type === 'mpg-load');
    assert.equal(faulty.requestsTo(src).length, 1);
  });

  it('is requested three times for 60 widgets', async () => {
    const src = faulty.address(server.resets);
    const widgets = Array.from({ length: 60 }, () => `<mpg-programme-list src="${src}"></mpg-programme-list>`);
    await opened.page.evaluate((markup) => document.body.insertAdjacentHTML('beforeend', markup), widgets.join(''));
    await show(src);
    await outcome(opened.page);
    assert.equal(faulty.requestsTo(src).length, 3);
  });

  it('is shown by 200 widgets after one request', async () => {
    const src = faulty.address(answers(200, feed));
    const widgets = Array.from({ length: 200 }, () => `<mpg-programme-list src="${src}"></mpg-programme-list>`);
    await opened.page.evaluate((markup) => document.body.insertAdjacentHTML('beforeend', markup), widgets.join(''));
    await show(src, { loading: 'eager' });
    await outcome(opened.page);
    assert.equal(faulty.requestsTo(src).length, 1);
  });
});

/** What scripts of the host do to the page, before ours, and the code that the widget then tells; undefined if it is shown. */
const hosts = {
  'has no AbortSignal.any and AbortSignal.timeout': ['delete AbortSignal.any; delete AbortSignal.timeout'],
  'has no streams': ['for (const name of ["ReadableStream", "TransformStream"]) delete globalThis[name]'],
  'keeps streams from being read': ["ReadableStream.prototype.getReader = () => { throw new TypeError('locked') }"],
  'wraps fetch without streams': [
    `const { fetch } = globalThis;
    globalThis.fetch = async (...request) => {
      const answer = await fetch(...request);
      const { ok, status, url, headers } = answer;
      return { ok, status, url, headers, body: null, text: () => answer.text(), json: () => answer.json() };
    }`,
  ],
  'wraps fetch with json() alone': [
    `const { fetch } = globalThis;
    globalThis.fetch = async (...request) => {
      const words = await (await fetch(...request)).text();
      return { ok: true, json: async () => JSON.parse(words) };
    }`,
  ],
  'wraps fetch and gives too much text': [
    "globalThis.fetch = async () => ({ ok: true, status: 200, body: null, text: async () => ' '.repeat(20_000_001) })",
    'too-large',
  ],
  'throws in fetch': ['globalThis.fetch = () => { throw new Error("blocked by consent") }', 'network'],
  'gives nothing from fetch': ['globalThis.fetch = () => undefined', 'network'],
  'never settles fetch': ['globalThis.fetch = () => new Promise(() => undefined)', 'timeout'],
  'refuses storage': [
    'Object.defineProperty(globalThis, "caches", { get() { throw new DOMException("no", "SecurityError") } })',
  ],
  'has no storage': ['delete CacheStorage.prototype.open; delete globalThis.caches'],
};

describe('a page that', () => {
  let host;
  before(async () => {
    host = await startHost();
  });
  after(() => host.close());

  for (const [name, [script, code]] of Object.entries(hosts)) {
    it(`${name} shows ${code ? `why: ${code}` : 'the feed'}`, async () => {
      const { page, complaints, close } = await host.openPage({ head: `<script>${script}</script>${head}` });
      await page.evaluate(addWidget, 'mpg-programme-list', { src: '/cdn/feed.json' });
      const { told, hasRetry, hasList } = await outcome(page, { isSlow: code === 'timeout' });
      assert.deepEqual([told[0].code, hasRetry, hasList], [code, Boolean(code), !code]);
      if (!code) assert.deepEqual(complaints, []);
      await close();
    });
  }

  it('has the library twice requests the feed once', async () => {
    const twice = '<script type="module" src="/cdn/all.js"></script>';
    const body = '<mpg-programme-list></mpg-programme-list><mpg-digest></mpg-digest>';
    const { requests, close } = await host.openPage({ head: twice + head.replace('.js', '.js?ver=2'), body });
    assert.equal(requests.filter((path) => path.endsWith('/feed.json')).length, 1);
    await close();
  });
});
