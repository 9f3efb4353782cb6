import { defineConfig } from 'vite';
import { buildId } from './scripts/build/plugins/build-id.mjs';
import { evaluateContract } from './scripts/build/plugins/evaluate-contract.mjs';

/** Settings of all builds and servers. `scripts/build.mjs` and Storybook add their own. */
export default defineConfig({
  publicDir: false,
  plugins: [evaluateContract(), buildId()],
  /** The oldest browsers that widgets work in: docs/decisions/0018-old-browsers.md. */
  build: {
    target: ['chrome100', 'firefox102', 'safari16.4'],
    // How long plugins took is no warning.
    rolldownOptions: { checks: { bundlerTimings: false } },
  },
});
