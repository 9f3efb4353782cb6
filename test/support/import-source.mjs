/** Runs modules of `src` in Node. */
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * A module as it is written, so that `feed/contract.ts` is compiled from the schema in zod as it loads.
 * @param {string} path below `src`, as in `feed/schema.ts`
 * @param {import('vite').InlineConfig} settings for Vite
 */
export async function importSource(path, settings = {}) {
  const { module } = await runnerImport(`${root}src/${path}`, { ...settings, root, configFile: false });
  return module;
}
