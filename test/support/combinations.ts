import { executeServerCommand } from '@web/test-runner-commands';

/**
 * Reports to `npm test` that combinations were checked. It adds them up by name and prints the sums at its end. Call it
 * after the check. Tests in Node call `noteCombinations` from `combinations.mjs` instead.
 * @param name What was combined, such as `widget × language`.
 */
export async function countCombinations(name: string, count = 1): Promise<void> {
  await executeServerCommand('count-combinations', { name, count });
}
