import { executeServerCommand } from '@web/test-runner-commands';

/**
 * Tells `npm test` that so many combinations were checked; it sums up by name and prints the sums at its end. To be
 * called after what checks them. A test in Node calls `noteCombinations` of `combinations.mjs`.
 * @param name what was combined, such as `widget × language`
 */
export async function countCombinations(name: string, count = 1): Promise<void> {
  await executeServerCommand('count-combinations', { name, count });
}
