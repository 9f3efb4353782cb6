/**
 * Serves the pages of the benchmark over HTTP/1.1 on this machine alone. Answers are compressed with brotli,
 * before the first measurement: the warm-up asks for everything once.
 */
import { createServer } from 'node:http';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { extname, join, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';

const compress = promisify(brotliCompress);

const types = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};
/** Files of Pagefind and fonts are compressed already. */
const compressible = ['.css', '.html', '.js', '.json', '.svg'];
/** At its best, brotli would take a minute for the largest feeds. */
const qualityFor = ({ length }) => (length > 2_000_000 ? 5 : constants.BROTLI_MAX_QUALITY);
const compressed = (content) =>
  compress(content, { params: { [constants.BROTLI_PARAM_QUALITY]: qualityFor(content) } });

/**
 * @typedef {object} Site
 * @property {string} url without a slash at its end
 * @property {(path: string, content: string | Uint8Array) => void} add answers a path with this content
 * @property {(start: string) => Promise<string>} addFolder makes a folder whose files answer paths that begin so, until the site is
 *   closed
 * @property {() => Promise<void>} close
 */

/**
 * @param {Record<string, string>} servedFolders folders, by the start of a path
 * @returns {Promise<Site>}
 */
export async function startSite(servedFolders) {
  const folders = { ...servedFolders };
  const temporary = [];
  const contents = new Map();
  const answers = new Map();

  async function content(path) {
    if (contents.has(path)) return contents.get(path);
    const [start, folder] = Object.entries(folders).find(([beginning]) => path.startsWith(beginning)) ?? [];
    const file = folder && join(folder, path.slice(start.length));
    return file?.startsWith(folder + sep) ? readFile(file).catch(() => undefined) : undefined;
  }

  async function made(path) {
    const found = await content(path);
    if (found === undefined) return undefined;
    const extension = extname(path);
    const isCompressed = compressible.includes(extension);
    const body = isCompressed ? await compressed(Buffer.from(found)) : Buffer.from(found);
    return { body, type: types[extension] ?? 'application/octet-stream', isCompressed };
  }

  const server = createServer(async ({ url }, response) => {
    const path = decodeURIComponent(new URL(url, 'http://127.0.0.1').pathname);
    if (!answers.has(path)) answers.set(path, made(path));
    const answer = await answers.get(path);
    if (!answer) return response.writeHead(404).end();
    const { body, type, isCompressed } = answer;
    response.writeHead(200, {
      'content-type': type,
      'content-length': body.length,
      ...(isCompressed && { 'content-encoding': 'br', vary: 'accept-encoding' }),
      'cache-control': extname(path) === '.html' ? 'no-cache' : 'public, max-age=3600',
      'access-control-allow-origin': '*',
    });
    return response.end(body);
  });
  await new Promise((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    add: (path, added) => {
      contents.set(path, added);
      answers.delete(path);
    },
    addFolder: async (start) => {
      temporary.push((folders[start] = await mkdtemp(join(tmpdir(), 'mpg-bench-'))));
      return folders[start];
    },
    close: async () => {
      await new Promise((resolve) => (server.close(() => resolve()), server.closeAllConnections()));
      for (const folder of temporary) await rm(folder, { recursive: true, force: true });
    },
  };
}
