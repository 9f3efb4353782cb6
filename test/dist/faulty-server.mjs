/** A server that fails in every way in which servers fail. It writes to the socket itself, since Node's server is too correct. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { gzipSync } from 'node:zlib';

export const feed = readFileSync(new URL('../../dist/cdn/feed.json', import.meta.url), 'utf8');

/**
 * A whole answer.
 * @param {number} status
 * @param {string | Buffer} body
 * @param {Record<string, string>} [headers]
 */
export function answer(status, body = '', headers = {}) {
  const bytes = Buffer.from(body);
  const lines = Object.entries({
    'access-control-allow-origin': '*',
    'access-control-expose-headers': 'Retry-After',
    'cache-control': 'no-store',
    'content-type': 'application/feed+json',
    'content-length': String(bytes.length),
    connection: 'close',
    ...headers,
  });
  // An empty value leaves a header out.
  const head = lines.flatMap(([name, value]) => (value ? [`${name}: ${value}`] : []));
  return Buffer.concat([Buffer.from(`HTTP/1.1 ${status} Answer\r\n${head.join('\r\n')}\r\n\r\n`), bytes]);
}

/** Sends these bytes and closes the connection. */
export const sends = (bytes) => (socket) => socket.end(bytes);
export const answers = (...parts) => sends(answer(...parts));
/** Sends the start of a feed, and nothing more. */
export const stalls = (socket) => socket.write(answer(200, feed.slice(0, 1000), { 'content-length': '999999' }));
/** Sends spaces for ever, as fast as they are read. */
export function floods(socket) {
  socket.write(answer(200, '', { 'content-length': '' }));
  const spaces = Buffer.alloc(1_000_000, ' ');
  const more = () => {
    while (!socket.destroyed && socket.write(spaces));
  };
  socket.on('drain', more);
  more();
}
/** Closes the connection with an error. */
export const resets = (socket) => socket.resetAndDestroy();
export const breaksOff = (socket) => socket.end(answer(200, feed.slice(0, 5000), { 'content-length': '999999' }));
export const zipsBadly = answers(200, feed, { 'content-encoding': 'gzip' });
export const zipsHalf = answers(200, gzipSync(feed).subarray(0, 2000), { 'content-encoding': 'gzip' });

/** Starts a server on 127.0.0.1. */
export async function startFaultyServer() {
  const behaviours = new Map();
  const requests = [];
  const sockets = new Set();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => undefined);
    socket.once('data', (data) => {
      const [head = ''] = data.toString('latin1').split('\r\n\r\n');
      const [, path = ''] = head.split(' ');
      requests.push({ path, head });
      const steps = behaviours.get(path);
      const behaviour = steps && (steps.length > 1 ? steps.shift() : steps[0]);
      (behaviour ?? answers(404))(socket);
    });
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${server.address().port}`;
  let count = 0;
  return {
    origin,
    /** Returns a new address that behaves like this, step by step; the last step stays. */
    address(...steps) {
      const path = `/${++count}/feed.json`;
      behaviours.set(path, steps);
      return origin + path;
    },
    /** Changes how an address behaves. */
    change: (address, ...steps) => behaviours.set(new URL(address).pathname, steps),
    /** Heads of the requests for an address so far. */
    requestsTo: (address) => requests.filter(({ path }) => path === new URL(address).pathname).map(({ head }) => head),
    close() {
      for (const socket of sockets) socket.destroy();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}
