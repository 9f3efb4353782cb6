import { run } from 'node:test';
import { divider } from './verdict.mjs';

/**
 * Runs tests of Node that open pages in an engine, one file after the other. They find its name in TEST_ENGINE.
 * @param {string} engine
 * @param {readonly string[]} files
 * @returns {Promise<readonly import('./verdict.mjs').Result[]>}
 */
export async function nodeTests(engine, files) {
  process.env.TEST_ENGINE = engine;
  const results = [];
  for (const file of files) {
    const began = performance.now();
    const own = await resultsOf(file);
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    const failed = own.filter(({ passed }) => !passed).length;
    console.log(`${file}: ${own.length - failed} passed${failed ? `, ${failed} failed` : ''}, ${seconds} s`);
    results.push(...own);
  }
  return results;
}

async function resultsOf(file) {
  const results = [];
  const path = [file];
  for await (const { type, data } of run({ files: [file] })) {
    if (type === 'test:start') path.splice(data.nesting + 1, Infinity, data.name);
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    const isSuite = data.details?.type === 'suite';
    const { cause, failureType } = data.details?.error ?? {};
    // A suite fails if one of its tests does; a file, which is a test too, as well.
    if (isSuite && failureType !== 'hookFailed') continue;
    if (failureType === 'subtestsFailed') continue;
    results.push({
      name: path.slice(0, data.nesting + 2).join(divider),
      passed: type === 'test:pass' && data.skip === undefined && data.todo === undefined,
      message: cause?.message ?? cause,
    });
  }
  return results;
}
