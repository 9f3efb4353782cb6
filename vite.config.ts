import { defineConfig } from 'vite';
import { evaluateContract } from './scripts/build/plugins/evaluate-contract.mjs';

/** What every build and server of this repository has in common; `scripts/build.mjs` and Storybook add their own. */
export default defineConfig({
  publicDir: false,
  plugins: [evaluateContract()],
  build: { target: 'es2022' },
});
