/** Provided by the build: scripts/build/plugins/page-files.mjs. */
declare module 'virtual:page-files' {
  export const pageFiles: import('./importers.ts').PageFiles;
}
