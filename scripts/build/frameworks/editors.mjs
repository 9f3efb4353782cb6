/** What VS Code and JetBrains editors know of the widgets. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { generateJetBrainsWebTypes } from 'custom-element-jet-brains-integration';
import { generateVsCodeCustomElementData } from 'custom-element-vs-code-integration';

const htmlFile = 'html.html-data.json';
const cssFile = 'css.css-data.json';
const webTypesFile = 'web-types.json';

/** One description of what several widgets have: the one that they share, or each widget's. */
function describe(uses) {
  const shared = uses.filter(({ isInherited }) => isInherited).map(({ description }) => description);
  const all = new Set(uses.map(({ description }) => description));
  const [one] = shared.length ? shared : all;
  if (shared.length || all.size === 1) return one;
  return uses.map(({ tag, description }) => `- \`${tag}\`: ${description}`).join('\n');
}

/**
 * The custom properties or parts of all widgets, each once. The generators repeat them for each widget, and so editors would
 * offer them as often.
 * @param {'cssProperties' | 'cssParts'} kind
 */
function once(manifest, kind) {
  const elements = manifest.modules.flatMap(({ declarations }) => declarations).filter(({ tagName }) => tagName);
  const uses = elements.flatMap(({ tagName, [kind]: list }) =>
    list.map(({ name, description, inheritedFrom }) => ({
      name,
      description,
      tag: tagName,
      isInherited: !!inheritedFrom,
    })),
  );
  const names = [...new Set(uses.map(({ name }) => name))].sort();
  return names.map((name) => ({ name, description: describe(uses.filter((use) => use.name === name)) }));
}

/** @param {object} manifest as `manifest.mjs` makes it */
export async function writeEditorData(outdir, manifest) {
  // Styles are completed where they are written, so that they are left out of the descriptions of tags.
  const options = { outdir, hideLogs: true, hideMethodDocs: true, hideCssPropertiesDocs: true, hideCssPartsDocs: true };
  // Each generator changes the manifest that it is given.
  generateVsCodeCustomElementData(structuredClone(manifest), { ...options, htmlFileName: htmlFile, cssFileName: null });
  // The package's name and version are those of the package.json in the current folder.
  generateJetBrainsWebTypes(structuredClone(manifest), { ...options, packageJson: false, excludeCss: true });

  const properties = once(manifest, 'cssProperties');
  const parts = once(manifest, 'cssParts').map(({ name, description }) => ({ name: `part(${name})`, description }));
  const pseudoElements = parts.map(({ name, description }) => ({ name: `::${name}`, description }));
  await writeFile(join(outdir, cssFile), `${JSON.stringify({ version: 1.1, properties, pseudoElements }, null, 2)}\n`);
  const webTypes = JSON.parse(await readFile(join(outdir, webTypesFile), 'utf8'));
  webTypes.contributions.css = { properties, 'pseudo-elements': parts };
  await writeFile(join(outdir, webTypesFile), `${JSON.stringify(webTypes, null, 2)}\n`);
}
