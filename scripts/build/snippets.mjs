/** Writes the snippets of all widgets: docs/decisions/0015-first-round.md. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { snippet } from './snippet.mjs';
import { spaceRules } from './space.mjs';

/** Stands for the address of the files, as in README.md. */
const base = 'https://widgets.example/cdn/1';

/** The element in the first example of a widget's docblock. */
function exampleOf(name, { modules }) {
  const declarations = modules.flatMap((module) => module.declarations ?? []);
  const { examples } = declarations.find(({ tagName }) => tagName === `mpg-${name}`);
  return /```html\n([^]*?)```/.exec(examples[0])[1].trim();
}

/**
 * Writes `snippets.json`, from which `snippet` makes snippets for any address, language and feed, and `snippets/` with those for
 * pages in English.
 * @param {string} outDir
 * @param {import('./page-files.mjs').PageFiles} files
 * @param {object} manifest custom elements manifest
 */
export async function buildSnippets(outDir, files, manifest) {
  const names = Object.keys(files.widgets);
  const widgets = names.map((name) => [name, { element: exampleOf(name, manifest), space: spaceRules(name) }]);
  const data = { files, widgets: Object.fromEntries(widgets) };
  const folder = join(outDir, 'snippets');
  await mkdir(folder);
  await writeFile(join(outDir, 'snippets.json'), `${JSON.stringify(data, null, 2)}\n`);
  await Promise.all(names.map((name) => writeFile(join(folder, `${name}.html`), snippet(name, { base }, data))));
}
