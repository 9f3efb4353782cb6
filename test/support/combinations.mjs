/** What tests check in many combinations, for the end of `npm test`, which sums up by name. */
import { appendFileSync } from 'node:fs';

/**
 * Notes that combinations were checked; without effect where `npm test` is not the caller.
 * @param {string} name what was combined, such as `story × theme`
 * @param {number} count how many more
 */
export function noteCombinations(name, count) {
  const { TEST_COUNT } = process.env;
  if (TEST_COUNT) appendFileSync(`${TEST_COUNT}.combinations`, `${JSON.stringify({ name, count })}\n`);
}

/** @returns the runner's plugin for `countCombinations` */
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
