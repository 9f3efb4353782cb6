import type { Transfer } from './transfer.ts';

/** The reason why there is no feed to show, or none of today. docs/errors.md has the causes and remedies. */
export type FeedErrorCode =
  | 'address'
  | 'contract'
  | 'emptied'
  | 'empty'
  | 'encoding'
  | 'error-answer'
  | 'html'
  | 'http'
  | 'interrupted'
  | 'mixed-content'
  | 'network'
  | 'not-a-feed'
  | 'not-json'
  | 'offline'
  | 'partial'
  | 'redirect'
  | 'timeout'
  | 'too-large'
  | 'truncated'
  | 'wrong-type';

/** What is known of a failure besides its code. */
export interface Circumstances {
  /** Status of the answer; undefined if there was none. */
  readonly status?: number | undefined;
  /** How long the server asks to wait before the next request, in milliseconds. */
  readonly retryAfter?: number | undefined;
  /** The answer that could not be read. */
  readonly answer?: Transfer | undefined;
  /** What was read, if it is not a feed. */
  readonly document?: unknown;
  /** What was thrown. */
  readonly cause?: unknown;
  /** What the publisher should do. */
  readonly remedy?: string | undefined;
}

/** Thrown if nothing of a feed can be shown. The message is for developers; visitors see one in their own language. */
export class FeedError extends Error {
  override readonly name = 'FeedError';
  readonly status: number | undefined;
  readonly remedy: string | undefined;

  constructor(
    readonly code: FeedErrorCode,
    /** Address of the feed. */
    readonly url: string,
    /** What happened, for developers. */
    readonly detail: string,
    readonly circumstances: Circumstances = {},
  ) {
    const { status, remedy, cause } = circumstances;
    super(`${url && `${url}: `}${detail}${remedy ? `. ${remedy}` : ''}`, { cause });
    this.status = status;
    this.remedy = remedy;
  }
}
