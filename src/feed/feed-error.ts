/** The reason why there is no feed to show. */
export type FeedErrorCode = 'network' | 'timeout' | 'http' | 'too-large' | 'not-json' | 'not-a-feed' | 'contract';

/** Thrown if nothing of a feed can be shown. The message is for developers; visitors see one in their own language. */
export class FeedError extends Error {
  override readonly name = 'FeedError';

  constructor(
    readonly code: FeedErrorCode,
    /** Address of the feed. */
    readonly url: string,
    detail: string,
  ) {
    super(`${url}: ${detail}`);
  }
}
