/** Keeps answers of servers in a folder, so that a build that was stopped goes on where it was, and nothing is sent twice. */
import { createHash } from 'node:crypto';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isObject } from '../../feed/read.ts';
import { collected } from './decode.ts';
import { type Downloaded, type Downloads, isAddress, once, type OpenOptions } from './downloaded.ts';
import { reason } from './reasons.ts';

interface CacheSettings {
  readonly folder: string;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Whether what is kept is not used. */
  readonly isFresh: boolean;
  /** Answers that were kept since then are used without asking, in milliseconds since 1970. Default: none. */
  readonly keptSince?: number | undefined;
}

/** What is kept of an answer. */
interface Kept {
  readonly bytes: Uint8Array;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly charset: string | undefined;
  readonly at: number;
}

/** How long a stopped build can be resumed, in milliseconds. */
const resumable = 3_600_000;

const keptHeaders = ['etag', 'last-modified', 'x-wp-total', 'x-wp-totalpages'];

const textOr = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

async function readKept(file: string): Promise<Kept | undefined> {
  try {
    const kept: unknown = JSON.parse(await readFile(`${file}.json`, 'utf8'));
    if (!isObject(kept) || typeof kept['url'] !== 'string' || typeof kept['at'] !== 'number') return undefined;
    const headers = isObject(kept['headers']) ? kept['headers'] : {};
    const texts = Object.entries(headers).filter((entry): entry is [string, string] => typeof entry[1] === 'string');
    const bytes = await readFile(file);
    const { url, at } = { url: kept['url'], at: kept['at'] };
    return { bytes, url, at, headers: Object.fromEntries(texts), charset: textOr(kept['charset']) };
  } catch {
    return undefined;
  }
}

/** Keeps an answer. What describes it is written last, so that it never belongs to other bytes. */
async function keep(file: string, answer: Downloaded, bytes: Uint8Array, at: number): Promise<void> {
  const headers = keptHeaders.flatMap((name) => {
    const value = answer.headers.get(name);
    return value === null ? [] : [[name, value] as const];
  });
  await rm(`${file}.json`, { force: true });
  await writeFile(file, bytes);
  await describe(file, { url: answer.url, headers: Object.fromEntries(headers), charset: answer.charset, at });
}

/** Writes what describes a kept answer. */
const describe = (
  file: string,
  { url, headers, charset, at }: Omit<Kept, 'bytes' | 'url'> & Pick<Downloaded, 'url'>,
): Promise<void> => writeFile(`${file}.json`, JSON.stringify({ url, headers, charset, at }));

const reused = ({ bytes, url, headers, charset }: Kept): Downloaded => ({
  bytes: once(bytes),
  charset,
  url,
  headers: new Headers(headers),
  status: 200,
});

/** What a server is asked so that it sends only what has changed. */
function conditions({ headers }: Kept): Readonly<Record<string, string>> {
  const { etag, 'last-modified': modified } = headers;
  return { ...(etag && { 'If-None-Match': etag }), ...(modified && { 'If-Modified-Since': modified }) };
}

/** Downloads that keep what servers answer. */
export class Cache implements Downloads {
  readonly #downloads: Downloads;
  readonly #settings: CacheSettings;
  readonly #marker: string;
  /** Answers since then are used without asking again. */
  readonly #since: Promise<number>;
  #isStarted = false;

  /** Why nothing is kept; undefined if it is. */
  problem: string | undefined;
  /** How many answers of a stopped build were used again. */
  resumed = 0;

  constructor(downloads: Downloads, settings: CacheSettings) {
    this.#downloads = downloads;
    this.#settings = settings;
    this.#marker = join(settings.folder, 'unfinished');
    this.#since = this.#startOfRun();
  }

  async open(address: string, options: OpenOptions = {}): Promise<Downloaded> {
    if (!isAddress(address)) return this.#downloads.open(address, options);
    await this.#start();
    if (this.problem !== undefined) return this.#downloads.open(address, options);
    const { folder, isFresh, now, keptSince = Infinity } = this.#settings;
    const file = join(folder, createHash('sha256').update(address).digest('hex').slice(0, 32));
    const kept = isFresh ? undefined : await readKept(file);
    if (kept && kept.at < now && kept.at >= (await this.#since)) {
      this.resumed++;
      return reused(kept);
    }
    if (kept && kept.at >= keptSince) return reused(kept);
    const headers = { ...options.headers, ...(kept ? conditions(kept) : {}) };
    const accepted = [...(options.accepted ?? []), ...(kept ? [304] : [])];
    const answer = await this.#downloads.open(address, { headers, accepted });
    if (answer.status === 304 && kept) {
      await this.#orGoOn(() => describe(file, { ...kept, at: now }));
      return reused(kept);
    }
    if (answer.status !== 200) return answer;
    const bytes = await collected(answer.bytes);
    await this.#orGoOn(() => keep(file, answer, bytes, now));
    return { ...answer, bytes: once(bytes) };
  }

  /** Says that a build is done: the next one asks servers again, for what has changed. */
  finish(): Promise<void> {
    return this.#orGoOn(() => rm(this.#marker, { force: true }));
  }

  /** Does what a build can do without. */
  async #orGoOn(task: () => Promise<void>): Promise<void> {
    if (this.problem !== undefined) return;
    await task().catch((error: unknown) => {
      this.problem = reason(error);
    });
  }

  /** When the build that goes on now began: the one that was stopped, unless that was long ago. */
  async #startOfRun(): Promise<number> {
    const { now, isFresh } = this.#settings;
    const began = Number(await readFile(this.#marker, 'utf8').catch(() => 'NaN'));
    return !isFresh && now - began < resumable ? began : now;
  }

  async #start(): Promise<void> {
    if (this.#isStarted) return;
    this.#isStarted = true;
    const { folder } = this.#settings;
    await this.#orGoOn(async () => {
      await mkdir(folder, { recursive: true });
      // Nobody wants it in a repository.
      await writeFile(join(folder, '.gitignore'), '*\n');
      await writeFile(this.#marker, String(await this.#since));
    });
  }
}
