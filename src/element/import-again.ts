/** How many further addresses of a file failed too, by the file's own address. */
const failures = new Map<string, number>();

/**
 * Imports a module, and once more if that fails. Chromium remembers a failed import for as long as the page is open:
 * importing the same address again fails without a request. The second attempt therefore adds a query to the address.
 * docs/decisions/0014-task-and-lazy-modules.md
 *
 * @param load imports the module: `() => import('./citing.ts')`
 * @throws the browser's error if both attempts fail; a later call tries again
 */
export async function importAgain<Module>(load: () => Promise<Module>): Promise<Module> {
  try {
    return await load();
  } catch (error) {
    const address = failedAddress(error);
    if (!address) throw error;
    const count = failures.get(address) ?? 0;
    try {
      return (await import(/* @vite-ignore */ `${address}?retry=${count + 1}`)) as Module;
    } catch (reason) {
      failures.set(address, count + 1);
      throw reason;
    }
  }
}

/** The address of the file that could not be imported. Browsers name it in the error's message alone, or not at all. */
function failedAddress(error: unknown): string | undefined {
  return error instanceof TypeError ? /https?:\/\/[^\s?]+/.exec(error.message)?.[0] : undefined;
}
