const complain = console.warn;

/**
 * Records calls of `console.warn`, which otherwise fail the test, until the end of the running test.
 * @returns The list of recorded calls, which grows.
 */
export function recordWarnings(): readonly string[] {
  const warnings: string[] = [];
  console.warn = (...values: unknown[]) => warnings.push(values.map(String).join(' '));
  return warnings;
}

afterEach(() => {
  console.warn = complain;
});
