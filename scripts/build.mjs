/**
 * Builds `dist`: files for pages (`cdn/`), files for bundlers (`npm/`), for React (`react/`), types for frameworks (`types/`), data
 * for editors, lines to paste (`snippets/`), the embed builder (`builder/`), the WordPress plugin (`wordpress/`), the custom elements
 * manifest, the feed's JSON Schema and what a security review asks for (`sbom.cdx.json`, `cdn/integrity.json`). Also writes the pages
 * in docs/widgets/, or with `--check` fails if they are out of date.
 */
import { execFile } from 'node:child_process';
import { appendFile, mkdir, mkdtemp, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompressSync } from 'node:zlib';
import { runnerImport } from 'vite';
import {
  buildAllInOne,
  buildAutoloader,
  buildClassicLoader,
  buildCli,
  buildModules,
  buildPrerender,
  buildPreview,
  buildSearchClient,
  buildServerFeed,
  buildWidgets,
  widgetNames,
} from './build/bundles.mjs';
import { buildBuilderPages, buildBuilderScripts } from './build/builder.mjs';
import { buildFrame } from './build/frame.mjs';
import { buildForFrameworks } from './build/frameworks.mjs';
import { manifest } from './build/manifest.mjs';
import { writeIntegrity } from './build/integrity.mjs';
import { writePackages } from './build/packages.mjs';
import { widgetFiles } from './build/page-files.mjs';
import { spaceRules, twinSpaceRules } from './build/space.mjs';
import { widgetExports } from './build/plugins/export-widgets.mjs';
import { buildSnippets } from './build/snippets.mjs';
import { buildPlugin } from './build/wordpress/plugin.mjs';
import { updateDocs } from './docs/update.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const run = promisify(execFile);

async function buildFeed(outDir) {
  const feed = JSON.parse(await readFile(join(root, 'stories/feed/feed.json'), 'utf8'));
  await writeFile(join(outDir, 'feed.json'), JSON.stringify(feed));
}

/** Writes the styles that reserve the space of every widget, for pages that load them as one file. */
async function buildSpace(cdn) {
  const names = await widgetNames(root);
  const rules = [...names.map(spaceRules), ...names.map(twinSpaceRules)];
  await writeFile(join(cdn, 'mpg-widgets.css'), rules.join(''));
}

async function buildSchema(outDir) {
  const { module } = await runnerImport(join(root, 'src/feed/json-schema.ts'), { root, configFile: false });
  await writeFile(join(outDir, 'feed.schema.json'), `${JSON.stringify(module.feedJsonSchema(), null, 2)}\n`);
}

/**
 * Writes the declarations only. `npm test -- types` checks the types. Their imports end in `.ts`, which TypeScript 5 and newer
 * finds as `.d.ts`.
 */
async function buildDeclarations(outDir) {
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  await run(process.execPath, [
    tsc,
    '--project',
    join(root, 'scripts/build/tsconfig.declarations.json'),
    '--outDir',
    outDir,
  ]);
  await appendFile(join(outDir, 'index.d.ts'), widgetExports(await widgetNames(root)));
  // The compiler leaves this import out, because it uses no name of it. It tells `addEventListener` of the events.
  await appendFile(join(outDir, 'element/widget-element.d.ts'), "import type {} from './events.ts';\n");
}

async function buildManifest(outDir) {
  const made = await manifest(root);
  await writeFile(join(outDir, 'custom-elements.json'), `${JSON.stringify(made, null, 2)}\n`);
  return made;
}

/** Builds what pages load, and the list of files that each widget needs. */
async function buildPageFiles(outDir, cdn, made) {
  const files = await buildWidgets(root, cdn);
  await buildAutoloader(root, cdn, files);
  await buildClassicLoader(root, cdn);
  await buildFrame(root, cdn, files, made);
  await writeFile(join(outDir, 'page-files.json'), `${JSON.stringify(files, null, 2)}\n`);
  return files;
}

/** Prints the size of each file, and of all files that a page loads to show its first widget. */
async function report(outDir, pageFiles, began) {
  const cdn = join(outDir, 'cdn');
  const files = (await readdir(cdn, { recursive: true })).filter((file) => /\.js(on)?$/.test(file)).sort();
  const sizes = new Map();
  for (const file of files) sizes.set(file, brotliCompressSync(await readFile(join(cdn, file))).length);
  const line = (name, bytes) => `  ${name.padEnd(56)} ${(bytes / 1000).toFixed(1).padStart(6)} kB brotli`;
  for (const [file, bytes] of sizes) console.log(line(`dist/cdn/${file}`, bytes));
  const first = (name, needed) => {
    const loaded = ['mpg-widgets.js', ...new Set(needed)];
    const total = loaded.reduce((sum, file) => sum + sizes.get(file), 0);
    console.log(line(`${name} (${loaded.length} files)`, total));
  };
  console.log('  What a page loads for:');
  const names = Object.keys(pageFiles.widgets);
  for (const name of names) first(`mpg-${name}`, widgetFiles(pageFiles, name));
  first(
    'all of them',
    names.flatMap((name) => widgetFiles(pageFiles, name)),
  );
  console.log(`  made in ${((performance.now() - began) / 1000).toFixed(1)} s`);
}

/**
 * Builds into a temporary folder, and replaces `dist` only when everything is built.
 * @param {{ isCheck?: boolean, isQuiet?: boolean }} [options] whether pages in docs that are out of date are an error; whether the
 * sizes are not printed
 */
export async function build({ isCheck = false, isQuiet = false } = {}) {
  const began = performance.now();
  const cache = join(root, 'node_modules/.cache');
  await mkdir(cache, { recursive: true });
  const stage = await mkdtemp(join(cache, 'dist-'));
  try {
    const [cdn, npm, prerender, feed, cli] = ['cdn', 'npm', 'prerender', 'feed', 'cli'].map((folder) =>
      join(stage, folder),
    );
    await mkdir(cdn);
    const made = await buildManifest(stage);
    const declarations = buildDeclarations(npm);
    // One after another, because each of Vite's builds uses all processors.
    const others = (async () => {
      const files = await buildPageFiles(stage, cdn, made);
      await buildAllInOne(root, cdn);
      await buildSearchClient(root, cdn);
      await buildModules(root, npm);
      await buildPrerender(root, prerender);
      await buildServerFeed(root, feed);
      await buildCli(root, cli);
      const preview = join(cli, 'preview');
      await buildPreview(root, preview);
      const builder = join(stage, 'builder');
      await buildBuilderScripts(root, builder);
      await writePackages(root, stage, [cdn, prerender, feed, cli, preview, builder]);
      await buildFeed(cdn);
      await buildSpace(cdn);
      await writeIntegrity(cdn);
      await buildSchema(stage);
      return files;
    })();
    const [files] = await Promise.all([others, declarations]);
    await buildForFrameworks(stage, made);
    await buildSnippets(stage, files, made);
    await buildBuilderPages(root, stage, made);
    await buildPlugin(root, stage, made);
    const outdated = await updateDocs(root, made, { isCheck });
    const dist = join(root, 'dist');
    await rm(dist, { recursive: true, force: true });
    await rename(stage, dist);
    if (!isQuiet) await report(dist, files, began);
    if (isCheck && outdated.length) throw new Error(`run \`npm run build\` and commit ${outdated.join(', ')}`);
  } finally {
    await rm(stage, { recursive: true, force: true });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  build({ isCheck: process.argv.includes('--check') }).catch((error) => {
    console.error(error.stderr || error.stdout || error);
    process.exitCode = 1;
  });
}
