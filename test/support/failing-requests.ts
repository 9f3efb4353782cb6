import { executeServerCommand } from '@web/test-runner-commands';

/**
 * Lets requests fail as if the network were gone, until `restoreRequests` or the end of the running test.
 * @param patterns addresses with `*` for any text: `*\/citing.ts*`
 */
export async function failRequests(...patterns: string[]): Promise<void> {
  await executeServerCommand('fail-requests', patterns);
}

/** The network is back. */
export const restoreRequests = (): Promise<void> => failRequests();

afterEach(restoreRequests);
