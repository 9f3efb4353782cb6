/** Builds `dist/builder/`: the page on which a partner's webmaster chooses a widget and copies its code. */
import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';
import { packageList } from './packages.mjs';
import { minifyTemplates } from './plugins/minify-templates.mjs';

const unquoted = (text) => text?.replaceAll("'", '');

/** The attributes of a tag. @param {string} element */
const attributesOf = (element) =>
  Object.fromEntries([...element.matchAll(/\s([a-z-]+)="([^"]*)"/g)].map(([, name, value]) => [name, value]));

function attribute({ name, type: { text }, default: value, description, inheritedFrom }) {
  // `auto` always means: as without the attribute.
  const usual = unquoted(value) ?? (text.includes("'auto'") ? 'auto' : undefined);
  return { name, type: text, default: usual, description, isOwn: !inheritedFrom };
}

const token = ({ name, default: value, description }) => ({ name, default: value, description });

function widget({ tagName, description, attributes = [], cssProperties = [] }, elements) {
  const name = tagName.replace(/^mpg-/, '');
  return {
    name,
    description,
    attributes: attributes.map(attribute),
    tokens: cssProperties.map(token),
    example: attributesOf(elements[name].element),
  };
}

/**
 * What the builder shows of the widgets, from the custom elements manifest: src/catalogue.ts has its type.
 * @param {object} manifest
 * @param {{ version: string, base: string, integrity: string, feed: object, elements: Record<string, { element: string }> }} release
 */
export function catalogueOf(manifest, { version, base, integrity, feed, elements }) {
  const declarations = manifest.modules
    .flatMap(({ declarations = [] }) => declarations)
    .filter(({ tagName }) => tagName);
  const fallback = { text: feed.title, url: feed.home_page_url };
  const widgets = declarations.map((declaration) => widget(declaration, elements));
  return { version, base, integrity, fallback, widgets: widgets.sort((a, b) => (a.name < b.name ? -1 : 1)) };
}

/** Builds the scripts of the builder's two pages: its own and the one in its preview. */
export async function buildBuilderScripts(root, outDir) {
  const app = join(root, 'apps/builder/src');
  await build({
    root,
    logLevel: 'warn',
    plugins: [minifyTemplates()],
    build: {
      outDir,
      emptyOutDir: false,
      reportCompressedSize: false,
      license: { fileName: packageList },
      lib: { entry: { builder: join(app, 'builder.ts'), preview: join(app, 'preview/page.ts') }, formats: ['es'] },
      rolldownOptions: {
        output: { minify: true, comments: false, entryFileNames: '[name].js', chunkFileNames: 'chunks/[name].js' },
      },
    },
  });
}

/**
 * Writes what the scripts need beside them: the pages, their styles, the pictures and `widgets.json`.
 * @param {string} root
 * @param {string} dist folder that has everything else already
 * @param {object} manifest
 */
export async function buildBuilderPages(root, dist, manifest) {
  const outDir = join(dist, 'builder');
  const json = async (...path) => JSON.parse(await readFile(join(...path), 'utf8'));
  const [{ version }, feed, integrity, { widgets: elements }] = await Promise.all([
    json(root, 'package.json'),
    json(root, 'stories/feed/feed.json'),
    json(dist, 'cdn/integrity.json'),
    json(dist, 'snippets.json'),
  ]);
  const catalogue = catalogueOf(manifest, { version, base: '../cdn/', integrity: integrity['all.js'], feed, elements });
  await writeFile(join(outDir, 'widgets.json'), JSON.stringify(catalogue));
  for (const name of ['index.html', 'preview.html', 'builder.css', 'preview.css', 'pictures'])
    await cp(join(root, 'apps/builder', name), join(outDir, name), { recursive: true });
}
