// Loaded before any test. Warnings and errors in the console fail the running test. A test that expects a warning
// replaces `console.warn`.
for (const level of ['warn', 'error']) {
  console[level] = (...values) => reportError(new Error(`console.${level}: ${values.map(String).join(' ')}`));
}
// Ignore the warning that Lit shows in development; keep its other warnings.
globalThis.litIssuedWarnings = new Set(['dev-mode']);

// The runner sends results as clones, and waits for ever if a failed test has compared elements, which cannot be cloned.
const cloneOf = globalThis.structuredClone;
const written = (_, value) => (value instanceof Node ? `<${value.nodeName}>` : value);
globalThis.structuredClone = (value, options) => {
  try {
    return cloneOf(value, options);
  } catch {
    return JSON.parse(JSON.stringify(value, written));
  }
};

// The browser keeps copies of feeds, by addresses that all test files use. test/dist/copies.test.mjs is about copies.
delete globalThis.caches;
