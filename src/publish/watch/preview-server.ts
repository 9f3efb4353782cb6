/** Serves a feed and the page that previews it, to this machine alone. */
import { type FileHandle, open } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { systemCode } from '../file-errors.ts';
import type { PreviewState } from './preview-state.ts';

export interface ServerOptions {
  /** Port to try first; 0 for any that is free. If it is taken, any other is used. */
  readonly port: number;
  /** The file of the feed, which the config may change. */
  readonly feed: () => string;
  /** Folders with the files of the page, and with the widgets. */
  readonly assets: Readonly<Record<'/' | '/cdn/', string>>;
}

export const host = '127.0.0.1';
export const feedPath = '/feed.json';
const eventsPath = '/events';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
};

/** What the page may load. Pictures and further pages of a feed may be anywhere. */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src *; img-src * data: blob:; base-uri 'none'";

/** Feeds may be read by pages of any site, as on the website. */
const shared = { 'access-control-allow-origin': '*', 'access-control-allow-methods': 'GET, HEAD' };

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject).listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

export class PreviewServer {
  readonly #options: ServerOptions;
  readonly #server: Server;
  readonly #pages = new Set<ServerResponse>();
  #state: string;

  private constructor(options: ServerOptions, state: PreviewState) {
    this.#options = options;
    this.#state = JSON.stringify(state);
    this.#server = createServer((request, response) => {
      this.#answer(request, response).catch(() => response.destroy());
    });
  }

  /** @throws Error if nothing can be served */
  static async start(options: ServerOptions, state: PreviewState): Promise<PreviewServer> {
    const server = new PreviewServer(options, state);
    try {
      await listen(server.#server, options.port);
    } catch (error) {
      const code = systemCode(error);
      if (code !== 'EADDRINUSE' && code !== 'EACCES') throw error;
      await listen(server.#server, 0);
    }
    return server;
  }

  get port(): number {
    const address = this.#server.address();
    return typeof address === 'object' && address ? address.port : 0;
  }

  /** Address of the page, with a slash at its end. */
  get url(): string {
    return `http://${host}:${this.port}/`;
  }

  /** Tells all pages that are open, and those that will be. */
  tell(state: PreviewState): void {
    this.#state = JSON.stringify(state);
    for (const page of this.#pages) page.write(`data: ${this.#state}\n\n`);
  }

  async close(): Promise<void> {
    await new Promise((resolve) => {
      this.#server.close(resolve);
      this.#server.closeAllConnections();
    });
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = pathOf(request.url ?? '/');
    const { method } = request;
    if (method === 'OPTIONS' && path === feedPath) return void response.writeHead(204, shared).end();
    if (method !== 'GET' && method !== 'HEAD') return void response.writeHead(405, { allow: 'GET, HEAD' }).end();
    if (path === eventsPath) {
      this.#follow(request, response);
      return;
    }
    const name = path === undefined ? undefined : this.#fileOf(path);
    const file = name === undefined ? undefined : await open(name).catch(() => undefined);
    if (path === undefined || !file) {
      notFound(response, path);
      return;
    }
    await send(file, path, request, response).finally(() => file.close());
  }

  /** Sends the state now and whenever it changes, as long as the page is open. */
  #follow(request: IncomingMessage, response: ServerResponse): void {
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
    if (request.method === 'HEAD') return void response.end();
    response.write(`data: ${this.#state}\n\n`);
    this.#pages.add(response);
    response.once('close', () => this.#pages.delete(response));
  }

  /** The file for a path; undefined if it would be outside the served folders. */
  #fileOf(path: string): string | undefined {
    const { feed, assets } = this.#options;
    if (path === feedPath) return feed();
    const start = path.startsWith('/cdn/') ? '/cdn/' : '/';
    const folder = normalize(assets[start]);
    const file = join(folder, path === '/' ? 'index.html' : path.slice(start.length));
    return file.startsWith(folder.endsWith(sep) ? folder : folder + sep) ? file : undefined;
  }
}

/** Sends an open file: another that takes its place meanwhile is not mixed with it. */
async function send(
  file: FileHandle,
  path: string,
  { method, headers: asked }: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const found = await file.stat();
  if (!found.isFile()) {
    notFound(response, path);
    return;
  }
  const etag = `"${found.mtimeMs}-${found.size}"`;
  const isFeed = path === feedPath;
  const headers = {
    'content-type': isFeed ? 'application/feed+json' : (types[extname(path) || '.html'] ?? 'application/octet-stream'),
    'cache-control': 'no-cache',
    'x-content-type-options': 'nosniff',
    etag,
    ...(isFeed ? shared : { 'content-security-policy': policy }),
  };
  if (asked['if-none-match'] === etag) return void response.writeHead(304, headers).end();
  response.writeHead(200, { ...headers, 'content-length': found.size });
  if (method === 'HEAD') return void response.end();
  await pipeline(file.createReadStream({ autoClose: false }), response);
}

/** The path of a request; undefined if it is none. */
function pathOf(url: string): string | undefined {
  try {
    const path = decodeURIComponent(url.replace(/[?#].*/s, ''));
    return path.includes('\0') ? undefined : path;
  } catch {
    return undefined;
  }
}

function notFound(response: ServerResponse, path: string | undefined): void {
  const text = path === feedPath ? 'There is no feed yet: look at the preview.\n' : 'Not found.\n';
  response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8', ...(path === feedPath ? shared : {}) });
  response.end(text);
}
