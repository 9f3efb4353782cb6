/** Which files of the build a page needs, before it can show a widget. */
import { basename } from 'node:path';

/**
 * @typedef {object} PageFiles Names of files, without `.js`. What others import comes first.
 * @property {string} folder of the files, relative to `mpg-widgets.js`
 * @property {Record<string, string[]>} widgets the files of each widget, by its tag; of on-demand files none
 * @property {Record<string, string[]>} languages the files of each language beside those of every widget, by its code;
 * English is in every widget
 */

/**
 * Reads from a build's result what each widget and each language imports.
 * @param {import('vite').Rolldown.OutputChunk[]} chunks
 * @param {string} folder of the chunks, relative to `mpg-widgets.js`
 * @returns {PageFiles}
 */
export function pageFiles(chunks, folder) {
  const byFile = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));

  /** The names of all that a file imports, directly or through others, and its own. */
  function needed(fileName) {
    const { imports } = byFile.get(fileName);
    return [...new Set([...imports.flatMap(needed), basename(fileName, '.js')])];
  }

  const widgets = chunks
    .filter(({ isEntry }) => isEntry)
    .map(({ name, fileName }) => [`mpg-${name}`, needed(fileName)])
    .sort();

  const ofEveryWidget = (file) => widgets.every(([, files]) => files.includes(file));
  const list = chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith('/src/locales/languages.ts'));
  const languages = list.dynamicImports
    .map((fileName) => [byFile.get(fileName).name, [...new Set([...needed(list.fileName), ...needed(fileName)])]])
    .map(([name, files]) => [name, files.filter((file) => !ofEveryWidget(file))])
    .sort();
  return { folder, widgets: Object.fromEntries(widgets), languages: Object.fromEntries(languages) };
}
