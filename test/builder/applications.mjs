/** Bundles the code that the embed builder writes for frameworks, as an application's own bundler would. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { compileScript, parse } from 'vue/compiler-sfc';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = join(root, 'node_modules/.cache/builder-applications');

/** A component of Vue as a module. */
function vueModule(code) {
  const { descriptor } = parse(code);
  const isCustomElement = (tag) => tag.startsWith('mpg-');
  return compileScript(descriptor, {
    id: 'app',
    inlineTemplate: true,
    templateOptions: { compilerOptions: { isCustomElement } },
  }).content;
}

/** For each framework, the files of an application whose only component is this code. */
const applications = {
  react: (code) => ({
    'component.jsx': code,
    'main.js': `import { createElement } from 'react';
      import { createRoot } from 'react-dom/client';
      import * as components from './component.jsx';
      createRoot(document.querySelector('main')).render(createElement(Object.values(components)[0]));`,
  }),
  vue: (code) => ({
    'component.js': vueModule(code),
    'main.js': `import { createApp } from 'vue';
      import component from './component.js';
      createApp(component).mount('main');`,
  }),
};

/** @param {keyof typeof applications} name @param {string} code what the builder wrote */
export async function application(name, code) {
  const place = join(folder, name);
  await mkdir(place, { recursive: true });
  for (const [file, text] of Object.entries(applications[name](code))) await writeFile(join(place, file), text);
  const [{ output }] = await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    resolve: {
      conditions: ['browser', 'module', 'production'],
      alias: [{ find: /^mpg-widgets\/([a-z-]+)$/, replacement: join(root, 'dist/npm/widgets/$1/define.js') }],
    },
    build: {
      write: false,
      lib: { entry: join(place, 'main.js'), formats: ['iife'], name: 'app' },
      rolldownOptions: { output: { codeSplitting: false } },
    },
  });
  return output[0].code;
}
