/** Finds the files that a page must load before it can show a widget. */
import { basename } from 'node:path';

/**
 * @typedef {object} PageFiles names of files, without `.js`; imported files come first
 * @property {string} folder folder of the files, relative to `mpg-widgets.js`
 * @property {string[]} common files of every widget
 * @property {Record<string, string[]>} widgets further files of each widget, by its name, without those loaded on demand. The
 * widget's own file has its name and is not listed.
 * @property {Record<string, string[]>} languages further files of each language, by its subtag; English is in every widget
 */

/**
 * Lists the files that a page must load to show a widget.
 * @param {PageFiles} files
 * @param {string} widget name of the widget
 * @returns {string[]} paths, relative to `mpg-widgets.js`
 */
export function widgetFiles({ folder, common, widgets }, widget) {
  return [...common, ...widgets[widget], widget].map((file) => `${folder}/${file}.js`);
}

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
    .map(({ name, fileName }) => [name, needed(fileName)])
    .sort();
  const common = widgets[0][1].filter((file) => widgets.every(([, files]) => files.includes(file)));
  const without = (files, others) => files.filter((file) => !others.includes(file));

  const list = chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith('/src/locales/languages.ts'));
  const languages = list.dynamicImports
    .map((fileName) => [byFile.get(fileName).name, [...new Set([...needed(list.fileName), ...needed(fileName)])]])
    .sort();
  return {
    folder,
    common,
    widgets: Object.fromEntries(widgets.map(([name, files]) => [name, without(files, [...common, name])])),
    languages: Object.fromEntries(languages.map(([name, files]) => [name, without(files, common)])),
  };
}
