/** Keeps commands from writing over what they read, and over what they have just written. */
import type { FeedPages } from '../publish/documents/pages.ts';
import { isAddress } from '../publish/sources/read-bytes.ts';
import { fileKey } from './pages.ts';
import { UsageError } from './usage.ts';

/**
 * @param results the files that are to be written
 * @throws UsageError if one of them is a page that was read, or another result, under whatever name
 */
export async function assertKept({ pages }: FeedPages, results: readonly string[]): Promise<void> {
  const taken = new Map<string, string>();
  for (const { source } of pages) {
    if (isAddress(source)) continue;
    const lost = `${source} would be lost: it is read, and a result would replace it. Name another place for that.`;
    taken.set(await fileKey(source), lost);
  }
  for (const result of results) {
    const key = await fileKey(result);
    const reason = taken.get(key);
    if (reason !== undefined) throw new UsageError(reason);
    taken.set(key, `${result}: another result would replace it. Name another place for one of them.`);
  }
}
