import { waitUntil as waitWithin } from '@open-wc/testing';

/** Longest wait, in milliseconds. A busy machine may need more than the library's second for code that is loaded on demand. */
const timeout = 10_000;

/**
 * Waits until a condition is true.
 * @param message what was waited for
 * @param options `interval` between two looks, in milliseconds; 50 by default
 */
export function waitUntil(
  condition: () => unknown,
  message?: string,
  options: { readonly interval?: number; readonly timeout?: number } = {},
): Promise<void> {
  return waitWithin(condition, message, { timeout, ...options });
}
