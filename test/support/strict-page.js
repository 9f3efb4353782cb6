// Loaded before any test: whoever warns or complains in the console fails the test that is running.
// A test that expects a warning puts its own function in the place of console.warn.
for (const level of ['warn', 'error']) {
  console[level] = (...values) => reportError(new Error(`console.${level}: ${values.map(String).join(' ')}`));
}
// Lit greets every developer with a warning; its other warnings stay.
globalThis.litIssuedWarnings = new Set(['dev-mode']);
