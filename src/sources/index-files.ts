/** Loads the files of a static search index. */
import { FeedError, type FeedErrorCode } from '../feed/feed-error.ts';
import { firstOf } from '../feed/first-of.ts';
import { isObject } from '../feed/read.ts';
import { indexFormat } from '../model/search/bytes.ts';
import { fileNames, type IndexCore } from '../model/search/static-index.ts';
import { unpacked } from './unpack.ts';

/** Reads a file. @throws if it is damaged */
export type Decode = (bytes: Uint8Array) => unknown;

/** A file that is on its way, for all who wait for it. */
interface Flight {
  readonly file: Promise<unknown>;
  readonly controller: AbortController;
  waiting: number;
}

interface Kept {
  readonly value: unknown;
  /** In bytes, before it was decoded. */
  readonly size: number;
}

/** Bytes of files that are kept; decoded they take about three times as much. */
const mostBytes = 3_000_000;
/** Timeout for a file, in milliseconds. */
const defaultTimeout = 20_000;
const defaultRetryDelay = 1000;

/** How files are requested. */
export interface FileSettings {
  /** Timeout for each file, in milliseconds. Default: 20000. */
  readonly timeout?: number | undefined;
  /** Time before a file is requested for the second time, in milliseconds. Default: 1000. */
  readonly retryDelay?: number | undefined;
}

/** What failed, as an answer that may say when to ask again. */
const failedAnswer = ({ url, status, headers }: Response): FeedError['circumstances']['answer'] => ({
  ...{ failure: undefined, error: undefined, text: '', size: 0 },
  ...{ url, status, type: headers.get('content-type') ?? '' },
  ...{ retryAfter: headers.get('retry-after') ?? '', date: headers.get('date') ?? '' },
});

function checkedCore(url: string, core: unknown): IndexCore {
  if (!isObject(core) || typeof core['format'] !== 'number') throw new FeedError('wrong-type', url, 'no search index');
  const { format, folder, size, facets, shards, beginnings = [], languages, newest } = core;
  if (format > indexFormat)
    throw new FeedError('contract', url, `format ${format} of the search index is above ${indexFormat}`);
  const isWhole =
    isObject(facets) && [shards, beginnings, languages, newest].every(Array.isArray) && Number.isInteger(size);
  if (!isWhole || !/^[\w-]+$/.test(String(folder))) throw new FeedError('wrong-type', url, 'no search index');
  // Whatever else is wrong makes a query fail, as a damaged file does.
  return core as unknown as IndexCore;
}

/** Files of an index. Those used last are kept, and what several wait for is requested once. */
export class IndexFiles {
  readonly #flights = new Map<string, Flight>();
  readonly #kept = new Map<string, Kept>();
  /** Files that were damaged: the browser's cache may have them. */
  readonly #damaged = new Set<string>();
  #core: IndexCore | undefined;

  /** @param address of `index.json`, absolute */
  constructor(
    private readonly address: string,
    private readonly settings: FileSettings = {},
  ) {}

  /** What `index.json` says, once it is loaded. */
  get core(): IndexCore | undefined {
    return this.#core;
  }

  /** @throws FeedError if it cannot be loaded; the signal's reason once it is aborted */
  async loadCore(signal: AbortSignal): Promise<IndexCore> {
    this.#core ??= (await this.#shared(fileNames.core, this.address, this.#readCore, signal)) as IndexCore;
    return this.#core;
  }

  /**
   * Loads `index.json` again, unless another has done so, after files could not be loaded that it names.
   * @param folder where they were looked for
   * @returns whether the index was replaced meanwhile
   */
  async renew(folder: string, signal: AbortSignal): Promise<boolean> {
    if (this.#core?.folder === folder) {
      this.#damaged.add(this.address);
      this.#core = (await this.#shared(fileNames.core, this.address, this.#readCore, signal)) as IndexCore;
    }
    return this.#core?.folder !== folder;
  }

  /** A file, if it is loaded. @param path its folder and name */
  get(path: string): unknown {
    const kept = this.#kept.get(path);
    if (!kept) return undefined;
    // The latest is the last.
    this.#kept.delete(path);
    this.#kept.set(path, kept);
    return kept.value;
  }

  /**
   * Loads files.
   * @param paths their folders and names, with how to read them
   * @throws FeedError if one cannot be loaded; the signal's reason once it is aborted
   */
  async load(paths: ReadonlyMap<string, Decode>, signal: AbortSignal): Promise<void> {
    await Promise.all(
      [...paths].map(([path, decode]) =>
        this.#shared(path, new URL(path, this.address).href, this.#readFile(path, decode), signal),
      ),
    );
  }

  /** Drops the files that were not used for longest. */
  trim(): void {
    let total = 0;
    for (const { size } of this.#kept.values()) total += size;
    for (const [path, { size }] of this.#kept) {
      if (total <= mostBytes) return;
      this.#kept.delete(path);
      total -= size;
    }
  }

  readonly #readCore = (bytes: Uint8Array): unknown =>
    checkedCore(this.address, JSON.parse(new TextDecoder().decode(bytes)));

  readonly #readFile =
    (path: string, decode: Decode): Decode =>
    (bytes) => {
      const value = decode(bytes);
      this.#kept.set(path, { value, size: bytes.length });
      return value;
    };

  /** Loads a file once for all who wait for it, and no longer than somebody does. */
  async #shared(key: string, url: string, decode: Decode, signal: AbortSignal): Promise<unknown> {
    signal.throwIfAborted();
    const flight = this.#flights.get(key) ?? this.#started(key, url, decode);
    flight.waiting++;
    let leave = (): void => undefined;
    const left = new Promise<never>((_, reject) => {
      leave = () => reject(signal.reason as Error);
      signal.addEventListener('abort', leave);
    });
    try {
      return await firstOf([flight.file, left]);
    } finally {
      signal.removeEventListener('abort', leave);
      if (!--flight.waiting) {
        flight.controller.abort();
        if (this.#flights.get(key) === flight) this.#flights.delete(key);
      }
    }
  }

  #started(key: string, url: string, decode: Decode): Flight {
    const controller = new AbortController();
    const flight = { file: this.#file(url, decode, controller.signal), controller, waiting: 0 };
    // Whoever waits is told.
    flight.file.catch(() => undefined);
    this.#flights.set(key, flight);
    return flight;
  }

  /**
   * Loads a file, again if it may come then.
   * @throws FeedError with its cause and remedy, if the code that knows them can be loaded
   */
  async #file(url: string, decode: Decode, signal: AbortSignal): Promise<unknown> {
    try {
      return await this.#attempt(url, decode, signal);
    } catch (error) {
      const recovery = await import('../feed/recovery.ts').catch(() => undefined);
      if (!recovery) throw error;
      const { retryDelay = defaultRetryDelay } = this.settings;
      return recovery.tryAgain(error, () => this.#attempt(url, decode, signal), { signal, retryDelay });
    }
  }

  /** @throws FeedError */
  async #attempt(url: string, decode: Decode, left: AbortSignal): Promise<unknown> {
    const controller = new AbortController();
    const leave = (): void => controller.abort();
    left.addEventListener('abort', leave);
    if (left.aborted) leave();
    let code: FeedErrorCode = 'network';
    const timer = setTimeout(() => {
      code = 'timeout';
      controller.abort();
    }, this.settings.timeout ?? defaultTimeout);
    let response: Response | undefined;
    try {
      // From a cache, except what was damaged or is to be loaded anew.
      const cache = this.#damaged.has(url) ? 'reload' : 'default';
      response = await fetch(url, { cache, signal: controller.signal });
      if (!response.ok) {
        code = 'http';
        throw new Error(`HTTP ${response.status}`);
      }
      const packed = new Uint8Array(await response.arrayBuffer());
      // The file is there, so that what fails now is due to its content.
      this.#damaged.add(url);
      code = packed[0] === 0x3c ? 'html' : 'interrupted';
      const value = decode(await unpacked(packed));
      this.#damaged.delete(url);
      return value;
    } catch (error) {
      if (error instanceof FeedError) throw error;
      const answer = code === 'http' && response ? failedAnswer(response) : undefined;
      throw new FeedError(code, url, String(error), { status: answer?.status, answer, cause: error });
    } finally {
      clearTimeout(timer);
      left.removeEventListener('abort', leave);
    }
  }
}
