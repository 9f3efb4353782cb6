/**
 * Last good copies of feeds in the browser's Cache Storage, so that a page has something to show if the feed's server fails. A
 * copy holds all pages of the feed, and nothing else.
 */
import { aborted, inTime } from './first-of.ts';

/** The pages of a feed, as they were sent, and when. */
export interface StoredCopy {
  readonly pages: readonly { readonly url: string; readonly text: string }[];
  /** In milliseconds since 1970. */
  readonly fetchedAt: number;
}

const prefix = 'mpg-widgets-feeds-';
/** Changes when copies are written differently. */
const version = 1;
/** Longest wait for the browser's storage, in milliseconds. */
const patience = 3000;
/** Size of all copies together, in characters. */
const sizeLimit = 5_000_000;

/**
 * Key of a feed's copy. Not the feed's own address: service workers that answer from any cache would answer the host's
 * own requests with it.
 */
const keyOf = (url: string): string => `https://copies.mpg-widgets.invalid/?${encodeURIComponent(url)}`;

/** Opens the storage and deletes what older versions stored. @throws if the browser refuses it */
async function openStore(): Promise<Cache> {
  for (const name of await caches.keys()) {
    if (name.startsWith(prefix) && Number(name.slice(prefix.length)) < version) await caches.delete(name);
  }
  return caches.open(prefix + String(version));
}

async function read(store: Cache, key: RequestInfo): Promise<StoredCopy | undefined> {
  const response = await store.match(key);
  return response && ((await response.json()) as StoredCopy);
}

/**
 * Returns the last good copy of a feed; undefined if there is none, if the browser refuses or does not answer, as with a damaged
 * profile, or once nobody waits for it any more. Never rejects.
 */
export async function storedCopy(url: string, signal: AbortSignal): Promise<StoredCopy | undefined> {
  try {
    signal.throwIfAborted();
    const stored = openStore().then((store) => read(store, keyOf(url)));
    return await inTime([stored, aborted(signal)], patience);
  } catch {
    return undefined;
  }
}

/** Deletes copies, the oldest first, until a new one fits. The one that it replaces stays: storing the new one may fail. */
async function makeRoom(store: Cache, size: number, replaced: string): Promise<void> {
  const others = await Promise.all(
    (await store.keys())
      .filter(({ url }) => url !== replaced)
      .map(async (key) => {
        const response = await store.match(key);
        return {
          key,
          date: Number(response?.headers.get('x-fetched-at')),
          size: Number(response?.headers.get('x-size')),
        };
      }),
  );
  let total = others.reduce((sum, other) => sum + other.size, size);
  for (const { key, size } of others.sort((a, b) => a.date - b.date)) {
    if (total <= sizeLimit) return;
    await store.delete(key);
    total -= size;
  }
}

/** Whether a copy says the same on the same day, so that it need not be written. */
function isCurrent(stored: StoredCopy | undefined, copy: StoredCopy): boolean {
  const day = ({ fetchedAt }: StoredCopy): string => new Date(fetchedAt).toDateString();
  return !!stored && day(stored) === day(copy) && JSON.stringify(stored.pages) === JSON.stringify(copy.pages);
}

/** Keeps a copy of a feed, unless that is more than 5 MB or the browser refuses. Never rejects. */
export async function keepCopy(url: string, copy: StoredCopy): Promise<void> {
  // Writing what is too large would hold the page for a long time.
  if (copy.pages.reduce((sum, { text }) => sum + text.length, 0) > sizeLimit) return;
  try {
    const text = JSON.stringify(copy);
    if (text.length > sizeLimit) return;
    const store = await openStore();
    const key = keyOf(url);
    if (isCurrent(await read(store, key), copy)) return;
    await makeRoom(store, text.length, new Request(key).url);
    const headers = { 'x-fetched-at': String(copy.fetchedAt), 'x-size': String(text.length) };
    await store.put(key, new Response(text, { headers }));
  } catch {
    // Private windows, sandboxed frames, pages without https and full disks have no copies.
  }
}
