/**
 * Runs tests in another engine than Chromium: `node test/engines/run.mjs firefox`, or only some files:
 * `node test/engines/run.mjs firefox test/contract.test.ts test/dist/page.test.mjs`; with TEST_ENGINES=core, those of core.mjs.
 * Fails if a test fails that exceptions.mjs does not list, or if one passes that it lists.
 */
import { writeFileSync } from 'node:fs';
import { browserTests } from './browser-tests.mjs';
import { core } from './core.mjs';
import { exceptions, leftOut } from './exceptions.mjs';
import * as firefox from './firefox.mjs';
import { nodeTests } from './node-tests.mjs';
import { covers, fileOf, verdictOn } from './verdict.mjs';
import * as webkit from './webkit.mjs';

const engines = { firefox, webkit };
const isOfNode = (file) => file.endsWith('.mjs');

const [name, ...files] = process.argv.slice(2);
const engine = engines[name];
if (!engine) throw new Error(`No engine “${name}”. There are: ${Object.keys(engines).join(', ')}.`);

// Another engine is tried with few values: what they find is seldom an engine's.
process.env.FUZZ_RUNS ??= '0.1';

// Ends the engine too.
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));

/** How often files with faults run once more. */
const furtherTries = 2;

const isCore = !files.length && process.env.TEST_ENGINES === 'core';
let results = await resultsOf(isCore ? coreFiles() : files);
for (let tries = 0; tries < furtherTries; tries++) {
  const again = filesWithFaults(results);
  if (!again.length) break;
  console.log(`\n── once more: ${again.join(', ')}`);
  results = [...results.filter((result) => !again.includes(fileOf(result.name))), ...(await resultsOf(again))];
}
const { passed, excepted, faults } = verdictOn(results, exceptions[name]);
for (const fault of faults) console.error(`\n✗ ${fault}`);
console.log(`\n${name}: ${passed} passed, ${faults.length} failed, ${excepted.length} excepted`);
for (const { test, exception } of excepted) console.log(`  ${test}: ${exception.because}, ${exception.reason}`);
if (!files.length && !isCore) for (const [file, reason] of leftOut) console.log(`  ${file} left out: ${reason}`);
if (process.env.TEST_COUNT) writeFileSync(process.env.TEST_COUNT, JSON.stringify({ passed, failures: faults }));
if (isCore) tellSelection();
process.exit(faults.length ? 1 : 0);

/** The files of the core that the engine has. */
function coreFiles() {
  return core
    .filter(([file, , only = name]) => only === name && (!isOfNode(file) || engine.nodeTests.includes(file)))
    .map(([file]) => file);
}

/** Says that this was not all. `npm test` says it again at its end. */
function tellSelection() {
  const note = 'only the files of test/engines/core.mjs; TEST_ENGINES=1 runs all';
  console.log(`  ${note}`);
  if (process.env.TEST_COUNT) writeFileSync(`${process.env.TEST_COUNT}.selection`, note);
}

/** @param {readonly string[]} wanted files; without any, all of the engine's */
async function resultsOf(wanted) {
  const ofNode = wanted.length ? wanted.filter(isOfNode) : engine.nodeTests;
  const ofBrowser = wanted.filter((file) => !isOfNode(file));
  const isBrowserWanted = !wanted.length || ofBrowser.length;
  return [
    ...(isBrowserWanted ? await browserTests(engine, ofBrowser, exceptions[name]) : []),
    ...(await nodeTests(name, ofNode)),
  ];
}

/**
 * The files to run once more: those with tests that failed and are not listed. Drivers lose a key or the focus now and then, which
 * says nothing of the widgets. What fails each time has failed, and what another try mends is printed.
 */
function filesWithFaults(results) {
  const failed = results.filter(
    ({ passed, name: test }) => !passed && !exceptions[name].some((each) => covers(each, test)),
  );
  for (const { name: test, message } of failed) console.log(`\n✗ ${test}\n    ${message}`);
  return [...new Set(failed.map(({ name: test }) => fileOf(test)))];
}
