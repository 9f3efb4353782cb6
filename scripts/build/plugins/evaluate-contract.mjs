/**
 * Vite plugin that evaluates `src/feed/contract.ts` and replaces its exports by plain data. So no page loads zod, and the
 * tests, the catalogue and `dist` all run the same reader. See docs/decisions/0012-contract-compiled.md.
 */
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('../../..', import.meta.url));

export function evaluateContract() {
  return {
    name: 'mpg:evaluate-contract',
    // Otherwise the development server scans the sources of the contract and bundles zod, which no page requests.
    config: () => ({ optimizeDeps: { exclude: ['zod'] } }),
    load: {
      filter: { id: /\/src\/feed\/contract\.ts$/ },
      async handler(id) {
        const { module, dependencies } = await runnerImport(id, { root, configFile: false });
        for (const file of dependencies) this.addWatchFile(file);
        const lines = Object.entries(module).map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`);
        return lines.join('\n');
      },
    },
  };
}
