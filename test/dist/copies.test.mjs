/** Checks that the built widgets keep the last good copy of a feed, and when they show it. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { startHost } from './browser.mjs';
import { clockScript } from './clock.mjs';
import * as server from './faulty-server.mjs';
import { addWidget, allowLocalServers, outcome } from './told.mjs';

const { answers, feed } = server;
const head = `${clockScript}<script type="module" src="/cdn/mpg-widgets.js"></script>`;
const withoutItems = JSON.stringify({ ...JSON.parse(feed), items: [] });
const withTitle = (title) => JSON.stringify({ ...JSON.parse(feed), title });

// Runs in the page: how many copies are stored, under which names.
const storedCopies = async () => {
  const names = await caches.keys();
  const keys = await Promise.all(names.map(async (name) => (await (await caches.open(name)).keys()).length));
  return names.map((name, index) => `${name} ${keys[index]}`);
};
const hasCopy = async () => {
  const stored = await caches.open('mpg-widgets-feeds-1');
  return (await stored.keys()).length > 0;
};

// Runs in the page: what the widget has told and shows now.
const state = () => ({
  told: globalThis.widget.told,
  hasList: Boolean(globalThis.widget.shadowRoot?.querySelector('[part=list]')),
  notice: globalThis.widget.shadowRoot?.querySelector('[part=notice]')?.textContent,
});

describe('the last good copy of a feed', () => {
  let host;
  let faulty;
  before(async () => {
    [host, faulty] = await Promise.all([startHost(), server.startFaultyServer()]);
  });
  after(() => Promise.all([host.close(), faulty.close()]));

  /** Opens a page that has loaded a feed and stored its copy, and reloads it. */
  async function secondVisit(src, attributes = {}) {
    const opened = await host.openPage({ head });
    await allowLocalServers(opened.page);
    await opened.page.evaluate(addWidget, 'mpg-programme-list', { src, ...attributes });
    await opened.page.waitForFunction(hasCopy);
    await opened.page.reload();
    return opened;
  }

  it('is shown as soon as the server fails, with its date and the reason', async () => {
    const src = faulty.address(answers(200, feed), server.resets);
    const { page, close } = await secondVisit(src);
    await page.evaluate(addWidget, 'mpg-programme-list', { src });
    await page.waitForFunction(() => globalThis.widget.told.length);
    const first = await page.evaluate(state);
    assert.equal(faulty.requestsTo(src).length, 2, 'before the second try');
    assert.deepEqual([first.told[0].type, first.told[0].stale, first.hasList], ['mpg-load', true, true]);
    assert.match(first.notice, /\b20\d\d\b/);
    for (const [from, to] of [
      [1000, 1500],
      [2000, 2999],
    ]) {
      await page.waitForFunction(
        (from, to) => globalThis.clock.delays().some((delay) => delay >= from && delay <= to),
        {},
        from,
        to,
      );
      await page.evaluate((from, to) => globalThis.clock.run(from, to), from, to);
    }
    await page.waitForFunction(() => globalThis.widget.told.at(-1).type === 'mpg-error');
    const { told, hasList } = await page.evaluate(state);
    assert.deepEqual([told.at(-1).code, hasList, faulty.requestsTo(src).length], ['network', true, 4]);
    await close();
  });

  it('is shown if the server takes longer than 3 seconds, and replaced without moving the focus', async () => {
    let late;
    const src = faulty.address(answers(200, feed), (socket) => (late = socket));
    const { page, close } = await secondVisit(src);
    await page.evaluate(addWidget, 'mpg-programme-list', { src });
    await page.waitForFunction(() => globalThis.clock.delays().includes(3000));
    await page.evaluate(() => globalThis.clock.run(3000));
    await page.waitForFunction(() => globalThis.widget.told.length);
    assert.equal((await page.evaluate(state)).told[0].stale, true);
    await page.evaluate(() => {
      globalThis.focused = globalThis.widget.shadowRoot.querySelector('a');
      globalThis.focused.focus();
    });
    server.answers(200, withTitle('New'))(late);
    await page.waitForFunction(() => globalThis.widget.told.length === 2);
    const { told, notice } = await page.evaluate(state);
    assert.deepEqual([told[1].type, told[1].stale, notice], ['mpg-load', false, undefined]);
    assert.ok(await page.evaluate(() => globalThis.widget.shadowRoot.activeElement === globalThis.focused));
    await close();
  });

  for (const [name, code, behaviour] of [
    ['is not there any more', 'http', answers(410)],
    ['has lost its items', 'emptied', answers(200, withoutItems)],
    ['has become a login', 'html', answers(200, '<!doctype html>')],
    ['is cut off', 'truncated', answers(200, feed.slice(0, 999))],
    ['has become something else', 'not-a-feed', answers(200, '{"posts":[]}')],
  ]) {
    it(`is shown if the feed ${name}, and stays stored`, async () => {
      const src = faulty.address(answers(200, feed), behaviour);
      const { page, close } = await secondVisit(src);
      for (let visit = 0; visit < 2; visit++) {
        await page.evaluate(addWidget, 'mpg-programme-list', { src });
        await page.waitForFunction(() => globalThis.widget.told.length === 2);
        const { told, hasList } = await page.evaluate(state);
        const types = told.map(({ type, stale, code }) => [type, stale ?? code]);
        assert.deepEqual(
          [types, hasList],
          [
            [
              ['mpg-load', true],
              ['mpg-error', code],
            ],
            true,
          ],
        );
        await page.reload();
      }
      await close();
    });
  }

  for (const [name, fetchedAt] of [
    ['none', undefined],
    ['a text', '2026-11-30'],
    ['out of range', 1e17],
    ['that of an empty clock', 0],
  ]) {
    it(`is passed over if its date is ${name}`, async () => {
      const src = faulty.address(answers(200, feed), answers(404));
      const { page, close } = await secondVisit(src);
      await page.evaluate(async (fetchedAt) => {
        const store = await caches.open('mpg-widgets-feeds-1');
        const [key] = await store.keys();
        const copy = await (await store.match(key)).json();
        await store.put(key, new Response(JSON.stringify({ ...copy, fetchedAt })));
      }, fetchedAt);
      await page.evaluate(addWidget, 'mpg-programme-list', { src });
      const { told, hasNotice } = await outcome(page);
      assert.deepEqual([told[0].code, hasNotice], ['http', false]);
      await close();
    });
  }

  for (const [type, method] of [
    ['CacheStorage', 'keys'],
    ['CacheStorage', 'open'],
    ['Cache', 'match'],
  ]) {
    it(`is not waited for if ${type}.${method} does not answer`, async () => {
      const src = faulty.address(answers(404));
      const { page, close } = await host.openPage({ head });
      await allowLocalServers(page);
      const silence = (type, method) => (globalThis[type].prototype[method] = () => new Promise(() => undefined));
      await page.evaluate(silence, type, method);
      await page.evaluate(addWidget, 'mpg-programme-list', { src });
      // One timer is for a slow server, and ends with its answer.
      await page.waitForFunction(() => globalThis.clock.delays().join() === '3000');
      await page.evaluate(() => globalThis.clock.run(3000));
      const { told, hasRetry } = await outcome(page);
      assert.deepEqual([told[0].code, hasRetry], ['http', true]);
      await close();
    });
  }

  const large = (title) => withTitle(title + ' '.repeat(3_000_000));
  const fullDisks = {
    'stays if a newer one cannot be stored': () => faulty.address(answers(200, feed), answers(200, withTitle('New'))),
    'stays then even if both have no room, and the address has signs that browsers encode': () => {
      const src = `${faulty.origin}/it's.json`;
      faulty.change(src, answers(200, large('Old')), answers(200, large('New')));
      return src;
    },
  };
  for (const [name, address] of Object.entries(fullDisks)) {
    it(name, async () => {
      const src = address();
      const { page, close } = await secondVisit(src);
      await page.evaluate(() => {
        Cache.prototype.put = () => {
          globalThis.isFull = true;
          return Promise.reject(new Error('QuotaExceededError'));
        };
      });
      await page.evaluate(addWidget, 'mpg-programme-list', { src });
      await page.waitForFunction(() => globalThis.isFull);
      assert.deepEqual(await page.evaluate(storedCopies), ['mpg-widgets-feeds-1 1']);
      await close();
    });
  }

  it('is the whole feed, where a later page is missing', async () => {
    const { items, ...rest } = JSON.parse(feed);
    const second = faulty.address(answers(200, JSON.stringify({ version: rest.version, items: items.slice(9) })));
    const src = faulty.address(answers(200, JSON.stringify({ ...rest, items: items.slice(0, 9), next_url: second })));
    const { page, close } = await secondVisit(src);
    faulty.change(second, answers(404));
    await page.evaluate(addWidget, 'mpg-publication-list', { src, limit: '5' });
    await page.waitForFunction(() => globalThis.widget.told.length === 2);
    const { told } = await page.evaluate(state);
    assert.deepEqual([told[0].stale, told[0].items, told[1].code], [true, items.length, 'partial']);
    await close();
  });

  it('is written once, if the feed stays the same', async () => {
    const src = faulty.address(answers(200, feed));
    const { page, close } = await secondVisit(src);
    await page.evaluate(() => {
      globalThis.written = 0;
      globalThis.read = 0;
      const { put, match } = Cache.prototype;
      Cache.prototype.put = function (...values) {
        globalThis.written++;
        return put.apply(this, values);
      };
      Cache.prototype.match = function (...values) {
        globalThis.read++;
        return match.apply(this, values);
      };
    });
    await page.evaluate(addWidget, 'mpg-programme-list', { src });
    await page.waitForFunction(() => globalThis.read);
    await page.waitForNetworkIdle({ idleTime: 200 });
    assert.equal(await page.evaluate(() => globalThis.written), 0);
    await close();
  });

  it('is not stored with no-storage, nor read', async () => {
    const src = faulty.address(answers(200, feed), answers(200, feed), answers(404));
    const { page, close } = await secondVisit(src);
    await page.evaluate(async () => {
      for (const name of await caches.keys()) await caches.delete(name);
    });
    await page.evaluate(addWidget, 'mpg-programme-list', { src, 'no-storage': '' });
    await outcome(page);
    await page.waitForNetworkIdle({ idleTime: 200 });
    assert.deepEqual(await page.evaluate(storedCopies), []);
    await page.reload();
    await page.evaluate(addWidget, 'mpg-programme-list', { src, 'no-storage': '' });
    assert.equal((await outcome(page)).told[0].code, 'http');
    await close();
  });

  it('of one feed makes room for another, and of an older version goes away', async () => {
    const large = (title) => answers(200, withTitle(title + ' '.repeat(3_000_000)));
    const src = faulty.address(large('Feed one'));
    const { page, close } = await secondVisit(src);
    await page.evaluate(async () => {
      await caches.open('mpg-widgets-feeds-0');
      await caches.open('host');
    });
    await page.evaluate(addWidget, 'mpg-programme-list', { src: faulty.address(large('Feed two')) });
    await page.waitForFunction(async () => {
      const stored = await caches.open('mpg-widgets-feeds-1');
      const [key] = await stored.keys();
      return (await (key && stored.match(key)))?.text().then((text) => text.includes('Feed two'));
    });
    // Not before: looking into the older storage while the widget deletes it would make it again.
    await page.waitForFunction(
      `(${storedCopies})().then((copies) => copies.join() === 'mpg-widgets-feeds-1 1,host 0')`,
    );
    await close();
  });

  it('is not stored if it is larger than 5 MB', async () => {
    const src = faulty.address(answers(200, feed));
    const { page, close } = await secondVisit(src);
    await page.evaluate(addWidget, 'mpg-programme-list', {
      src: faulty.address(answers(200, withTitle(' '.repeat(5_000_000)))),
    });
    await outcome(page);
    await page.waitForNetworkIdle({ idleTime: 200 });
    assert.deepEqual(await page.evaluate(storedCopies), ['mpg-widgets-feeds-1 1']);
    await close();
  });

  it('is missing in a sandboxed frame, where the feed is shown as ever', async () => {
    const { page, complaints, close } = await host.openPage({ head });
    const frameHead = head.replace('/cdn/', `${new URL(page.url()).origin}/cdn/`);
    // A page from a server of this machine, as the permission to reach others there does not extend to sandboxed frames.
    await page.goto(
      faulty.address(answers(200, '<!doctype html><title>Host</title>', { 'content-type': 'text/html' })),
    );
    await page.evaluate((markup) => {
      const frame = document.createElement('iframe');
      frame.setAttribute('sandbox', 'allow-scripts');
      frame.srcdoc = markup;
      document.body.append(frame);
    }, `<!doctype html>${frameHead}<mpg-programme-list></mpg-programme-list>`);
    const frame = await page.waitForFrame((frame) => frame !== page.mainFrame());
    await frame.waitForFunction(() =>
      document.querySelector('mpg-programme-list').shadowRoot?.querySelector('[part=list]'),
    );
    await page.waitForNetworkIdle({ idleTime: 200 });
    assert.deepEqual(
      complaints.filter((line) => !line.includes('favicon')),
      [],
    );
    await close();
  });
});
