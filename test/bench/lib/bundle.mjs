import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const folder = fileURLToPath(new URL('../peers/', import.meta.url));

/** Bundles a script of peers/ into one minified file, as a developer would before publishing a page. @param {string} name */
export async function bundledPeer(name) {
  const { output } = await build({
    configFile: false,
    root: folder,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: { input: `${folder}${name}.js`, output: { format: 'es', codeSplitting: false } },
    },
  });
  return output[0].code;
}
