/** What helps when a feed cannot be loaded. No page loads it to show a feed for the first time. */
export { keepCopy } from './copies.ts';
export { explained } from './diagnosis.ts';
export { expectBetter, storedFeed } from './older-copy.ts';
export { tryAgain } from './retry.ts';

export type Recovery = typeof import('./recovery.ts');
