import { startTestRunner } from '@web/test-runner';
import base from '../../web-test-runner.config.mjs';
import { combinationsPlugin } from '../support/combinations.mjs';
import { commandsOf } from './commands.mjs';
import { divider } from './verdict.mjs';

/**
 * Pictures, accessibility trees and the stories are Chromium’s: other engines draw and name things differently, and axe takes
 * minutes for all stories to read what is the same document in each. The contract has axe for every widget.
 */
const all = ['test/**/*.test.ts', '!test/{accessibility,stories,dist}/**', '!test/{pictures,stories}.test.ts'];

/**
 * Runs tests of the stage `browser` in an engine, one file after the other.
 * @param engine The module of the engine.
 * @param {readonly string[]} files Patterns; without any, all files that make sense in another engine.
 * @returns {Promise<readonly import('./verdict.mjs').Result[]>}
 */
export async function browserTests(engine, files) {
  const results = [];
  const commands = commandsOf(engine);
  const runner = await startTestRunner({
    readCliArgs: false,
    readFileConfig: false,
    autoExitProcess: false,
    config: {
      ...base,
      files: files.length ? files : all,
      concurrency: 1,
      browsers: [await engine.launcher()],
      middleware: [commands.middleware, ...base.middleware],
      plugins: [commands.plugin, combinationsPlugin()],
      reporters: [{ reportTestFileResults: (report) => results.push(...resultsOf(report)) }],
    },
  });
  await new Promise((resolve) => {
    runner.on('finished', () => runner.stop());
    runner.on('stopped', resolve);
  });
  return results;
}

function resultsOf({ logger, sessionsForTestFile: [session], testFile }) {
  const file = testFile.slice(testFile.lastIndexOf('/test/') + 1);
  const tests = testsIn(session.testResults, [file]);
  // A file that cannot be loaded has no tests.
  const problems = session.errors.map(({ message }) => ({ name: file, passed: false, message }));
  if (!session.passed && !problems.length && tests.every(({ passed }) => passed))
    problems.push({ name: file, passed: false });
  const results = [...tests, ...problems];
  const failed = results.filter(({ passed }) => !passed).length;
  logger.log(`${file}: ${results.length - failed} passed${failed ? `, ${failed} failed` : ''}`);
  return results;
}

function testsIn(suite, path) {
  if (!suite) return [];
  const tests = suite.tests.map(({ name, passed, skipped, error }) => ({
    name: [...path, name].join(divider),
    passed: passed && !skipped,
    message:
      error &&
      [error.message, error.expected && `${error.actual}\ninstead of\n${error.expected}`].filter(Boolean).join('\n'),
  }));
  return [...tests, ...suite.suites.flatMap((inner) => testsIn(inner, [...path, inner.name]))];
}
