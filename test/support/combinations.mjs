/** Counts the combinations that tests check. `npm test` adds them up by name at its end. */
import { appendFileSync } from 'node:fs';

/**
 * Notes that combinations were checked. Has no effect unless `npm test` runs the tests.
 * @param {string} name What was combined, such as `story × theme`.
 * @param {number} count How many more.
 */
export function noteCombinations(name, count) {
  const { TEST_COUNT } = process.env;
  if (TEST_COUNT) appendFileSync(`${TEST_COUNT}.combinations`, `${JSON.stringify({ name, count })}\n`);
}

/** @returns The plugin for the runner that serves `countCombinations`. */
export function combinationsPlugin() {
  return {
    name: 'count-combinations-command',
    executeCommand({ command, payload }) {
      if (command !== 'count-combinations') return undefined;
      noteCombinations(payload.name, payload.count);
      return true;
    },
  };
}
