const complain = console.warn;

/** Takes the place of `console.warn`, which fails tests here, until the end of the running test. @returns what comes */
export function recordWarnings(): readonly string[] {
  const warnings: string[] = [];
  console.warn = (...values: unknown[]) => warnings.push(values.map(String).join(' '));
  return warnings;
}

afterEach(() => {
  console.warn = complain;
});
