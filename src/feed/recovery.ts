/** What helps when a feed cannot be loaded. No page loads it to show a feed for the first time. */
export { keepCopy, storedCopy } from './copies.ts';
export { explained } from './diagnosis.ts';
export { tryAgain } from './retry.ts';

export type Recovery = typeof import('./recovery.ts');
