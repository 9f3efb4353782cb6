/** Servers that are slow, busy or broken. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { clearInterval, setInterval } from 'node:timers';
import { json, server, workshop } from './feed-build.mjs';

const record = [{ id: 1, title: 'A' }];

/** Builds a feed of JSON at an address. @param timeout longest wait, in seconds */
const builtFrom = (test, address, timeout = 10) =>
  workshop(test).build([{ kind: 'records', from: `${address}/a.json` }], {}, '--timeout', String(timeout));

describe('feed build: servers', () => {
  it('gives up an answer that comes without end, a byte at a time', async (test) => {
    const { address, requests } = await server(test, (url, response) => {
      response.writeHead(200);
      const drip = setInterval(() => response.write(' '), 20);
      response.on('close', () => clearInterval(drip));
    });
    const { code, stderr } = await builtFrom(test, address, 0.5);
    assert.equal(code, 1);
    assert.match(stderr, /a\.json: its answer takes longer than a minute/);
    assert.ok(requests.length < 4);
  });

  it('gives up a server that says nothing, before its answer or in the middle of it', async (test) => {
    for (const start of [() => undefined, (response) => response.write('[{"id"')]) {
      const { address, requests } = await server(test, (url, response) => start(response));
      const { code, stderr } = await builtFrom(test, address, 0.2);
      assert.equal(code, 1);
      assert.match(stderr, /did not answer in time/);
      assert.equal(requests.length, 4);
    }
  });

  it('reads an answer that broke off once more', async (test) => {
    const { address } = await server(test, (url, response, count) => {
      if (count > 1) return json(response, record);
      response.writeHead(200, { 'Content-Length': '1000' });
      return response.write('[{"id": 1', () => response.destroy());
    });
    const { feed, stderr } = await builtFrom(test, address);
    assert.equal(feed?.items.length, 1, stderr);
  });

  const circles = {
    'in a circle': { path: (url) => (url.pathname === '/b' ? '/a.json' : '/b'), count: 2, words: /in a circle/ },
    'to themselves': { path: () => '/a.json#again', count: 1, words: /in a circle/ },
    'for ever': { path: (url) => `/${Number(url.pathname.slice(1)) + 1 || 1}`, count: 21, words: /in a circle/ },
    'to what is no address': {
      path: () => 'ftp://publisher.example/',
      count: 1,
      words: /“ftp:.*”, which is no address/,
    },
  };
  for (const [name, { path, count, words }] of Object.entries(circles)) {
    it(`follows no redirects ${name}, and does not try again`, async (test) => {
      const { address, requests } = await server(test, (url, response) => {
        response.writeHead(302, { Location: path(url) });
        response.end();
      });
      const { code, stderr } = await builtFrom(test, address);
      assert.equal(code, 1);
      assert.match(stderr, words);
      assert.equal(requests.length, count);
    });
  }

  it('follows a redirect to its end, and resolves addresses against that', async (test) => {
    const { address } = await server(test, (url, response) => {
      if (url.pathname === '/feeds/feed.json') return json(response, { items: [{ id: '1', url: 'one.html' }] });
      response.writeHead(301, { Location: '/feeds/feed.json' });
      return response.end();
    });
    const { feed } = await workshop(test).build([{ kind: 'feed', from: `${address}/old.json` }]);
    assert.equal(feed.items[0].url, `${address}/feeds/one.html`);
  });

  it('does not wait for a server that asks for more than a minute', async (test) => {
    for (const wait of ['86400', new Date(Date.now() + 86_400_000).toUTCString()]) {
      const { address, requests } = await server(test, (url, response) => {
        response.writeHead(503, { 'Retry-After': wait });
        response.end();
      });
      const { code, stderr } = await builtFrom(test, address);
      assert.equal(code, 1);
      assert.match(stderr, /503 \(Service Unavailable\), and asks to come back in 1440 minutes/);
      assert.equal(requests.length, 1);
    }
  });

  it('tries again where widgets do: 408, 425, 429 and 5xx', async (test) => {
    const statuses = [408, 425, 429];
    const { address, requests } = await server(test, (url, response, count) => {
      if (count > statuses.length) return json(response, record);
      response.writeHead(statuses[count - 1], { 'Retry-After': '0' });
      return response.end();
    });
    const { feed } = await builtFrom(test, address);
    assert.equal(feed.items.length, 1);
    assert.equal(requests.length, 4);
  });

  it('does not ask again for what nothing is kept of, nor take “not changed” for an answer', async (test) => {
    const { address } = await server(test, (url, response) => (response.writeHead(304), response.end()));
    const { code, stderr } = await builtFrom(test, address);
    assert.equal(code, 1);
    assert.match(stderr, /304/);
  });

  it('asks for no address with a password, and does not show it', async (test) => {
    const { address, requests } = await server(test, (url, response) => json(response, record));
    const { code, stderr } = await builtFrom(test, address.replace('//', '//ann:secret@'));
    assert.equal(code, 1);
    assert.match(stderr, /user name or password/);
    assert.doesNotMatch(stderr, /secret/);
    assert.equal(requests.length, 0);
  });

  it('goes on, with one warning, where nothing can be kept', async (test) => {
    const { address } = await server(test, (url, response) => json(response, [{ id: url.pathname, title: 'A' }]));
    const shop = workshop(test);
    shop.put('.mpg-feed-cache', 'a file');
    const from = [1, 2, 3].map((number) => `${address}/${number}.json`);
    const { feed, stderr } = await shop.build([{ kind: 'records', from }]);
    assert.equal(feed?.items.length, 3, stderr);
    assert.equal(stderr.match(/nothing can be kept there/g).length, 1);
  });

  it('reads what only looks broken: marks, messages of PHP before it, comments of a cache after it', async (test) => {
    const list = JSON.stringify(record);
    const notice = '<br />\n<b>Warning</b>:  Undefined array key [0] in <b>/srv/a.php</b> on line <b>2</b><br />\n';
    const answers = ['\ufeff\ufeff', notice, 'PHP Notice: a [b] in /srv/a.php on line 1\n'].map(
      (start) => start + list,
    );
    for (const answer of [...answers, `${list}\n<!-- Dynamic page generated in 0.2 seconds. -->\n`]) {
      const { address } = await server(test, (url, response) => response.end(answer));
      const { feed, stderr } = await builtFrom(test, address);
      assert.equal(feed?.items.length, 1, stderr);
      assert.equal(/the server writes something/.test(stderr), !answer.startsWith('\ufeff'));
    }
  });
});
