/** Makes the WordPress plugin: docs/decisions/0032-wordpress-plugin.md. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { filesIn } from '../../files-in.mjs';
import { compiled, pluginTexts, template } from './translations.mjs';
import { widgetList } from './widget-list.mjs';
import { zip } from './zip.mjs';

const slug = 'mpg-widgets';

/** What pages load. `all.js` and what serves other forms of embedding are left out. */
const fromCdn =
  /^(?:mpg-widgets(?:\.classic)?\.js|mpg-widgets\.css|search-client\.js|feed\.json|licences\.md|chunks\/.*)$/;

/** @returns {Promise<Record<string, Buffer>>} all files in a folder, by their paths in it */
async function contentsOf(folder) {
  const read = async (path) => [path, await readFile(join(folder, path))];
  return Object.fromEntries(await Promise.all((await filesIn(folder)).map(read)));
}

const mapValues = (object, map) =>
  Object.fromEntries(Object.entries(object).map(([key, value]) => [key, map(value, key)]));
const filterKeys = (object, test) => Object.fromEntries(Object.entries(object).filter(([key]) => test(key)));

/** Texts of PHP and the translations of them that WordPress reads, beside those of the translators. */
function languageFiles(files, version) {
  const code = mapValues(
    filterKeys(files, (path) => path.endsWith('.php')),
    (content) => content.toString(),
  );
  const translations = filterKeys(files, (path) => path.endsWith('.po'));
  const machine = Object.entries(translations).map(([path, content]) => [
    path.replace(/\.po$/, '.mo'),
    compiled(content),
  ]);
  return { [`languages/${slug}.pot`]: template(pluginTexts(code), version), ...Object.fromEntries(machine) };
}

/**
 * Writes `wordpress/mpg-widgets.zip`.
 * @param {string} root
 * @param {string} outDir has `cdn/` already
 * @param {object} manifest custom elements manifest
 */
export async function buildPlugin(root, outDir, manifest) {
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  const written = mapValues(await contentsOf(join(root, 'integrations/wordpress')), (content, path) =>
    /\.(?:php|txt)$/.test(path) ? Buffer.from(content.toString().replaceAll('__version__', version)) : content,
  );
  const generated = mapValues(await widgetList(root, manifest), (content) => Buffer.from(content));
  const own = { ...written, ...generated };
  const cdn = filterKeys(await contentsOf(join(outDir, 'cdn')), (path) => fromCdn.test(path));
  const inCdn = Object.fromEntries(Object.entries(cdn).map(([path, content]) => [`cdn/${path}`, content]));
  const files = { ...own, ...languageFiles(own, version), ...inCdn };
  const inFolder = Object.fromEntries(Object.entries(files).map(([path, content]) => [`${slug}/${path}`, content]));
  const folder = join(outDir, 'wordpress');
  await mkdir(folder);
  await writeFile(join(folder, `${slug}.zip`), zip(inFolder));
}
