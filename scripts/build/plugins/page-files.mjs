const name = 'virtual:page-files';
const id = `\0${name}`;

/**
 * Provides `virtual:page-files`, which tells the autoloader what to import.
 * @param {import('../page-files.mjs').PageFiles} files
 */
export function pageFilesModule(files) {
  return {
    name: 'mpg:page-files',
    resolveId: (source) => (source === name ? id : null),
    load: (module) => (module === id ? `export const pageFiles = ${JSON.stringify(files)};` : null),
  };
}
