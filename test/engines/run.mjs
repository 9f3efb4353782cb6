/**
 * Runs tests in another engine than Chromium: `node test/engines/run.mjs firefox test/contract.test.ts`; without files, all of
 * `files`. Fails if a test fails that exceptions.mjs does not list, or if one passes that it lists.
 */
import { writeFileSync } from 'node:fs';
import { startTestRunner } from '@web/test-runner';
import base from '../../web-test-runner.config.mjs';
import { combinationsPlugin } from '../support/combinations.mjs';
import { commandsOf } from './commands.mjs';
import { exceptions } from './exceptions.mjs';
import * as firefox from './firefox.mjs';
import { divider, verdictOn } from './verdict.mjs';
import * as webkit from './webkit.mjs';

const engines = { firefox, webkit };

/**
 * Pictures, accessibility trees and the stories are Chromium’s: other engines draw and name things differently, and axe, which
 * reads the same document in each, takes minutes for the stories. The contract has it for every widget.
 */
const files = ['test/**/*.test.ts', '!test/{accessibility,stories,dist}/**', '!test/{pictures,stories}.test.ts'];

const [name, ...only] = process.argv.slice(2);
const engine = engines[name];
if (!engine) throw new Error(`No engine “${name}”. There are: ${Object.keys(engines).join(', ')}.`);

const results = [];
const commands = commandsOf(engine);
const runner = await startTestRunner({
  readCliArgs: false,
  readFileConfig: false,
  autoExitProcess: false,
  config: {
    ...base,
    files: only.length ? only : files,
    concurrency: 1,
    browsers: [engine.launcher()],
    middleware: [commands.middleware, ...base.middleware],
    plugins: [commands.plugin, combinationsPlugin()],
    reporters: [{ reportTestFileResults: collect }],
  },
});
runner.on('finished', () => runner.stop());
runner.on('stopped', report);

function collect({ logger, sessionsForTestFile: [{ testResults, errors, passed }], testFile }) {
  const file = testFile.slice(testFile.lastIndexOf('/test/') + 1);
  const tests = testsIn(testResults, [file]);
  const failed = tests.filter((test) => !test.passed).length;
  // A file that cannot be loaded has no tests.
  const problems = errors.map(({ message }) => ({ name: file, passed: false, message }));
  if (!passed && !failed && !problems.length) problems.push({ name: file, passed: false });
  results.push(...tests, ...problems);
  logger.log(
    `${file}: ${tests.length - failed} passed${failed + problems.length ? `, ${failed + problems.length} failed` : ''}`,
  );
}

function testsIn(suite, path) {
  if (!suite) return [];
  const own = suite.tests.map(({ name: last, passed, skipped, error }) => ({
    name: [...path, last].join(divider),
    passed: passed && !skipped,
    message: [error?.message, error?.expected && `${error.actual}\n  instead of\n${error.expected}`]
      .filter(Boolean)
      .join('\n'),
  }));
  return [...own, ...suite.suites.flatMap((inner) => testsIn(inner, [...path, inner.name]))];
}

function report() {
  const { passed, excepted, faults } = verdictOn(results, exceptions[name]);
  for (const fault of faults) console.error(`\n✗ ${fault}`);
  console.log(`\n${name}: ${passed} passed, ${faults.length} failed, ${excepted.length} excepted:`);
  for (const { name: test, exception } of excepted)
    console.log(`  ${test} (${exception.because}: ${exception.reason})`);
  const { TEST_COUNT } = process.env;
  if (TEST_COUNT) writeFileSync(TEST_COUNT, JSON.stringify({ passed, failed: faults.length }));
  process.exit(faults.length ? 1 : 0);
}
