/** Writes the publications of a feed for a search engine, one JSON document a line. */
import { createHash } from 'node:crypto';
import type { Feed } from '../../feed/types.ts';
import { itemsOfKind } from '../../model/items.ts';
import { documentWriter } from '../../model/search-document.ts';

/** What Meilisearch, which is the strictest, allows as a key. */
const key = /^[\w-]{1,511}$/;

/** An id as a key of a document: the id itself if it may be one, else its hash. */
export const documentKey = (id: string): string =>
  key.test(id) ? id : createHash('sha256').update(id).digest('hex').slice(0, 40);

export interface DocumentOptions {
  /** Whether documents have all their text a second time, folded. */
  readonly isFolded: boolean;
  /** Whether each document has a line before it, as the bulk API of Elasticsearch and OpenSearch wants. */
  readonly isBulk: boolean;
}

/** Writes documents, in the order of the feed. */
export function* documentLines(feed: Feed, { isFolded, isBulk }: DocumentOptions): Iterable<string> {
  const documentOf = documentWriter(feed, documentKey, isFolded);
  for (const publication of itemsOfKind(feed, 'publication')) {
    const document = documentOf(publication);
    if (isBulk) yield `${JSON.stringify({ index: { _id: document.id } })}\n`;
    yield `${JSON.stringify(document)}\n`;
  }
}
