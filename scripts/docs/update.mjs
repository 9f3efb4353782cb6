/** Keeps docs/widgets/ up to date with the custom elements manifest. */
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import prettier from 'prettier';
import { widgetPages } from './widget-pages.mjs';

/** @returns {Promise<Map<string, string>>} text of each file in a folder, by its name; empty if there is no folder */
async function textsIn(folder) {
  const names = await readdir(folder).catch(() => []);
  return new Map(await Promise.all(names.map(async (name) => [name, await readFile(join(folder, name), 'utf8')])));
}

/**
 * Writes the pages of docs/widgets/ that changed, and removes those of widgets that no longer exist. Changes nothing with
 * `isCheck`.
 * @returns {Promise<string[]>} names of the files that were out of date
 */
export async function updateDocs(root, manifest, { isCheck = false } = {}) {
  const folder = join(root, 'docs/widgets');
  const pages = await widgetPages(manifest, await prettier.resolveConfig(join(folder, 'README.md')));
  const present = await textsIn(folder);
  const changed = [...pages.keys()].filter((name) => pages.get(name) !== present.get(name));
  const removed = [...present.keys()].filter((name) => !pages.has(name));
  if (!isCheck) {
    await mkdir(folder, { recursive: true });
    await Promise.all(changed.map((name) => writeFile(join(folder, name), pages.get(name))));
    await Promise.all(removed.map((name) => rm(join(folder, name), { recursive: true })));
  }
  return [...changed, ...removed].map((name) => `docs/widgets/${name}`);
}
