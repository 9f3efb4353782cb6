/** The version of the package, set by the build: scripts/build/bundles.mjs. */
declare const MPG_VERSION: string;
