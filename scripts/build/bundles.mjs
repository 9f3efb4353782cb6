/** The bundles of `dist`. Each is one Vite build. */
import { createHash } from 'node:crypto';
import { chmod, copyFile, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build, minify, runnerImport } from 'vite';
import { widgetChunks } from './chunks.mjs';
import { packageList } from './packages.mjs';
import { pageFiles } from './page-files.mjs';
import { classFields } from './plugins/class-fields.mjs';
import { exportWidgets } from './plugins/export-widgets.mjs';
import { litInHosts } from './plugins/lit-in-hosts.mjs';
import { minifyTemplates } from './plugins/minify-templates.mjs';
import { pageFilesModule } from './plugins/page-files.mjs';

/** Dependencies that are left to the application's own bundler. */
const external = [/^lit($|\/)/, /^@lit(-labs)?\//, /^ical\.js$/];

/** Drops all comments. `licences.md` has the licences. */
const small = { minify: true, comments: false };

/** One file to read. It names no source files, since their paths depend on where the packages are. */
const oneFile = {
  experimental: { attachDebugInfo: 'none' },
  output: { comments: false, entryFileNames: '[name].js', codeSplitting: false },
};

/** @returns {Promise<string[]>} names of the widgets, which are the names of their folders */
export async function widgetNames(root) {
  const folders = await readdir(join(root, 'src/widgets'), { withFileTypes: true });
  return folders.filter((folder) => folder.isDirectory()).map((folder) => folder.name);
}

/** Classes whose names hosts take for their own, and the module of `src` that exports the browser's. */
const ownGlobals = ['AbortController', 'CustomEvent', 'Map', 'Set', 'URL', 'URLSearchParams', 'WeakMap', 'WeakSet'];
const ownGlobalsModule = 'embed/own-globals.ts';

/** All other globals that the files of pages use. */
const globals = [
  'Array Blob Boolean BroadcastChannel CSS CSSStyleSheet Comment DOMParser Date DecompressionStream Document DocumentFragment',
  'Element Error Event HTMLAnchorElement HTMLElement HTMLInputElement HTMLSelectElement HTMLStyleElement IntersectionObserver',
  'Int16Array Intl JSON KeyboardEvent Math MessageChannel MouseEvent MutationObserver Node NodeFilter Number Object Promise RangeError',
  'Reflect RegExp ReportingObserver ResizeObserver Response ShadowRoot String Symbol Text TextDecoder TypeError Uint16Array Uint32Array Uint8Array WeakRef',
  'addEventListener btoa caches cancelAnimationFrame cancelIdleCallback clearTimeout console customElements',
  'decodeURIComponent encodeURI encodeURIComponent fetch getComputedStyle globalThis history isNaN navigator parseFloat',
  'parseInt performance queueMicrotask removeEventListener requestAnimationFrame requestIdleCallback setTimeout',
].flatMap((line) => line.split(' '));

export function settings(root, outDir, plugins, lib) {
  return {
    root,
    configFile: join(root, 'vite.config.ts'),
    logLevel: 'warn',
    plugins: [litInHosts(), minifyTemplates(), classFields(), ...plugins],
    build: { outDir, emptyOutDir: false, reportCompressedSize: false, ...lib },
  };
}

/** Options for a build's entries: modules of `src`, by the names of the built files. */
function library(root, modules) {
  const entry = Object.entries(modules).map(([name, module]) => [name, join(root, 'src', module)]);
  return { entry: Object.fromEntries(entry), formats: ['es'] };
}

/**
 * Options for what a page loads. A host's script hides a global from all scripts with `const fetch = …`, but not the property
 * of the window.
 */
function forPages(root) {
  return {
    transform: {
      define: Object.fromEntries(globals.map((name) => [name, name === 'globalThis' ? 'window' : `window.${name}`])),
      inject: Object.fromEntries(ownGlobals.map((name) => [name, [join(root, 'src', ownGlobalsModule), name]])),
    },
  };
}

/**
 * Options for a script that a page loads. Its only file is a function that calls itself, which runs as a module and as a
 * classic script: docs/decisions/0022-host-scripts.md.
 */
export async function pageScript(root, name, module) {
  const { before, after } = await rescue(root, true);
  const output = { ...small, entryFileNames: '[name].js', codeSplitting: false, banner: before, footer: after };
  return {
    lib: { entry: { [name]: join(root, 'src', module) }, formats: ['iife'], name: 'mpgWidgets' },
    rolldownOptions: { ...forPages(root), output },
  };
}

/**
 * What is put around a script that a page loads, so that what it throws leaves no tag empty.
 * @param {boolean} isSmall whether it is minified, which no old browser can read
 */
async function rescue(root, isSmall) {
  const file = join(root, 'src/embed/rescue.classic.js');
  const [{ module }, code] = await Promise.all([
    runnerImport(join(root, 'src/locales/failure.ts'), { root, configFile: false }),
    readFile(file, 'utf8'),
  ]);
  const source = `SHOW = (function () {\nvar texts = ${JSON.stringify(module.failureTexts)};\n${code}return showFailures;\n})()`;
  const made = isSmall ? (await minify(file, source)).code.replace(/;$/, '') : source;
  const show = made.slice(made.indexOf('=') + 1);
  return { before: '(function(showFailures){try{', after: `}catch(e){showFailures(e)}})(${show});` };
}

/** Builds the loader for sites that cannot load a module. */
export async function buildClassicLoader(root, outDir) {
  const loader = 'mpg-widgets.classic.js';
  const [{ before, after }, code] = await Promise.all([
    rescue(root, false),
    readFile(join(root, 'src/embed', loader), 'utf8'),
  ]);
  await writeFile(join(outDir, loader), `${before}\n${code}${after}\n`);
}

/** A name for the folder of these files that changes with the content of any of them. */
function folderName(chunks) {
  const hash = createHash('sha256');
  for (const { code } of chunks) hash.update(code);
  return `chunks/${hash.digest('hex').slice(0, 8)}`;
}

/**
 * Builds the doctor and what it says in each language. It shares no file with the widgets, so that it works where theirs cannot be
 * loaded.
 */
async function doctorChunks(root, outDir) {
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  const pages = forPages(root);
  const [{ output }] = await build(
    settings(root, outDir, [], {
      write: false,
      lib: library(root, { doctor: 'doctor/doctor.ts' }),
      rolldownOptions: {
        transform: { ...pages.transform, define: { ...pages.transform.define, MPG_VERSION: JSON.stringify(version) } },
        output: { ...small, entryFileNames: '[name].js', chunkFileNames: 'doctor-[name].js' },
      },
    }),
  );
  return output;
}

/**
 * Builds `chunks/`: a folder with a file for each widget, each language and each module loaded on demand, the files that
 * they share, and the doctor. The folder's name changes with each build, so the names inside stay plain: docs/decisions/0011-chunks.md.
 * @returns {Promise<import('./page-files.mjs').PageFiles>}
 */
export async function buildWidgets(root, outDir) {
  const names = await widgetNames(root);
  const [{ output }] = await build(
    settings(root, outDir, [], {
      write: false,
      lib: library(root, Object.fromEntries(names.map((name) => [name, `widgets/${name}/define.ts`]))),
      license: { fileName: packageList },
      rolldownOptions: {
        ...forPages(root),
        preserveEntrySignatures: 'allow-extension',
        output: { ...small, entryFileNames: '[name].js', chunkFileNames: '[name].js', codeSplitting: widgetChunks },
      },
    }),
  );
  const chunks = output.filter(({ type }) => type === 'chunk');
  const all = [...chunks, ...(await doctorChunks(root, outDir))];
  const folder = folderName(all);
  await mkdir(join(outDir, folder), { recursive: true });
  await Promise.all(all.map(({ fileName, code }) => writeFile(join(outDir, folder, fileName), code)));
  const assets = output.filter(({ type }) => type === 'asset');
  await Promise.all(assets.map(({ fileName, source }) => writeFile(join(outDir, fileName), source)));
  return pageFiles(chunks, folder);
}

/** Builds `mpg-widgets.js`, which imports files of `chunks/` when a page needs them. */
export async function buildAutoloader(root, outDir, files) {
  await build(
    settings(root, outDir, [pageFilesModule(files)], await pageScript(root, 'mpg-widgets', 'embed/autoloader.ts')),
  );
}

/** Builds `all.js`: every widget and every language in one file. */
export async function buildAllInOne(root, outDir) {
  await build(settings(root, outDir, [], await pageScript(root, 'all', 'embed/all.ts')));
}

/** Builds `search-client.js`, a module for pages whose publications a search engine finds. */
export async function buildSearchClient(root, outDir) {
  const output = { ...small, entryFileNames: '[name].js', codeSplitting: false };
  await build(
    settings(root, outDir, [], {
      lib: library(root, { 'search-client': 'sources/search-client-source.ts' }),
      rolldownOptions: { ...forPages(root), output },
    }),
  );
}

/** Builds each module of `src` separately, so that an application's bundler includes only what it needs. */
export async function buildModules(root, outDir) {
  const names = await widgetNames(root);
  const entries = [
    'index',
    'feed/index',
    'sources/search-client-source',
    ...names.flatMap((name) => [`widgets/${name}/define`, `widgets/${name}/${name}`]),
  ];
  await build(
    settings(root, outDir, [exportWidgets(names)], {
      minify: false,
      lib: library(root, Object.fromEntries(entries.map((entry) => [entry, `${entry}.ts`]))),
      rolldownOptions: {
        external,
        output: {
          preserveModules: true,
          preserveModulesRoot: join(root, 'src'),
          // Modules that the compiler adds have long names with its version.
          entryFileNames: ({ name }) => `${name.replace(/^_virtual\/.*\//, 'compiler/')}.js`,
        },
      },
    }),
  );
}

/**
 * Builds the renderer for servers: one file with everything in it, which uses no module of Node's and so runs at the edge
 * too. It has Lit's server code, and the templates exactly as pages have them.
 */
export async function buildPrerender(root, outDir) {
  await buildForServers(root, outDir, 'prerender/prerender.ts', [
    // Its file for Node differs only in that it uses Node's Buffer.
    { find: /^@lit-labs\/ssr-client$/, replacement: join(root, 'node_modules/@lit-labs/ssr-client/index.js') },
  ]);
}

/** Builds the reader of feeds for servers: one file, with what a browser would know of HTML. */
export async function buildServerFeed(root, outDir) {
  await buildForServers(root, outDir, 'prerender/feed.ts');
}

/** Builds a module of `src` as one file with everything in it. */
async function buildForServers(root, outDir, module, alias = []) {
  await build({
    ...settings(root, outDir, [], {
      minify: false,
      target: 'es2022',
      lib: library(root, { index: module }),
      license: { fileName: packageList },
      rolldownOptions: oneFile,
    }),
    resolve: { conditions: ['node', 'import', 'default'], alias },
  });
}

/** Citation.js can load from addresses, which no command asks it to. It needs no packages for that. */
const ownFetch = {
  name: 'mpg:own-fetch',
  enforce: 'pre',
  resolveId: (source) => (/^(node|sync)-fetch$/.test(source) ? '\0own-fetch' : null),
  load: (id) =>
    id === '\0own-fetch' ? 'export default globalThis.fetch;\nexport const { Headers } = globalThis;' : null,
};

/**
 * Builds the command `mpg-widgets`. It imports the built renderer, which it would otherwise have a second time. What few
 * commands need is in files of its own, which are loaded on demand: docs/decisions/0027-publishing-tool.md.
 */
export async function buildCli(root, outDir) {
  const renderer = {
    name: 'mpg:built-renderer',
    enforce: 'pre',
    resolveId: (source) =>
      source.endsWith('/prerender/prerender.ts') ? { id: '../prerender/index.js', external: true } : null,
  };
  await build({
    ...settings(root, outDir, [renderer, ownFetch], {
      minify: false,
      target: 'node20',
      lib: library(root, { 'mpg-widgets': 'cli/main.ts' }),
      license: { fileName: packageList },
      rolldownOptions: {
        platform: 'node',
        external: [/^node:/],
        experimental: { attachDebugInfo: 'none' },
        output: {
          comments: false,
          entryFileNames: '[name].js',
          chunkFileNames: '[name].js',
          banner: ({ isEntry }) => (isEntry ? '#!/usr/bin/env node' : ''),
        },
      },
    }),
    resolve: { conditions: ['node', 'import', 'default'] },
  });
  await chmod(join(outDir, 'mpg-widgets.js'), 0o755);
}

/** Builds the page that `mpg-widgets feed watch` serves. The widgets on it are those of `cdn/`. */
export async function buildPreview(root, outDir) {
  await mkdir(outDir, { recursive: true });
  await build({
    ...settings(root, outDir, [], {
      lib: library(root, { preview: 'preview/preview.ts' }),
      license: { fileName: packageList },
      rolldownOptions: { output: { ...small, entryFileNames: '[name].js', codeSplitting: false } },
    }),
  });
  const files = ['index.html', 'preview.css'];
  await Promise.all(files.map((name) => copyFile(join(root, 'src/preview', name), join(outDir, name))));
}
