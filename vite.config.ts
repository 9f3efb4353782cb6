import { defineConfig } from 'vite';
import { evaluateContract } from './scripts/build/plugins/evaluate-contract.mjs';

/** Settings of all builds and servers. `scripts/build.mjs` and Storybook add their own. */
export default defineConfig({
  publicDir: false,
  plugins: [evaluateContract()],
  build: { target: 'es2022' },
});
