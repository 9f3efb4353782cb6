import { aTimeout } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { loadModule } from '../../src/element/lazy-module.ts';

/**
 * Makes requests fail as if the network were down, until `restoreRequests` or the end of the file. Not only of the running test: what it has
 * begun to load may not have failed yet, and code that a page has loaded once cannot fail any more.
 * @param patterns URLs, with `*` for any text: `*\/citing.ts*`.
 */
export async function failRequests(...patterns: string[]): Promise<void> {
  await executeServerCommand('fail-requests', patterns);
}

/** Restores the network. */
export const restoreRequests = (): Promise<void> => failRequests();

/** Loads a module whose requests fail. By then, whoever began to load it before has failed as well. */
export async function failedLoad(load: () => Promise<unknown>): Promise<void> {
  await loadModule(load).catch(() => undefined);
  await aTimeout(0);
}

after(restoreRequests);
