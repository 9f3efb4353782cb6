/** Runs the examples as the tools that they are for would, in a folder where the library is installed. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { serve } from '../../scripts/serve.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const { bin } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const isPrerendered = (page) => /<mpg-news-list data-mpg-prerendered[^>]*><template shadowrootmode="open">/.test(page);

describe('the example for', () => {
  let server;
  let folder;
  let page;

  before(async () => {
    server = await serve();
    const script = `<script type="module" src="${server.url}/cdn/mpg-widgets.js"></script>`;
    page = `<!doctype html><html lang="en"><head>${script}</head><body><mpg-news-list></mpg-news-list></body></html>`;
  });
  after(() => server.close());
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'mpg-example-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  /** Copies an example to where the library is installed. @returns a function that imports one of its modules */
  function install(name) {
    cpSync(join(root, 'examples', name), folder, { recursive: true });
    mkdirSync(join(folder, 'node_modules/.bin'), { recursive: true });
    symlinkSync(root, join(folder, 'node_modules/mpg-widgets'));
    symlinkSync(join(root, bin['mpg-widgets']), join(folder, 'node_modules/.bin/mpg-widgets'));
    return (module) => import(pathToFileURL(join(folder, module)));
  }

  describe('Eleventy', () => {
    /** Loads the configuration. @returns its transform, called as Eleventy does for a page */
    async function transform() {
      const { default: configure } = await install('eleventy')('eleventy.config.js');
      const transforms = [];
      configure({ on: (_, listener) => listener(), addTransform: (_, added) => transforms.push(added) });
      assert.equal(transforms.length, 1);
      return (content, of) => transforms[0].call({ page: of }, content);
    }

    it('prerenders pages', async () => {
      const of = { outputPath: '_site/index.html', url: '/' };
      assert.ok(isPrerendered(await (await transform())(page, of)));
    });

    it('leaves other files alone', async () => {
      const run = await transform();
      assert.equal(await run(page, { outputPath: '_site/feed.xml', url: '/feed.xml' }), page);
      assert.equal(await run(page, { outputPath: false, url: false }), page);
    });
  });

  describe('Astro', () => {
    /** Runs the middleware for a page with this answer, as Astro does. */
    async function respond(body, type) {
      const { onRequest } = await install('astro')('src/middleware.js');
      const context = { url: new URL('http://localhost/'), site: new URL('https://www.example.org/') };
      const headers = { 'content-type': type, 'x-own': 'kept' };
      return onRequest(context, () => Promise.resolve(new Response(body, { status: 404, headers })));
    }

    it('prerenders pages, and keeps their status and headers', async () => {
      const response = await respond(page, 'text/html; charset=utf-8');
      assert.ok(isPrerendered(await response.text()));
      assert.deepEqual([response.status, response.headers.get('x-own')], [404, 'kept']);
    });

    it('leaves other files alone', async () => {
      assert.equal(await (await respond(page, 'application/xml')).text(), page);
    });

    it('tries a feed that failed again after a minute', async ({ mock }) => {
      const { onRequest } = await install('astro')('src/middleware.js');
      const headers = { 'content-type': 'text/html' };
      const request = async () => {
        const response = await onRequest({ url: new URL(server.url) }, async () => new Response(page, { headers }));
        return isPrerendered(await response.text());
      };
      mock.timers.enable({ apis: ['Date'], now: Date.now() });
      const { mock: failing } = mock.method(globalThis, 'fetch', async () => new Response('', { status: 404 }));
      assert.equal(await request(), false);
      failing.restore();
      mock.timers.tick(61_000);
      assert.equal(await request(), true);
    });
  });

  describe('cron', () => {
    const run = (env) =>
      new Promise((resolve) => {
        execFile('/bin/sh', [join(folder, 'prerender.sh')], { env: { ...process.env, ...env } }, (error, stdout) =>
          resolve({ code: error?.code ?? 0, stdout }),
        );
      });

    it('prerenders a site and says nothing', async () => {
      install('cron');
      writeFileSync(join(folder, 'page.html'), page);
      const { code, stdout } = await run({ SITE_FOLDER: join(folder, 'page.html'), SITE_ADDRESS: `${server.url}/` });
      assert.deepEqual([code, stdout], [0, '']);
      assert.ok(isPrerendered(readFileSync(join(folder, 'page.html'), 'utf8')));
    });

    it('tells what went wrong', async () => {
      install('cron');
      writeFileSync(join(folder, 'page.html'), page.replace('/cdn/', '/gone/'));
      const { code, stdout } = await run({ SITE_FOLDER: join(folder, 'page.html'), SITE_ADDRESS: `${server.url}/` });
      assert.equal(code, 1);
      assert.match(stdout, /The feed cannot be loaded/);
    });
  });
});
