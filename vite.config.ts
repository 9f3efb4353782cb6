import { defineConfig } from 'vite';

/** What every build and server of this repository has in common; `scripts/build.mjs` and Storybook add their own. */
export default defineConfig({
  publicDir: false,
  build: { target: 'es2022' },
});
