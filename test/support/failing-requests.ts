import { executeServerCommand } from '@web/test-runner-commands';

/**
 * Makes requests fail as if the network were down, until `restoreRequests` or the end of the running test.
 * @param patterns URLs, with `*` for any text: `*\/citing.ts*`.
 */
export async function failRequests(...patterns: string[]): Promise<void> {
  await executeServerCommand('fail-requests', patterns);
}

/** Restores the network. */
export const restoreRequests = (): Promise<void> => failRequests();

afterEach(restoreRequests);
