/** Serves the catalogue, pages like those of partners, and the files that these load. */
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { hostilePage } from './hostile-page.mjs';
import { prerenderedPage } from './prerendered-page.mjs';
import { snippetPage } from './snippet-page.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const host = '127.0.0.1';

/** Folder of the built catalogue. */
export const catalogue = join(root, 'node_modules/.cache/storybook');

/** Folders by the start of a path. The longest start comes first. */
const folders = {
  '/cdn/': join(root, 'dist/cdn'),
  '/builder/': join(root, 'dist/builder'),
  '/hosts/': join(root, 'stories/hosts'),
  '/npm/': join(root, 'node_modules'),
  '/': catalogue,
};

/** Other forms of the pages in stories/hosts, by what the names of these pages end in. */
const forms = { prerendered: prerenderedPage, snippet: snippetPage, hostile: hostilePage };
const formEnd = /-(prerendered|snippet)\.html$/;
const hostileScript = /^\/hosts\/hostile\/scripts\/[^/]+\.html$/;

/** The form in which a page is answered; undefined for a page that is a file. */
function formOf(path) {
  if (hostileScript.test(path)) return 'hostile';
  return path.startsWith('/hosts/') ? formEnd.exec(path)?.[1] : undefined;
}

const types = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.md': 'text/markdown; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

/**
 * A strict Content-Security-Policy under which the widgets still work.
 * @param {readonly string[]} [styleHashes] hashes of the styles of prerendered widgets
 */
const strictPolicy = (styleHashes = []) =>
  `default-src 'none'; script-src 'self'; connect-src 'self'; img-src 'self'; style-src ${["'self'", ...styleHashes].join(' ')}; ` +
  "require-trusted-types-for 'script'";

function headers(path, { styleHashes } = {}) {
  const isFeed = path === '/cdn/feed.json';
  return {
    'content-type': isFeed ? 'application/feed+json' : (types[extname(path)] ?? 'application/octet-stream'),
    // Pages on other hosts may load scripts and feeds too.
    'access-control-allow-origin': '*',
    'cache-control': path.startsWith('/cdn/chunks/') ? 'public, max-age=31536000, immutable' : 'no-cache',
    'x-content-type-options': 'nosniff',
    ...(/^\/hosts\/strict(-prerendered)?\.html$/.test(path) && {
      'content-security-policy': strictPolicy(styleHashes),
    }),
  };
}

/** The file for a path, or undefined if it would be outside the served folders. */
function fileOf(path) {
  const [start, folder] = Object.entries(folders).find(([beginning]) => path.startsWith(beginning));
  const file = join(folder, path.slice(start.length));
  return file === folder || file.startsWith(folder + sep) ? file : undefined;
}

/** `/hosts/newsletter-prerendered.html` is `/hosts/newsletter.html` in that form. */
async function answerForm(form, path, file, { origin, response }) {
  const bare = (name) => name.replace(formEnd, '.html');
  const page = await forms[form](bare(file), origin + bare(path)).catch(() => undefined);
  if (!page) return response.writeHead(404, { 'content-type': types['.txt'] }).end('Not found');
  const { html } = page;
  return response.writeHead(200, { ...headers(path, page), 'content-length': Buffer.byteLength(html) }).end(html);
}

async function answer(request, response) {
  const { pathname, search } = new URL(request.url, `http://${host}`);
  const path = decodeURIComponent(pathname).replace(/\/$/, '/index.html');
  const file = fileOf(path);
  const form = formOf(path);
  if (file && form) return answerForm(form, path, file, { origin: `http://${request.headers.host}`, response });
  const found = file && !path.includes('\0') && (await stat(file).catch(() => undefined));
  if (found?.isDirectory() || `${path}/` in folders)
    return response.writeHead(301, { location: `${pathname}/${search}` }).end();
  if (!found) return response.writeHead(404, { 'content-type': types['.txt'] }).end('Not found');
  response.writeHead(200, { ...headers(path), 'content-length': found.size });
  if (request.method === 'HEAD') return response.end();
  // A build may delete the file before it is read.
  return createReadStream(file)
    .on('error', () => response.destroy())
    .pipe(response);
}

function listen(server, port) {
  return new Promise((resolve, reject) => {
    server.once('error', reject).listen(port, host, () => resolve(server.off('error', reject)));
  });
}

/**
 * Serves on 127.0.0.1, which only this machine can reach.
 * @param {{ port?: number, tries?: number }} options first port to try (0 for any free port) and how many ports to try
 * @returns {Promise<{ url: string, close: () => Promise<void> }>} `url` has no slash at its end
 */
export async function serve({ port = 0, tries = 1 } = {}) {
  const server = createServer((request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return response.writeHead(405, { allow: 'GET, HEAD' }).end();
    return answer(request, response).catch(() => response.writeHead(400).end());
  });
  try {
    await listen(server, port);
  } catch (error) {
    if (error.code !== 'EADDRINUSE' || tries <= 1) throw error;
    return serve({ port: port + 1, tries: tries - 1 });
  }
  const close = () => new Promise((resolve) => (server.close(resolve), server.closeAllConnections()));
  return { url: `http://${host}:${server.address().port}`, close };
}
