/** Why there is no feed to show. */
export type FeedErrorCode = 'network' | 'timeout' | 'http' | 'too-large' | 'not-json' | 'not-a-feed' | 'contract';

/** Nothing of a feed can be shown. The message is for developers; visitors are told in their own language. */
export class FeedError extends Error {
  override readonly name = 'FeedError';

  constructor(
    readonly code: FeedErrorCode,
    /** Address of the feed. */
    readonly url: string,
    detail: unknown = code,
    /** HTTP status of the answer, where there was one that refused. */
    readonly status = 0,
  ) {
    super(`${url}: ${detail}`);
  }
}
