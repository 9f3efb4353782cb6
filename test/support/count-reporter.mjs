import { writeFileSync } from 'node:fs';

/**
 * Runner reporter that writes the number of passed and failed tests, as JSON, to the file named by TEST_COUNT. A
 * skipped test counts as failed, and so does a file that could not run.
 * @returns {import('@web/test-runner').Reporter}
 */
export function countReporter() {
  return {
    onTestRunFinished({ sessions }) {
      const counted = { passed: 0, failed: 0 };
      for (const { testResults, passed } of sessions) {
        const tests = testsIn(testResults);
        const failed = tests.filter((test) => !test.passed || test.skipped).length;
        counted.passed += tests.length - failed;
        counted.failed += failed || (passed ? 0 : 1);
      }
      if (process.env.TEST_COUNT) writeFileSync(process.env.TEST_COUNT, JSON.stringify(counted));
    },
  };
}

function testsIn(suite) {
  return suite ? [...suite.tests, ...suite.suites.flatMap(testsIn)] : [];
}
