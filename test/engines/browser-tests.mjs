import { startTestRunner } from '@web/test-runner';
import { freePort } from '../../scripts/test/free-port.mjs';
import base from '../../web-test-runner.config.mjs';
import { combinationsPlugin } from '../support/combinations.mjs';
import { commandsOf, patternOf, Unsupported } from './commands.mjs';
import { leftOut } from './exceptions.mjs';
import { progress } from './progress.mjs';
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
  let began = performance.now();
  const report = (tested) => {
    const seconds = (performance.now() - began) / 1000;
    began += seconds * 1000;
    results.push(...resultsOf(tested, seconds, busy));
  };
  const commands = commandsOf(engine);
  const browser = await engine.launcher();
  // The test that a page was busy with when its browser was ended, by session.
  const busy = new Map();
  const { plugin, script } = progress((session, test) => {
    if (browser.lose?.(session)) busy.set(session, test);
  });
  const runner = await startTestRunner({
    readCliArgs: false,
    readFileConfig: false,
    autoExitProcess: false,
    config: {
      ...base,
      files: files.length ? files : all,
      // The runner looks for a free port only at first: two engines that start at the same time find the same one.
      port: await freePort(),
      concurrency: 1,
      testFramework: { config: { ...base.testFramework.config, ...without(exceptions) } },
      // On a busy machine, the browser and the first file take long to start.
      browserStartTimeout: 300_000,
      testsStartTimeout: 120_000,
      // The largest file takes long on a busy machine. A test that does not end is found by `progress`.
      testsFinishTimeout: 7_200_000,
      browsers: [browser],
      middleware: [commands.middleware, ...base.middleware],
      plugins: [commands.plugin, plugin, combinationsPlugin()],
      testRunnerHtml: (framework) => base.testRunnerHtml(framework).replace('<head>', `<head>${script}`),
      logger,
      reporters: [{ reportTestFileResults: report }],
    },
  });
  await new Promise((resolve) => {
    runner.on('finished', () => runner.stop());
    runner.on('stopped', resolve);
  });
  return results;
}

/** Options of Mocha that leave out tests with which the engine would lose a file. Mocha reads a text as a regular expression. */
function without(exceptions) {
  const titles = exceptions.filter(({ isLost }) => isLost).map(({ test }) => test.split(divider).slice(1).join(' '));
  return titles.length ? { grep: `^(?:${titles.map(patternOf).join('|')})$`, invert: true } : {};
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

function resultsOf({ sessionsForTestFile: [session], testFile }, seconds, busy) {
  const file = testFile.slice(testFile.lastIndexOf('/test/') + 1);
  const tests = testsIn(session.testResults, [file]);
  // A file that cannot be loaded, or whose page is lost, has no tests.
  const lostIn = busy.get(session.id);
  const messages = lostIn
    ? [`is lost: its page was still busy with “${lostIn}”`]
    : session.errors.map(({ message }) => message);
  const problems = messages.map((message) => ({ name: file, passed: false, message }));
  if (!session.passed && !problems.length && tests.every(({ passed }) => passed))
    problems.push({ name: file, passed: false });
  const results = [...tests, ...problems];
  const failed = results.filter(({ passed }) => !passed).length;
  console.log(
    `${file}: ${results.length - failed} passed${failed ? `, ${failed} failed` : ''}, ${seconds.toFixed(1)} s`,
  );
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
