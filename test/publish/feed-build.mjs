/** Runs the built command `mpg-widgets feed` in a temporary folder. */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const { bin } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
const program = fileURLToPath(new URL(`../../${bin['mpg-widgets']}`, import.meta.url));

/** A folder with a config and files, removed when the test is over. */
export function workshop(test) {
  const folder = mkdtempSync(join(tmpdir(), 'mpg-publish-'));
  test.after(() => rmSync(folder, { recursive: true, force: true }));

  const put = (path, content) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  };

  /** Runs another command for feeds. @returns {Promise<{ code: number, stdout: string, stderr: string }>} */
  const feed = (...args) => ended(startFeed(...args));
  const startFeed = (...args) => spawn(process.execPath, [program, 'feed', ...args], { cwd: folder });

  /** Runs the command. @returns {import('node:child_process').ChildProcess} */
  const start = (...args) => startFeed('build', ...args);

  /** @returns {Promise<{ code: number, stdout: string, stderr: string }>} */
  const run = (...args) => ended(start(...args));

  /** Builds a feed of sources. @returns what the command printed, and the feed that it wrote if it did */
  const build = async (sources, more = {}, ...args) => {
    put('config.json', JSON.stringify({ feed: { title: 'Test', language: 'en' }, sources, ...more }));
    const result = await run('config.json', ...args);
    return { ...result, feed: result.code === 0 ? JSON.parse(read('feed.json')) : undefined };
  };

  const read = (path) => readFileSync(join(folder, path), 'utf8');
  return { folder, put, read, start, startFeed, run, build, feed };
}

/** Builds a feed of one file. */
export function builtOf(test, kind, name, content, settings = {}) {
  const shop = workshop(test);
  shop.put(name, content);
  return shop.build([{ kind, from: name, ...settings }]);
}

/** The exit code and the output of a process. */
export function ended(child) {
  const output = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr']) child[name].setEncoding('utf8').on('data', (text) => (output[name] += text));
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, ...output })));
}

/** A server on this machine. @returns its address and the requests that it had */
export async function server(test, answer) {
  const requests = [];
  const listening = createServer((request, response) => {
    const url = new URL(request.url, 'http://127.0.0.1');
    requests.push({ path: url.pathname, query: Object.fromEntries(url.searchParams), headers: request.headers });
    answer(url, response, requests.length, request);
  });
  await new Promise((resolve) => listening.listen(0, '127.0.0.1', resolve));
  test.after(() => {
    listening.closeAllConnections();
    listening.close();
  });
  return { address: `http://127.0.0.1:${listening.address().port}`, requests };
}

/** Answers with JSON. */
export function json(response, document, headers = {}) {
  response.writeHead(200, { 'Content-Type': 'application/json', ...headers });
  response.end(JSON.stringify(document));
}
