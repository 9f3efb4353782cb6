/** Compares the results of tests in an engine with the list of exceptions. */

/**
 * @typedef {object} Result
 * @property {string} name file, suites and name of a test
 * @property {boolean} passed
 * @property {string} [message] what failed
 *
 * @param {readonly Result[]} results
 * @param {readonly import('./exceptions.mjs').Exception[]} exceptions those of the engine
 * @returns Which tests passed, which failed as listed, and what is wrong, in words.
 */
export function verdictOn(results, exceptions) {
  const listed = new Map(exceptions.map((exception) => [exception, 0]));
  const verdict = { passed: 0, excepted: [], faults: [] };
  for (const { name, passed, message } of results) {
    const exception = exceptions.find((each) => covers(each, name));
    if (exception) listed.set(exception, listed.get(exception) + 1);
    if (exception && passed) verdict.faults.push(`${name}\n    passes, but is listed as an exception`);
    else if (exception) verdict.excepted.push({ test: name, exception });
    else if (passed) verdict.passed += 1;
    else verdict.faults.push(`${name}\n    ${message ?? 'was not run'}`);
  }
  const files = new Set(results.map(({ name }) => fileOf(name)));
  // A file whose page was lost, or that could not be loaded, does not tell which tests it has. That is a fault of its own.
  const lost = new Set(results.filter(({ name }) => fileOf(name) === name).map(({ name }) => name));
  for (const [{ test }, count] of listed) {
    if (!count && files.has(fileOf(test)) && !lost.has(fileOf(test)))
      verdict.faults.push(`${test}\n    is listed as an exception, but there is no such test`);
  }
  return verdict;
}

/** Separates the parts of a test’s name. */
export const divider = ' › ';

/** The file of a test. */
export const fileOf = (name) => name.split(divider)[0];

/** Whether an exception is for a test. */
export const covers = ({ test }, name) => matches(name, test);

function matches(name, pattern) {
  const [first, ...rest] = pattern.split('*');
  if (!rest.length) return name === pattern;
  const last = rest.pop();
  let at = first.length;
  if (!name.startsWith(first)) return false;
  for (const part of rest) {
    const found = name.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return name.length >= at + last.length && name.endsWith(last);
}
