import { hasHash } from './has-hash.ts';

/** How many further addresses of a file failed too, by the file's own address. */
const failures = new Map<string, number>();

/**
 * Imports a module, and once more if that fails. Chromium remembers a failed import for as long as the page is open:
 * importing the same address again fails without a request. The second attempt therefore adds a query to the address.
 * docs/decisions/0014-task-and-lazy-modules.md. There is no second attempt where the page lists the file's hash.
 *
 * @param load imports the module: `() => import('./citing.ts')`
 * @throws the browser's error if both attempts fail; a later call tries again
 */
export async function importAgain<Module>(load: () => Promise<Module>): Promise<Module> {
  try {
    return await load();
  } catch (error) {
    // Browsers name the file only in the error's message. Errors of the module's own code are worded differently.
    const address = /imported module: ([^\s?]+)/.exec(String(error))?.[1];
    if (!address || hasHash(address.split('/').slice(-2).join('/'))) throw error;
    const attempt = (failures.get(address) ?? 0) + 1;
    try {
      // Bundlers leave this import alone: the address is known only here.
      return (await import(/* @vite-ignore */ /* webpackIgnore: true */ `${address}?retry=${attempt}`)) as Module;
    } catch (reason) {
      failures.set(address, attempt);
      throw reason;
    }
  }
}
