/** The bundles of `dist`, each a call of Vite. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';
import {
  assumeStyleSheets,
  coreModules,
  exportWidgets,
  loadSideBySide,
  minifyTemplates,
  ownCopies,
  ownDefaultSource,
  shortenChunks,
} from './vite-plugins.mjs';

/** What an application that bundles for itself brings along. */
const external = [/^lit($|\/)/, /^@lit\//, /^ical\.js$/];

/** Licences are told in `licences.md`. */
const small = { minify: true, comments: false };

/** @returns {Promise<string[]>} names of the widgets, which are those of their folders */
export async function widgetNames(root) {
  const folders = await readdir(join(root, 'src/widgets'), { withFileTypes: true });
  return folders.filter((folder) => folder.isDirectory()).map((folder) => folder.name);
}

function settings(root, outDir, plugins, lib) {
  return {
    root,
    configFile: join(root, 'vite.config.ts'),
    logLevel: 'warn',
    plugins: [minifyTemplates(), ...plugins],
    build: { outDir, emptyOutDir: false, reportCompressedSize: false, ...lib },
  };
}

/** Every widget's way in is named `define`, and shared chunks bear the names of all who share; the folder says more. */
function chunkName({ name, facadeModuleId }) {
  const [, widget] = /\/widgets\/([^/]+)\/define\.ts/.exec(facadeModuleId ?? '') ?? [];
  return `chunks/${widget ?? name.split('~', 1)[0]}-[hash].js`;
}

/** `mpg-widgets.js`, and in `chunks/` `core`, with what every widget needs, and one file a widget with all else. */
export async function buildAutoloader(root, outDir) {
  const core = coreModules(root);
  const libraries = /\/node_modules\/(lit|lit-html|lit-element|@lit)\//;
  // The bundler's own few lines too: as a file of their own they would be one more request for every other widget.
  const isCore = (id) => core.has(id) || libraries.test(id) || id.includes('rolldown/runtime');
  await build(
    settings(
      root,
      outDir,
      [ownCopies(root), ownDefaultSource(), assumeStyleSheets(), shortenChunks(), loadSideBySide()],
      {
        lib: { entry: { 'mpg-widgets': join(root, 'src/embed/autoloader.ts') }, formats: ['es'] },
        license: { fileName: 'licences.md' },
        rolldownOptions: {
          output: {
            ...small,
            entryFileNames: '[name].js',
            chunkFileNames: chunkName,
            codeSplitting: { groups: [{ name: 'core', test: isCore }] },
          },
        },
      },
    ),
  );
}

/** `all.js`: every widget and every language in one file. */
export async function buildAllInOne(root, outDir) {
  await build(
    settings(root, outDir, [assumeStyleSheets(), shortenChunks()], {
      lib: { entry: { all: join(root, 'src/embed/all.ts') }, formats: ['es'] },
      rolldownOptions: { output: { ...small, entryFileNames: '[name].js', codeSplitting: false } },
    }),
  );
}

/** The modules of `src` one by one, for bundlers: each takes from them just what it needs. */
export async function buildModules(root, outDir) {
  const src = join(root, 'src');
  const names = await widgetNames(root);
  const entries = [
    'index',
    'feed/index',
    ...names.flatMap((name) => [`widgets/${name}/define`, `widgets/${name}/${name}`]),
  ];
  await build(
    settings(root, outDir, [exportWidgets(names)], {
      minify: false,
      lib: { entry: Object.fromEntries(entries.map((entry) => [entry, join(src, `${entry}.ts`)])), formats: ['es'] },
      rolldownOptions: {
        external,
        output: {
          preserveModules: true,
          preserveModulesRoot: src,
          // What the compiler itself adds comes under a long name with its version in it.
          entryFileNames: ({ name }) => `${name.replace(/^_virtual\/.*\//, 'compiler/')}.js`,
        },
      },
    }),
  );
}
