/** Builds the page that shows one widget in a frame, and the script that gives such frames their height. */
import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build, minify } from 'vite';
import { pageScript, settings } from './bundles.mjs';
import { pageFilesModule } from './plugins/page-files.mjs';
import { widgetAttributesModule } from './plugins/widget-attributes.mjs';

/**
 * @param {import('./page-files.mjs').PageFiles} files
 * @param {object} manifest custom elements manifest, which says what the page may set
 */
export async function buildFrame(root, outDir, files, manifest) {
  const from = join(root, 'src/frame');
  const plugins = [pageFilesModule(files), widgetAttributesModule(manifest)];
  await build(settings(root, outDir, plugins, await pageScript(root, 'frame-page', 'frame/frame-page.ts')));
  await copyFile(join(from, 'frame.html'), join(outDir, 'frame.html'));
  const script = 'frame.classic.js';
  const { code } = await minify(script, await readFile(join(from, script), 'utf8'));
  await writeFile(join(outDir, 'frame.js'), code);
}
