/**
 * Writes what frameworks and editors know of the widgets, from the custom elements manifest: types for the templates of React,
 * Vue, Svelte and Preact, components for React 17 and 18, and the data of VS Code and JetBrains editors.
 */
import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeEditorData } from './frameworks/editors.mjs';
import { frameworkTypes, widgetTypes } from './frameworks/types.mjs';
import { widgetsOf } from './frameworks/widgets.mjs';
import { wrappers } from './frameworks/wrappers.mjs';

/** So that `import 'mpg-widgets/types/react'` works where it is not left out as an import of types. */
const noCode = '// Only types are here.\nexport {};\n';

async function writeTypes(folder, widgets) {
  const files = Object.entries(frameworkTypes).flatMap(([name, text]) => [
    [`${name}.d.ts`, text],
    [`${name}.js`, noCode],
  ]);
  await mkdir(folder);
  for (const [name, text] of [['widgets.d.ts', widgetTypes(widgets)], ...files])
    await writeFile(join(folder, name), text);
}

/**
 * @param {string} outDir
 * @param {object} manifest as `manifest.mjs` makes it
 */
export async function buildForFrameworks(outDir, manifest) {
  const widgets = widgetsOf(manifest);
  await writeTypes(join(outDir, 'types'), widgets);
  await mkdir(join(outDir, 'react'));
  await copyFile(new URL('frameworks/component.js', import.meta.url), join(outDir, 'react/component.js'));
  for (const [name, text] of wrappers(widgets)) await writeFile(join(outDir, 'react', name), text);
  await writeEditorData(outDir, manifest);
}
