/** Runs modules of `src` in Node. */
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Imports a module without the build's plugins. So `feed/contract.ts` compiles the schema when it is loaded.
 * @param {string} path path below `src`, such as `feed/schema.ts`
 * @param {import('vite').InlineConfig} settings settings for Vite
 */
export async function importSource(path, settings = {}) {
  const { module } = await runnerImport(`${root}src/${path}`, { ...settings, root, configFile: false });
  return module;
}
