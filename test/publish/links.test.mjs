/** `mpg-widgets feed check --links`, with servers on this machine. */
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { describe, it } from 'node:test';
import { setImmediate } from 'node:timers/promises';
import { ended, server, workshop } from './feed-build.mjs';

const version = 'https://jsonfeed.org/version/1.1';
const feedOf = (...urls) =>
  JSON.stringify({
    version,
    title: 'N',
    language: 'en',
    items: urls.map((url, index) => ({ id: `${index}`, title: 'T', url })),
  });

/** Follows the links of a feed. @returns what was found, by kind */
async function followed(t, content, ...args) {
  const { put, feed } = workshop(t);
  put('feed.json', content);
  const { code, stdout } = await feed('check', 'feed.json', '--links', '--pause', '0', '--json', ...args);
  const { links, groups } = JSON.parse(stdout);
  const found = Object.fromEntries(groups.map(({ kind, findings }) => [kind, findings]));
  return { code, links, found };
}

describe('mpg-widgets feed check --links', () => {
  it('finds dead links, moved ones and those that a server does not tell', async (t) => {
    const { address } = await server(t, (url, response) => {
      const [, status] = url.pathname.split('/');
      const location = { 301: '/200', 302: '/200', 307: '/404', 308: '/301' }[status];
      response.writeHead(Number(status), location ? { Location: location } : {}).end();
    });
    const paths = [200, 404, 410, 301, 302, 307, 308, 401, 500].map((status) => `${address}/${status}`);
    const { code, links, found } = await followed(t, feedOf(...paths, `${address}/200#part`));
    assert.equal(code, 1);
    assert.deepEqual(links, { total: 9, asked: 9, dead: 3, moved: 2, unclear: 2, isStopped: false });
    const of = (kind) =>
      found[kind].map(({ found: written, suggestion }) => `${written.replace(address, '')} ${suggestion}`);
    assert.deepEqual(of('moved-link'), [`/301 Now at ${address}/200`, `/308 Now at ${address}/200`]);
    assert.match(of('dead-link').join(), /^\/404 .*404.*,\/410 .*410.*,\/307 .*404/);
    assert.match(of('unclear-link').join(), /^\/401 .*401.*,\/500 .*500/);
  });

  it('asks with HEAD, and with GET only if a server refuses that', async (t) => {
    const asked = [];
    const { address } = await server(t, (url, response, _, { method }) => {
      asked.push(`${method} ${url.pathname}`);
      response.writeHead(method === 'HEAD' && url.pathname !== '/good' ? 405 : 200).end();
    });
    const { code } = await followed(t, feedOf(`${address}/good`, `${address}/old`));
    assert.equal(code, 0);
    assert.deepEqual(asked.sort(), ['GET /old', 'HEAD /good', 'HEAD /old']);
  });

  it('asks a server for one address at a time, and for each address once', async (t) => {
    let open = 0;
    let most = 0;
    const { address, requests } = await server(t, async (_, response) => {
      most = Math.max(most, ++open);
      await setImmediate();
      open--;
      response.end();
    });
    const urls = Array.from({ length: 12 }, (_, index) => `${address}/${index % 6}`);
    await followed(t, feedOf(...urls));
    assert.deepEqual([requests.length, most], [6, 1]);
  });

  it('waits if a server asks for that', async (t) => {
    const { address, requests } = await server(t, (_, response, count) =>
      response.writeHead(count === 1 ? 429 : 200, { 'Retry-After': '0' }).end(),
    );
    assert.equal((await followed(t, feedOf(`${address}/a`))).code, 0);
    assert.equal(requests.length, 2);
  });

  it('finds servers that are not there', async (t) => {
    const closed = createServer().listen(0, '127.0.0.1');
    await once(closed, 'listening');
    const { port } = closed.address();
    await new Promise((resolve) => closed.close(resolve));
    const { code, found } = await followed(t, feedOf(`http://127.0.0.1:${port}/`, 'http://127.0.0.1:1/'));
    assert.equal(code, 1);
    const reasons = found['dead-link'].map(({ suggestion }) => suggestion);
    assert.deepEqual(reasons, ['The server refuses connections.', 'Browsers open no address with this port.']);
  });

  it('calls no link gone if a server does not answer, breaks off, or redirects on and on', async (t) => {
    const { address } = await server(t, (url, response, count) => {
      const to = { '/self': '/self', '/a': '/b', '/b': '/a', '/on': `/on?${count}` }[url.pathname];
      if (to) response.writeHead(302, { Location: to }).end();
      else if (url.pathname === '/reset') response.destroy();
    });
    const urls = ['self', 'a', 'on', 'reset', 'silent'].map((name) => `${address}/${name}`);
    const { code, links, found } = await followed(t, feedOf(...urls), '--timeout', '0.3');
    assert.deepEqual([code, links.dead, links.unclear, found['dead-link']], [0, 0, 5, undefined]);
    const reasons = found['unclear-link'].map(({ suggestion }) => suggestion).join(' ');
    assert.match(reasons, /circle.*in time/s);
  });

  it('follows servers that want their cookie back, or redirect only HEAD', async (t) => {
    const { address } = await server(t, (url, response, _, { method, headers }) => {
      const isIn = url.pathname === '/cookie' ? headers.cookie?.includes('seen=1') : method === 'GET';
      if (isIn) response.end();
      else response.writeHead(302, { Location: url.pathname, 'Set-Cookie': 'seen=1; Path=/' }).end();
    });
    const { code, links } = await followed(t, feedOf(`${address}/cookie`, `${address}/head`));
    assert.deepEqual([code, links.dead, links.unclear], [0, 0, 0]);
  });

  it('finds files that are missing beside the feed', async (t) => {
    const { put, feed } = workshop(t);
    put('feed.json', feedOf('files/a%20b.pdf?x#y', 'files/gone.pdf'));
    put('files/a b.pdf', '');
    const { code, stdout } = await feed('check', 'feed.json', '--links');
    assert.equal(code, 1);
    assert.match(stdout, /Dead links and missing files \(1\)[^]*files\/gone\.pdf/);
  });

  it('ends at Ctrl-C with what was found so far', async (t) => {
    const { put, startFeed } = workshop(t);
    let asked;
    const second = new Promise((resolve) => (asked = resolve));
    const { address } = await server(t, (url, response) => {
      if (url.pathname === '/gone') response.writeHead(404).end();
      else asked();
    });
    put('feed.json', feedOf(`${address}/gone`, `${address}/never`));
    const child = startFeed('check', 'feed.json', '--links', '--pause', '0');
    const result = ended(child);
    await second;
    child.kill('SIGINT');
    const { code, stdout } = await result;
    assert.equal(code, 130);
    assert.match(stdout, /Stopped: 1 of 2 addresses looked at/);
    assert.match(stdout, /Dead links[^]*gone/);
  });

  it('goes on where it was stopped', async (t) => {
    const { put, startFeed, feed } = workshop(t);
    let isOpen = false;
    let asked;
    const last = new Promise((resolve) => (asked = resolve));
    const { address, requests } = await server(t, (url, response) => {
      if (url.pathname !== '/later' || isOpen) response.writeHead(url.pathname === '/gone' ? 404 : 200).end();
      else asked();
    });
    put('feed.json', feedOf(`${address}/good`, `${address}/gone`, `${address}/later`));
    const child = startFeed('check', 'feed.json', '--links', '--pause', '0');
    const stopped = ended(child);
    await last;
    child.kill('SIGINT');
    assert.match((await stopped).stderr, /again within an hour to go on/);
    isOpen = true;
    const before = requests.length;
    const again = () => feed('check', 'feed.json', '--links', '--pause', '0');
    const { code, stdout } = await again();
    assert.deepEqual([code, requests.slice(before).map(({ path }) => path)], [1, ['/later']]);
    assert.match(stdout, /3 addresses looked at: 2 work, 1 is gone/);
    await again();
    assert(requests.length > before + 3, 'a run that was finished is not gone on with');
  });
});
