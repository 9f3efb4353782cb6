import { startTestRunner } from '@web/test-runner';
import base from '../../web-test-runner.config.mjs';
import { combinationsPlugin } from '../support/combinations.mjs';
import { commandsOf, Unsupported } from './commands.mjs';
import { leftOut } from './exceptions.mjs';
import { divider } from './verdict.mjs';

const all = ['test/**/*.test.ts', '!test/dist/**', ...leftOut.map(([file]) => `!${file}`)];

/**
 * Runs tests of the stage `browser` in an engine, one file after the other.
 * @param engine The module of the engine.
 * @param {readonly string[]} files Patterns; without any, all files that make sense in another engine.
 * @param {readonly import('./exceptions.mjs').Exception[]} exceptions Those of the engine.
 * @returns {Promise<readonly import('./verdict.mjs').Result[]>}
 */
export async function browserTests(engine, files, exceptions) {
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
      testFramework: { config: { ...base.testFramework.config, ...without(exceptions) } },
      // A file that hangs loses itself and not the others.
      testsFinishTimeout: 900_000,
      browsers: [await engine.launcher()],
      middleware: [commands.middleware, ...base.middleware],
      plugins: [commands.plugin, combinationsPlugin()],
      logger,
      reporters: [{ reportTestFileResults: (report) => results.push(...resultsOf(report)) }],
    },
  });
  await new Promise((resolve) => {
    runner.on('finished', () => runner.stop());
    runner.on('stopped', resolve);
  });
  return results;
}

/** Options of Mocha that leave out tests in which the engine crashes. Mocha reads a text as a regular expression. */
function without(exceptions) {
  const titles = exceptions.filter(({ crashes }) => crashes).map(({ test }) => test.split(divider).slice(1).join(' '));
  const escaped = titles.map((title) => title.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return escaped.length ? { grep: `^(?:${escaped.join('|')})$`, invert: true } : {};
}

/** Tells of all but commands that the engine has no driver for: these fail their test, which is listed for that. */
const logger = {
  log: console.log,
  warn: console.warn,
  error: (error) => error instanceof Unsupported || console.error(error),
  logSyntaxError: console.error,
  debug() {},
  group() {},
  groupEnd() {},
  clearLoggedSyntaxErrors() {},
};

function resultsOf({ sessionsForTestFile: [session], testFile }) {
  const file = testFile.slice(testFile.lastIndexOf('/test/') + 1);
  const tests = testsIn(session.testResults, [file]);
  // A file that cannot be loaded has no tests.
  const problems = session.errors.map(({ message }) => ({ name: file, passed: false, message }));
  if (!session.passed && !problems.length && tests.every(({ passed }) => passed))
    problems.push({ name: file, passed: false });
  const results = [...tests, ...problems];
  const failed = results.filter(({ passed }) => !passed).length;
  console.log(`${file}: ${results.length - failed} passed${failed ? `, ${failed} failed` : ''}`);
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
