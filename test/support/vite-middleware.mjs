/**
 * Serves sources and tests to Web Test Runner through Vite, for TypeScript, import.meta.glob and CommonJS in browsers.
 */
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';
import { buildId } from '../../scripts/build/plugins/build-id.mjs';
import { evaluateContract } from '../../scripts/build/plugins/evaluate-contract.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
/** Paths that the runner itself serves. */
const ofRunner = /^\/(\?|$|__web-|__wds-|wtr-|__wtr)/;

const isWatching = process.argv.includes('--watch');

// Each run has its own cache, so that it does not replace files that another run is serving.
const cacheDir = `node_modules/.cache/vite-test-${process.pid}`;
process.on('exit', () => rmSync(`${root}${cacheDir}`, { recursive: true, force: true }));

/** @returns The middleware for the runner, once Vite is ready. */
export async function viteMiddleware() {
  const vite = await createServer({
    root,
    configFile: false,
    appType: 'custom',
    logLevel: 'error',
    cacheDir,
    server: { middlewareMode: true, hmr: false, ws: false, watch: isWatching ? {} : null },
    plugins: [
      evaluateContract(),
      buildId(),
      { name: 'of-runner', resolveId: (id) => (ofRunner.test(id) ? { id, external: true } : undefined) },
    ],
    optimizeDeps: {
      entries: ['test/**/*.test.ts'],
      exclude: ['@web/test-runner-commands'],
    },
  });
  return async function serveByVite(ctx, next) {
    if (ofRunner.test(ctx.url)) return next();
    if (ctx.path === '/@vite/client') ctx.req.url = '/test/support/vite-client.js';
    // Koa starts every response as a 404, which Vite would keep.
    ctx.res.statusCode = 200;
    ctx.respond = false;
    const ended = once(ctx.res, 'close');
    vite.middlewares(ctx.req, ctx.res, () => ctx.res.writeHead(404).end());
    await ended;
  };
}
