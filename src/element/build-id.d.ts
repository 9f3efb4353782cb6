/** Provided by the build: scripts/build/plugins/build-id.mjs. */
declare module 'virtual:build-id' {
  /** Changes with the sources of the library. The same in all files of one build. */
  export const buildId: string;
}
