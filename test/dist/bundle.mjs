/** Bundles applications of `apps/` as an application's own bundler would. */
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** Bundles an application as one classic script, which sets `app`. */
export async function bundle(name) {
  const entry = fileURLToPath(new URL(`apps/${name}.js`, import.meta.url));
  const [{ output }] = await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    resolve: { conditions: ['browser', 'module', 'production'] },
    build: { write: false, lib: { entry, formats: ['iife'], name: 'app' } },
  });
  return output[0].code;
}
