/** Which files of the build a page needs, before it can show a widget. */

/**
 * @typedef {object} PageFiles Names of files, relative to `mpg-widgets.js`
 * @property {Record<string, string[]>} widgets the files of each widget, by its tag; of on-demand files none
 * @property {Record<string, string[]>} languages the files of each language, by its code; English is in every widget
 */

/**
 * Reads from a build's result what each widget and each language imports.
 * @param {import('vite').Rolldown.OutputChunk[]} chunks
 * @param {string} folder of the chunks, relative to `mpg-widgets.js`
 * @returns {PageFiles}
 */
export function pageFiles(chunks, folder) {
  const byFile = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));

  /** A file and all that it imports, directly or through others. */
  function needed(fileName, found = new Set()) {
    if (found.has(fileName)) return found;
    found.add(fileName);
    for (const imported of byFile.get(fileName).imports) needed(imported, found);
    return found;
  }

  const paths = (fileNames) => [...fileNames].map((fileName) => `${folder}/${fileName}`);

  const widgets = chunks
    .filter(({ isEntry }) => isEntry)
    .map(({ name, fileName }) => [`mpg-${name}`, paths(needed(fileName))]);

  const list = chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith('/src/locales/languages.ts'));
  const languages = list.dynamicImports.map((fileName) => [
    byFile.get(fileName).name,
    paths(needed(fileName, needed(list.fileName))),
  ]);
  return { widgets: Object.fromEntries(widgets.sort()), languages: Object.fromEntries(languages.sort()) };
}
