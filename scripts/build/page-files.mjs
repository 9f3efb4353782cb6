/** Finds the files that a page must load before it can show a widget. Runs in browsers too. */

/**
 * @typedef {object} PageFiles names of files, without `.js`; imported files come first
 * @property {string} folder folder of the files, relative to `mpg-widgets.js`
 * @property {string[]} common files of every widget
 * @property {Record<string, string[]>} widgets further files of each widget, by its name, without those loaded on demand. The
 * widget's own file has its name and is not listed.
 * @property {string[]} everyLanguage files of every language but English, which is in every widget
 * @property {Record<string, string[]>} languages further files of each language, by its subtag. Its own file has its name and is
 * not listed.
 */

/**
 * Lists the files that a page must load to show a widget.
 * @param {PageFiles} files
 * @param {string} widget name of the widget
 * @returns {string[]} paths, relative to `mpg-widgets.js`; the largest files come first
 */
export function widgetFiles({ folder, common, widgets }, widget) {
  return [...common, widget, ...widgets[widget]].map((file) => `${folder}/${file}.js`);
}

/**
 * Lists the files that a page must load to show widgets in a language, beside those of the widgets.
 * @param {PageFiles} files
 * @param {string} language language subtag
 * @returns {string[]} paths, relative to `mpg-widgets.js`; none for English and languages that the library does not know
 */
export function languageFiles({ folder, everyLanguage, languages }, language) {
  const further = languages[language];
  return further ? [...everyLanguage, ...further, language].map((file) => `${folder}/${file}.js`) : [];
}

/** The files that are in all lists, in their order. */
function shared(lists) {
  return lists[0].filter((file) => lists.every((files) => files.includes(file)));
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
    return [...new Set([...imports.flatMap(needed), fileName.replace(/\.js$/, '')])];
  }

  const widgets = chunks
    .filter(({ isEntry }) => isEntry)
    .map(({ name, fileName }) => [name, needed(fileName)])
    .sort();
  const list = chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith('/src/locales/languages.ts'));
  const languages = list.dynamicImports
    .map((fileName) => [byFile.get(fileName).name, [...new Set([...needed(list.fileName), ...needed(fileName)])]])
    .sort();

  const common = shared(widgets.map(([, files]) => files));
  const everyLanguage = shared(languages.map(([, files]) => files));
  const further = (entries, others) =>
    Object.fromEntries(
      entries.map(([name, files]) => [name, files.filter((file) => file !== name && !others.includes(file))]),
    );
  return {
    folder,
    common,
    widgets: further(widgets, common),
    everyLanguage: everyLanguage.filter((file) => !common.includes(file)),
    languages: further(languages, [...common, ...everyLanguage]),
  };
}
