export { FeedError, type FeedErrorCode } from './feed-error.ts';
export { keepFeed, type LoadedFeed, loadFeed, type LoadOptions } from './load.ts';
export { type ParsedFeed, parseFeed } from './parse.ts';
export type * from './types.ts';
