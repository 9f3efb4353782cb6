/**
 * `npm test`: runs every check, even if one fails, and reports at the end what ran and what failed.
 * `npm test -- browser` runs one stage. Arguments after its name go to the stage's last command:
 * `npm test -- browser --files 'test/model/*.test.ts'`. `npm test -- --with=firefox,webkit,wordpress,frameworks` runs these stages
 * too, which need what `npm ci` does not install.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const nodeTest = 'node --test --test-reporter=spec --test-reporter=./scripts/test/node-test-count.mjs';
const stages = {
  types: ['tsc'],
  lint: ['eslint .', 'prettier --check .', 'knip'],
  build: ['node scripts/build.mjs --check'],
  package: ['publint --strict', 'attw --pack . --profile esm-only'],
  browser: ['wtr'],
  node: [nodeTest],
  firefox: ['node test/engines/run.mjs firefox'],
  webkit: ['node test/engines/run.mjs webkit'],
  wordpress: [nodeTest],
  frameworks: [nodeTest],
};
/** Stages that run only if they are named. */
const optional = ['firefox', 'webkit', 'wordpress', 'frameworks'];
/**
 * What runs when: one step after the other, the rows of a step at the same time, the stages of a row one after the other. Those that
 * check sources use one core each; the optional ones wait much for their browser or server; the two between take what there is.
 */
const steps = [
  [
    ['types', 'lint'],
    ['build', 'package'],
  ],
  [['browser', 'node']],
  optional.map((name) => [name]),
];

const root = fileURLToPath(new URL('..', import.meta.url));
const counts = mkdtempSync(join(tmpdir(), 'mpg-tests-'));
process.on('exit', () => rmSync(counts, { recursive: true, force: true }));

const [first = '', ...rest] = process.argv.slice(2);
const [, added] = /^--with=(.*)$/.exec(first) ?? [];
const named = (added ?? first).split(',').filter(Boolean);
const unknown = named.filter((name) => !(name in stages));
if (unknown.length) {
  console.error(`No stage “${unknown.join(', ')}”. There are: ${Object.keys(stages).join(', ')}.`);
  process.exit(2);
}

const isWhole = !first || added !== undefined;
const isWanted = (name) => named.includes(name) || (isWhole && !optional.includes(name));
const results = [];
for (const step of steps) {
  const rows = step.map((row) => row.filter(isWanted)).filter((row) => row.length);
  results.push(...(await Promise.all(rows.map((row) => runInTurn(row, rows.length > 1)))).flat());
}
report();

async function runInTurn(names, hasLabel) {
  const results = [];
  for (const name of names) results.push(await runStage(name, hasLabel));
  return results;
}

/** @param hasLabel whether each line that the stage writes begins with its name */
async function runStage(name, hasLabel) {
  const started = performance.now();
  const commands = stages[name].map((command) => command.split(' '));
  if (stages[name].includes(nodeTest)) commands.at(-1).push(...destinations(name), ...nodeTests(name));
  commands.at(-1).push(...rest);
  const failed = [];
  for (const command of commands) {
    console.log(`\n── ${name}: ${command.slice(0, 3).join(' ')}`);
    if ((await run(command, name, hasLabel)) !== 0) failed.push(command.slice(0, 2).join(' '));
  }
  return { name, failed, seconds: (performance.now() - started) / 1000, tests: testCount(name) };
}

/** Resolves to the exit code. */
function run([program, ...args], stage, hasLabel) {
  const bin = join(root, 'node_modules', '.bin');
  const env = { ...process.env, PATH: `${bin}:${process.env.PATH}`, TEST_COUNT: countFile(stage) };
  const child = spawn(program, args, { cwd: root, env, stdio: hasLabel ? ['ignore', 'pipe', 'pipe'] : 'inherit' });
  if (hasLabel) {
    for (const [from, to] of [
      [child.stdout, process.stdout],
      [child.stderr, process.stderr],
    ])
      createInterface(from).on('line', (line) => to.write(`${stage}: ${line}\n`));
  }
  return new Promise((resolve) => {
    child.on('error', (error) => resolve(console.error(error.message) ?? 1));
    child.on('close', (code) => resolve(code ?? 1));
  });
}

// A list of files, because Node 20 accepts no patterns.
function nodeTests(stage) {
  const files = readdirSync(join(root, 'test'), { recursive: true }).filter((file) => file.endsWith('.test.mjs'));
  const stageOf = (file) => optional.find((name) => file.startsWith(`${name}${sep}`)) ?? 'node';
  return files.filter((file) => stageOf(file) === stage).map((file) => join('test', file));
}

function destinations(stage) {
  return ['stdout', countFile(stage)].map((path) => `--test-reporter-destination=${path}`);
}

function countFile(stage) {
  return join(counts, stage);
}

/** @returns {{ passed: number, failures: string[] } | undefined} */
function testCount(stage) {
  try {
    return JSON.parse(readFileSync(countFile(stage), 'utf8'));
  } catch {
    return undefined;
  }
}

/** Lines that the tests of a stage have noted. @param {string} kind of the notes */
function notes(stage, kind) {
  const file = `${countFile(stage)}.${kind}`;
  return existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n') : [];
}

/** The number of combinations checked, by their name. */
function combinations() {
  const lines = Object.keys(stages).flatMap((stage) => notes(stage, 'combinations'));
  const sums = new Map();
  for (const { name, count } of lines.map((line) => JSON.parse(line))) sums.set(name, (sums.get(name) ?? 0) + count);
  return [...sums];
}

function reportCombinations() {
  const counted = combinations();
  if (!counted.length) return;
  console.log('\n── combinations checked');
  const width = Math.max(...counted.map(([name]) => name.length));
  for (const [name, count] of counted) console.log(`${name.padEnd(width)}  ${String(count).padStart(5)}`);
}

/** Again at the end, since the output of a whole run is long. */
function reportFailures() {
  const failures = results.flatMap(({ name, tests }) =>
    (tests?.failures ?? []).map((failure) => `${name}: ${failure}`),
  );
  if (failures.length) console.log(`\n── what failed\n${failures.join('\n')}`);
}

function report() {
  reportCombinations();
  reportFailures();
  console.log('\n── what ran');
  for (const { name, failed, seconds, tests } of results) {
    const faults = [...failed, ...(tests?.failures.length ? [`${tests.failures.length} tests`] : [])];
    const outcome = faults.length ? `FAILED: ${faults.join(', ')}` : 'ok';
    const number = tests ? `${tests.passed + tests.failures.length} tests` : '';
    console.log(`${name.padEnd(9)} ${seconds.toFixed(1).padStart(6)} s  ${number.padEnd(12)} ${outcome}`);
    for (const note of notes(name, 'selection')) console.log(`${name.padEnd(9)} ${note}`);
    const leftOut = notes(name, 'left-out');
    if (leftOut.length) console.log(`${name.padEnd(9)} left out, as it is not installed: ${leftOut.join(', ')}`);
  }
  for (const name of added === undefined ? [] : optional.filter((each) => !isWanted(each)))
    console.log(`${name.padEnd(9)} left out: it is not installed, or TEST_ENGINES=0`);
  const sum = (count) => results.reduce((total, result) => total + count(result), 0);
  const passed = sum(({ tests }) => tests?.passed ?? 0);
  // A command that failed without a failed test counts as one failure.
  const failures = sum(({ tests, failed }) => Math.max(tests?.failures.length ?? 0, failed.length));
  console.log(`${passed} passed, ${failures} failed`);
  process.exitCode = failures ? 1 : 0;
}
