/** Says what tests leave out. */
import { appendFileSync } from 'node:fs';

/**
 * Notes that something is not tested, as it is not installed. `npm test` says it again at its end.
 * @param {import('node:test').TestContext} test that finds it out
 * @param {string} what such as `examples/vue`
 */
export function noteLeftOut(test, what) {
  const { TEST_COUNT } = process.env;
  test.diagnostic(`${what} is left out: it is not installed`);
  if (TEST_COUNT) appendFileSync(`${TEST_COUNT}.left-out`, `${what}\n`);
}
