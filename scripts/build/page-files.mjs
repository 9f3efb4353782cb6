/** Finds the files that a page must load before it can show a widget. */
import { basename } from 'node:path';

/**
 * @typedef {object} PageFiles names of files, without `.js`; imported files come first
 * @property {string} folder folder of the files, relative to `mpg-widgets.js`
 * @property {Record<string, string[]>} widgets files of each widget, by its tag, without those loaded on demand
 * @property {Record<string, string[]>} languages files of each language, by its subtag, without those of every widget;
 * English is in every widget
 */

/**
 * Finds the files that each widget and each language imports, from the result of a build.
 * @param {import('vite').Rolldown.OutputChunk[]} chunks
 * @param {string} folder of the chunks, relative to `mpg-widgets.js`
 * @returns {PageFiles}
 */
export function pageFiles(chunks, folder) {
  const byFile = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));

  /** The names of all files that a file imports, directly or through others, and its own name. */
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
