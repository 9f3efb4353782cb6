/** Finds the files that a page must load before it can show a widget. */

/**
 * @typedef {object} PageFiles names of files, relative to `mpg-widgets.js`
 * @property {Record<string, string[]>} widgets files of each widget, by its tag, without those loaded on demand
 * @property {Record<string, string[]>} languages files of each language, by its subtag; English is in every widget
 */

/**
 * Finds the files that each widget and each language imports, from the result of a build.
 * @param {import('vite').Rolldown.OutputChunk[]} chunks
 * @returns {PageFiles}
 */
export function pageFiles(chunks) {
  const byFile = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));

  /** A file and all files that it imports, directly or through others. */
  function needed(fileName, found = new Set()) {
    if (found.has(fileName)) return found;
    found.add(fileName);
    for (const imported of byFile.get(fileName).imports) needed(imported, found);
    return found;
  }

  const widgets = chunks
    .filter(({ isEntry }) => isEntry)
    .map(({ name, fileName }) => [`mpg-${name}`, [...needed(fileName)]]);

  const list = chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith('/src/locales/languages.ts'));
  const languages = list.dynamicImports.map((fileName) => [
    byFile.get(fileName).name,
    [...needed(fileName, needed(list.fileName))],
  ]);
  return { widgets: Object.fromEntries(widgets.sort()), languages: Object.fromEntries(languages.sort()) };
}
