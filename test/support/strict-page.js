// Loaded before any test. Warnings and errors in the console fail the running test. A test that expects a warning
// replaces `console.warn`.
for (const level of ['warn', 'error']) {
  console[level] = (...values) => reportError(new Error(`console.${level}: ${values.map(String).join(' ')}`));
}
// Ignore the warning that Lit shows in development; keep its other warnings.
globalThis.litIssuedWarnings = new Set(['dev-mode']);

// The browser keeps copies of feeds, by addresses that all test files use. test/dist/copies.test.mjs is about copies.
delete globalThis.caches;
