const name = 'virtual:page-files';
const id = `\0${name}`;

/**
 * Vite plugin that provides `virtual:page-files`, the list of files that the autoloader imports.
 * @param {import('../page-files.mjs').PageFiles} files
 */
export function pageFilesModule(files) {
  return {
    name: 'mpg:page-files',
    resolveId: (source) => (source === name ? id : null),
    load: (module) => (module === id ? `export const pageFiles = ${JSON.stringify(files)};` : null),
  };
}
