import { relative } from 'node:path';
import { writeFileSync } from 'node:fs';

/**
 * Runner reporter that writes the number of passed tests and what failed, as JSON, to the file named by TEST_COUNT. A
 * skipped test counts as failed, and so does a file that could not run.
 * @returns {import('@web/test-runner').Reporter}
 */
export function countReporter() {
  return {
    onTestRunFinished({ sessions }) {
      const counted = { passed: 0, failures: [] };
      for (const { testFile, testResults, errors, passed } of sessions) {
        const tests = testsIn(testResults);
        const failed = tests.filter((test) => !test.passed || test.skipped);
        const file = relative('.', testFile);
        counted.passed += tests.length - failed.length;
        counted.failures.push(
          ...failed.map(({ name, error, skipped }) => failure(file, name, skipped ? 'skipped' : error?.message)),
        );
        if (!failed.length && !passed) counted.failures.push(failure(file, '', errors[0]?.message));
      }
      if (process.env.TEST_COUNT) writeFileSync(process.env.TEST_COUNT, JSON.stringify(counted));
    },
  };
}

const failure = (file, test, message = 'could not run') => `${[file, test].filter(Boolean).join(' › ')}: ${message}`;

/** The tests of a suite, each named with its suites. */
function testsIn(suite, suites = []) {
  if (!suite) return [];
  const path = suite.name ? [...suites, suite.name] : suites;
  const own = suite.tests.map((test) => ({ ...test, name: [...path, test.name].join(' › ') }));
  return [...own, ...suite.suites.flatMap((inner) => testsIn(inner, path))];
}
