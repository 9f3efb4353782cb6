/** Makes a feed again whenever what it is made of changes, and keeps what the preview shows of it. */
import { randomUUID } from 'node:crypto';
import process from 'node:process';
import { resolve } from 'node:path';
import { type Report, reportLines } from '../publish/build/report.ts';
import { check } from '../publish/check/check.ts';
import { loadConfig } from '../publish/config/load.ts';
import { UnreadableError } from '../publish/documents/document.ts';
import { readFeedPages } from '../publish/documents/pages.ts';
import { PublishError } from '../publish/publish-error.ts';
import { downloads, isAddress } from '../publish/sources/read-bytes.ts';
import { Changes } from '../publish/watch/changes.ts';
import {
  type PreviewFeed,
  previewFeed,
  type PreviewState,
  type WidgetDescription,
} from '../publish/watch/preview-state.ts';
import { Repeated } from '../publish/watch/repeated.ts';
import { filesOf, makeFeed, sourcesOf, targetOf, WorseFeedError } from './feed-making.ts';
import { progressBar } from './progress-bar.ts';
import { safe } from './terminal.ts';

export interface WatchSettings {
  /** The config. */
  readonly file: string;
  readonly out: string | undefined;
  readonly isForced: boolean;
  /** Time after which servers are asked again, in milliseconds; 0 for never. */
  readonly every: number;
  readonly widgets: readonly WidgetDescription[];
  readonly languages: Readonly<Record<string, string>>;
  /** Is told what came of each build. */
  readonly onBuild: (outcome: Outcome) => void;
}

/** What came of a build. */
export type Outcome =
  | { readonly type: 'built'; readonly out: string; readonly feed: PreviewFeed }
  | { readonly type: 'failed'; readonly lines: readonly string[]; readonly hasFeed: boolean };

/** Why there is no feed, in lines; undefined if the error is a fault of this program. */
function linesOf(error: unknown): readonly string[] | undefined {
  if (error instanceof PublishError) {
    const more = error instanceof WorseFeedError ? reportLines(error.built.report) : [];
    return [...error.message.split('\n'), ...more].map(safe);
  }
  if (!(error instanceof UnreadableError)) return undefined;
  const { source, place, message, remedy } = error;
  const where = place ? `, line ${place.line}, column ${place.column}` : '';
  return [safe(`${source}${where}: ${message} ${remedy}`)];
}

/** What a promise gives. @throws the signal's reason as soon as it is aborted, even if the promise never comes to an end */
async function unlessAborted<Value>(promise: Promise<Value>, signal: AbortSignal): Promise<Value> {
  const stopped = new AbortController();
  const aborted = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true, signal: stopped.signal });
  });
  return Promise.race([promise, aborted]).finally(() => stopped.abort());
}

export class FeedWatch {
  readonly #settings: WatchSettings;
  readonly #changes = new Changes({ onChange: () => this.#builds.run() });
  readonly #builds = new Repeated((signal) => this.#build(signal));
  #tell: (state: PreviewState) => void = () => undefined;
  #state: PreviewState;
  #target: string;
  #timer: NodeJS.Timeout | undefined;
  /** Whether the next build asks servers, and does not use what it knows of them. */
  #isDue = true;
  /** When the last build that asked servers began, and when they are to be asked again, in milliseconds since 1970. */
  #asked = { at: 0, again: 0 };
  /** Whether the config that is built names a server. */
  #hasServers = false;
  #crash: (error: unknown) => void = () => undefined;

  /** Rejects if something happens that should not. */
  readonly crashed = new Promise<never>((_, reject) => (this.#crash = reject));

  constructor(settings: WatchSettings) {
    const { file, languages } = settings;
    this.#settings = settings;
    this.#target = resolve(file, '..', 'feed.json');
    this.#state = {
      session: randomUUID(),
      config: file,
      isBuilding: true,
      failure: undefined,
      version: 0,
      builtAt: undefined,
      feed: undefined,
      languages,
    };
  }

  get state(): PreviewState {
    return this.#state;
  }

  /** The file of the feed, which may not be there yet. */
  get target(): string {
    return this.#target;
  }

  /** Begins. @param tell is given each new state */
  start(tell: (state: PreviewState) => void): void {
    this.#tell = tell;
    this.#changes.watch([resolve(this.#settings.file)]);
    this.#builds.run();
  }

  async end(): Promise<void> {
    clearTimeout(this.#timer);
    this.#changes.close();
    await this.#builds.end();
  }

  #set(change: Partial<PreviewState>): void {
    this.#state = { ...this.#state, ...change };
    this.#tell(this.#state);
  }

  /** Makes the feed. Rejects never. */
  async #build(signal: AbortSignal): Promise<void> {
    clearTimeout(this.#timer);
    this.#hasServers = false;
    this.#set({ isBuilding: true });
    try {
      await this.#make(signal);
      this.#askAgain(this.#asked.again - Date.now(), signal);
    } catch (error) {
      if (!signal.aborted) await this.#fail(error, signal);
      this.#askAgain(this.#settings.every, signal);
    }
  }

  /** Asks servers again after a while, in milliseconds: from the end of a build, which may take longer than that. */
  #askAgain(wait: number, signal: AbortSignal): void {
    if (!this.#settings.every || !this.#hasServers || signal.aborted) return;
    this.#timer = setTimeout(
      () => {
        this.#isDue = true;
        this.#builds.run();
      },
      Math.max(0, wait),
    );
  }

  async #make(signal: AbortSignal): Promise<void> {
    const { file, out, isForced, every, onBuild } = this.#settings;
    const config = await unlessAborted(loadConfig(file, { isAgain: true }), signal);
    const [isDue, began] = [this.#isDue, Date.now()];
    this.#changes.watch(filesOf({ file, config }));
    this.#hasServers = sourcesOf(config).some(isAddress);
    const target = await targetOf({ file, config, out });
    // As long as there is no feed, what an earlier run made is one.
    if (!this.#state.feed) this.#target = target;
    const keptSince = isDue ? undefined : this.#asked.at;
    const bar = progressBar();
    const made = await makeFeed({ file, config, out, isForced, isFresh: false, isDry: false, keptSince, bar, signal });
    const feed = await this.#look(target, signal, made.report);
    signal.throwIfAborted();
    this.#target = target;
    if (isDue) {
      this.#isDue = false;
      this.#asked = { at: began, again: Date.now() + every };
    }
    this.#set({ isBuilding: false, failure: undefined, builtAt: Date.now(), version: this.#state.version + 1, feed });
    onBuild({ type: 'built', out: made.out, feed });
  }

  /** The feed in a file, as the preview shows it. */
  async #look(file: string, signal: AbortSignal, report?: Report): Promise<PreviewFeed> {
    const read = await readFeedPages(file, downloads({ folder: process.cwd(), signal }));
    const { feed, result } = check(read);
    const address = read.isPlaceAssumed ? undefined : read.pages[0].url;
    return previewFeed(feed, result, address, this.#settings.widgets, report);
  }

  /** Says why there is no new feed. The last one stays; at first, that is what an earlier run made. */
  async #fail(error: unknown, signal: AbortSignal): Promise<void> {
    const failure = linesOf(error);
    if (!failure) {
      this.#crash(error);
      return;
    }
    const feed = this.#state.feed ?? (await this.#look(this.#target, signal).catch(() => undefined));
    if (signal.aborted) return;
    this.#set({ isBuilding: false, failure, feed });
    this.#settings.onBuild({ type: 'failed', lines: failure, hasFeed: feed !== undefined });
  }
}
